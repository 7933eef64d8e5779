import type { LaneRef } from '../../project/find'

/** How high a lane lies, in pixels below the top of the lanes, wherever they are scrolled to. */
export type LaneBox = { readonly lane: LaneRef; readonly top: number; readonly bottom: number }

/** The lanes as they stand on the page. */
export type Stage = {
  readonly lanes: () => readonly LaneBox[]
  /** The part of them that is seen. */
  readonly seen: () => { readonly top: number; readonly height: number }
  /** Whether they do not all fit. */
  readonly scrolls: () => boolean
  /** Moves the lanes up by so many pixels. Tells how far they went: less than asked at either end. */
  readonly scrollLanes: (by: number) => number
}

type Elements = {
  /** As high as all the lanes. */
  readonly view: () => HTMLElement | null
  /** What the lanes are scrolled in. */
  readonly frame: () => HTMLElement | null
}

export const createStage = ({ view, frame }: Elements): Stage => ({
  lanes: () => {
    const root = view()
    const origin = root?.getBoundingClientRect().top ?? 0
    return [...(root?.querySelectorAll<HTMLElement>('[data-lane]') ?? [])].map((element) => {
      const { top, bottom } = element.getBoundingClientRect()
      return { lane: element.dataset.lane as LaneRef, top: top - origin, bottom: bottom - origin }
    })
  },
  seen: () => ({ top: frame()?.scrollTop ?? 0, height: frame()?.clientHeight ?? 0 }),
  scrolls: () => {
    const { scrollHeight = 0, clientHeight = 0 } = frame() ?? {}
    return scrollHeight > clientHeight + 1
  },
  scrollLanes: (by) => {
    const element = frame()
    const before = element?.scrollTop ?? 0
    element?.scrollBy(0, by)
    return (element?.scrollTop ?? 0) - before
  },
})
