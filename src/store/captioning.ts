import { createStore } from 'zustand/vanilla'

/** What was done to many captions at once, for a word above the list. */
export type Said = {
  readonly what: 'laid' | 'tapped' | 'voiced' | 'mended' | 'clean' | 'replaced'
  readonly count: number
}

export type CaptioningState = {
  /** What stands open above the list. */
  readonly tool: 'find' | 'shift' | null
  /** The script as it is being typed: it outlives the panel it is typed in. */
  readonly script: string
  readonly said: Said | null
}

/** How captions are being made; nothing of it is kept with the film. */
export type Captioning = ReturnType<typeof createCaptioning>

export function createCaptioning() {
  const store = createStore<CaptioningState>(() => ({ tool: null, script: '', said: null }))
  return {
    store,
    getState: store.getState,
    subscribe: store.subscribe,
    /** Opens a tool above the list, or closes it where it is open. */
    toggleTool: (tool: NonNullable<CaptioningState['tool']>) =>
      store.setState((state) => ({ tool: state.tool === tool ? null : tool })),
    closeTool: () => store.setState({ tool: null }),
    setScript: (script: string) => store.setState({ script }),
    say: (said: Said | null) => store.setState({ said }),
  }
}
