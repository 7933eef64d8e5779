import { invariant } from '../lib/invariant'
import { clipAt, layout } from '../project/layout'
import type { Asset, AssetId, CaptionStyle, ClipId, MainClip, Project, Size } from '../project/project'
import { sourceAt } from '../project/source'
import { contains, frameStart, type Micros, minus } from '../project/time'
import { type Box, contain, cover, whole } from './box'

/** A picture of a source: the part of it to take, in fractions, and where it goes, in pixels of the film. */
export type PictureLayer = {
  readonly kind: 'picture'
  readonly clip: ClipId
  readonly asset: AssetId
  readonly time: Micros
  readonly part: Box
  readonly box: Box
  readonly blurred: boolean
}
export type TextLayer = { readonly kind: 'text'; readonly text: string; readonly style: CaptionStyle }
export type Layer = PictureLayer | TextLayer

/** What is visible at one time, from the back to the front: all that the compositor needs to know. */
export type FramePlan = { readonly size: Size; readonly background: string; readonly layers: readonly Layer[] }

/** What the film shows at `time`, for a frame of `size` pixels (the project's shape at any resolution). */
export function planFrame(project: Project, time: Micros, size: Size = project.size): FramePlan {
  return {
    size,
    background: project.background,
    layers: [...planPictures(project, time, size), ...planTexts(project, time)],
  }
}

function planPictures(project: Project, time: Micros, size: Size): PictureLayer[] {
  const placed = clipAt(layout(project), time)
  if (!placed) return []
  const { clip, span } = placed
  const asset = project.assets[clip.asset]
  invariant(asset, `clip ${clip.id} has its asset`)
  const last = clip.length - Math.min(clip.length, frameStart(1, project.frameRate) / 2)
  const picture = {
    kind: 'picture' as const,
    clip: clip.id,
    asset: clip.asset,
    time: sourceAt(clip, Math.min(minus(time, span.start), last)),
  }
  return fitted(clip, asset, size).map((layer) => ({ ...picture, ...layer }))
}

function fitted({ fit }: MainClip, { video }: Asset, size: Size): Pick<PictureLayer, 'part' | 'box' | 'blurred'>[] {
  const picture = video ?? size
  const frame = { x: 0, y: 0, ...size }
  const inside = { part: whole, box: contain(picture, size), blurred: false }
  if (fit === 'fill') return [{ part: cover(picture, size), box: frame, blurred: false }]
  if (fit === 'fit') return [inside]
  return [{ part: cover(picture, size), box: frame, blurred: true }, inside]
}

function planTexts(project: Project, time: Micros): TextLayer[] {
  const placed = layout(project).cues.find(({ span }) => contains(span, time))
  const text = placed?.cue.text.trim()
  return text ? [{ kind: 'text', text, style: project.captions.style }] : []
}
