import type { Footage, PictureStyle, Size } from '../project/project'

/** What is done to a picture besides being put into its box; absent from a layer that lies there plainly. */
export type Finish = {
  /** Degrees about its middle. */
  readonly rotation: number
  /** Quarters that what is drawn is turned by, within. */
  readonly turn: 0 | 90 | 180 | 270
  readonly flip?: PictureStyle['flip']
  readonly opacity: number
  /** What is rounded and framed, about the middle of the layer's box: its size once turned by quarters, in pixels. */
  readonly shape: Size
  /** Pixels. */
  readonly corners: number
  readonly border?: { readonly color: string; readonly width: number }
  readonly shadow?: number
  /** The frame's shorter side: what a shadow is measured by. */
  readonly unit: number
}

/** `undefined` for a picture that is plain. */
export function finishOf(footage: Footage, shape: Size, frame: Size): Finish | undefined {
  const { placing, turn = 0, flip, opacity = 1, corners = 0, border, shadow = 0 } = footage
  const { rotation = 0 } = placing ?? {}
  const plain = !rotation && !turn && !flip && opacity === 1 && !corners && !border && !shadow
  if (plain) return undefined
  const unit = Math.min(frame.width, frame.height)
  return {
    rotation,
    turn,
    ...(flip && { flip }),
    opacity,
    shape,
    corners: (corners * Math.min(shape.width, shape.height)) / 2,
    ...(border && { border: { color: border.color, width: border.width * unit } }),
    ...(shadow > 0 && { shadow }),
    unit,
  }
}
