import { createStore } from 'zustand/vanilla'
import type { Part } from '../edits/arrangements'
import { clamp } from '../lib/clamp'
import type { PieceTarget } from '../project/find'
import type { Micros } from '../project/time'
import type { HelpTopic } from './helpTopics'

/** Pixels per second of the timeline: from an hour on a phone's screen to a frame as wide as a finger. */
export const zoomLimits = { least: 0.1, most: 1200 } as const

export type Panel =
  | 'files'
  | 'camera'
  | 'voiceover'
  | 'overlay'
  | 'parts'
  | 'backPhoto'
  | 'replacement'
  | 'caption'
  | 'captions'
  | 'captionWays'
  | 'captionTyping'
  | 'captionScript'
  | 'captionTapping'
  | 'captionVoice'
  | 'captionFile'
  | 'title'
  | 'style'
  | 'sticker'
  | 'stickers'
  | 'marker'
  | 'sound'
  | 'speed'
  | 'picture'
  | 'grade'
  | 'movement'
  | 'shape'
  | 'motion'
  | 'transition'
  | 'lanes'
  | 'shortcuts'
  | 'history'
  | 'frame'
  | 'export'
  | 'story'

/** What stands at the left of a desk. */
export type Side = 'files' | 'captions'

export type ViewState = {
  readonly pxPerSecond: number
  /** How many pixels of the film are in sight at once. */
  readonly width: number
  /** The sheet or side panel that is open. */
  readonly panel: Panel | null
  readonly side: Side
  /** The page of the help that lies over all, `'all'` for its list. What is open below it stays open. */
  readonly help: HelpTopic | 'all' | null
  /** Whether what is dragged catches on edges, the playhead, markers and captions. */
  readonly snapping: boolean
  /** Whether it is drawn over the film where words keep clear of the apps' own buttons. */
  readonly zoneShown: boolean
  /** The picture that is being cut, and the shape that is kept meanwhile: across by down, in pixels of the film. */
  readonly cropping: Cropping | null
  /** The parts of an arrangement that files are asked for, and from when on. */
  readonly wanted: WantedParts
  /** The part between the in and the out point; either may be missing. */
  readonly range: Range
  /** What is seen in its own colours, for as long as a button is held. */
  readonly compared: PieceTarget | null
}

export type Cropping = { readonly target: PieceTarget; readonly shape: number | null }

export type WantedParts = { readonly at: Micros; readonly parts: readonly Part[] }

export type Range = { readonly start: Micros | null; readonly end: Micros | null }

const noRange: Range = { start: null, end: null }

/** How the project is looked at; nothing of it is kept with the film. */
export type View = ReturnType<typeof createView>

export function createView() {
  const store = createStore<ViewState>(() => ({
    pxPerSecond: 60,
    width: 0,
    panel: null,
    side: 'files',
    help: null,
    snapping: true,
    zoneShown: false,
    cropping: null,
    wanted: { at: 0 as Micros, parts: [] },
    range: noRange,
    compared: null,
  }))
  const zoom = (pxPerSecond: number) =>
    store.setState({ pxPerSecond: clamp(pxPerSecond, zoomLimits.least, zoomLimits.most) })
  const setWidth = (width: number) => store.setState({ width })
  const open = (panel: Panel | null) => store.setState({ panel })
  const openHelp = (help: ViewState['help']) => store.setState({ help })
  /** Puts it at the left; nothing else is open then. */
  const setSide = (side: Side) => store.setState({ side, panel: null })
  const setZoneShown = (zoneShown: boolean) => store.setState({ zoneShown })
  const crop = (cropping: Cropping | null) => store.setState({ cropping, panel: null })
  const askForParts = (wanted: WantedParts) => store.setState({ wanted, panel: 'parts' })
  const setSnapping = (snapping: boolean) => store.setState({ snapping })
  /** A point beyond the other one takes its place: the other goes. */
  const setRange = (change: Partial<Range>) =>
    store.setState(({ range }) => {
      const { start, end } = { ...range, ...change }
      const crossed = start !== null && end !== null && start >= end
      return { range: crossed ? { ...noRange, ...change } : { start, end } }
    })
  const compare = (compared: PieceTarget | null) => store.setState({ compared })
  const clearRange = () => store.setState({ range: noRange })
  return {
    store,
    getState: store.getState,
    subscribe: store.subscribe,
    zoom,
    setWidth,
    open,
    openHelp,
    setSide,
    setSnapping,
    crop,
    askForParts,
    setZoneShown,
    setRange,
    clearRange,
    compare,
  }
}
