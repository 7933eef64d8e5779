import { createStore } from 'zustand/vanilla'
import type { RefusalCode } from '../ports/refusal'
import type { CueId } from '../project/project'
import type { Subtitles } from '../subtitles/subtitle'

/** What was done to many captions at once, for a word above the list. */
export type Said = {
  readonly what: 'laid' | 'laidSome' | 'lines' | 'tapped' | 'voiced' | 'shared' | 'mended' | 'clean' | 'replaced'
  readonly count: number
  /** Of those, or beside them, so many found no room. */
  readonly left?: number
}

/** A file of captions that was brought in and is not in the film so far. */
export type CaptionFile =
  | { readonly step: 'reading'; readonly name: string }
  | { readonly step: 'refused'; readonly name: string; readonly refused: RefusalCode }
  | { readonly step: 'read'; readonly name: string; readonly subtitles: Subtitles }

/** How the lines of a script shall get their times. */
export type Aim = 'tapping' | 'voice'

export type CaptioningState = {
  /** What stands open above the list. */
  readonly tool: 'find' | 'shift' | null
  /** The script as it is being typed: it outlives the panel it is typed in. */
  readonly script: string
  /** The film has no room for it. */
  readonly full: boolean
  readonly aim: Aim
  /** The first and the last line of a script that have no times of their own so far. */
  readonly untimed: readonly [CueId, CueId] | null
  readonly said: Said | null
  readonly file: CaptionFile | null
}

/** How captions are being made; nothing of it is kept with the film. */
export type Captioning = ReturnType<typeof createCaptioning>

export function createCaptioning() {
  const store = createStore<CaptioningState>(() => ({
    tool: null,
    script: '',
    full: false,
    aim: 'tapping',
    untimed: null,
    said: null,
    file: null,
  }))
  return {
    store,
    getState: store.getState,
    subscribe: store.subscribe,
    /** Opens a tool above the list, or closes it where it is open. */
    toggleTool: (tool: NonNullable<CaptioningState['tool']>) =>
      store.setState((state) => ({ tool: state.tool === tool ? null : tool })),
    closeTool: () => store.setState({ tool: null }),
    setAim: (aim: Aim) => store.setState({ aim }),
    setUntimed: (untimed: CaptioningState['untimed']) => store.setState({ untimed }),
    setScript: (script: string) => store.setState({ script, full: false }),
    setFull: (full: boolean) => store.setState({ full }),
    setFile: (file: CaptionFile | null) => store.setState({ file }),
    say: (said: Said | null) => store.setState({ said }),
  }
}
