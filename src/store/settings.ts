import { createStore } from 'zustand/vanilla'
import { clamp } from '../lib/clamp'
import type { Language } from '../project/project'
import { type StickerName, stickerNames } from '../project/stickers'
import { type HintName, hintNames } from './hintNames'

export type Theme = 'dark' | 'light' | 'system'
export type SettingsState = {
  /** `null` until it was chosen: the first screen asks. */
  readonly language: Language | null
  readonly theme: Theme
  /** How much of a desk's screen the timeline and its tools have. */
  readonly timelineShare: number
  /** Whether the safe zone is drawn over the film. */
  readonly zoneShown: boolean
  /** The stickers that were used last, the very last first. */
  readonly stickers: readonly StickerName[]
  /** The hints that were told: each is told once. */
  readonly hints: readonly HintName[]
}

export const timelineShares = { least: 0.22, usual: 0.38, most: 0.7 } as const

/** A row or two of them. */
const mostStickers = 8

const key = 'tasma.settings'
const languages: readonly unknown[] = ['ky', 'ru', 'en']
const themes: readonly unknown[] = ['dark', 'light', 'system']

/** What the person chose once for all projects; survives in `localStorage`, and without it for as long as the tab. */
export type Settings = ReturnType<typeof createSettings>

export function createSettings(storage: Pick<Storage, 'getItem' | 'setItem'> | null) {
  const store = createStore<SettingsState>(() => read(storage))
  store.subscribe((state) => {
    try {
      storage?.setItem(key, JSON.stringify(state))
    } catch {
      // A full or forbidden localStorage costs the choice at the next start, nothing more.
    }
  })
  return {
    store,
    getState: store.getState,
    subscribe: store.subscribe,
    setLanguage: (language: Language) => store.setState({ language }),
    setTheme: (theme: Theme) => store.setState({ theme }),
    setZoneShown: (zoneShown: boolean) => store.setState({ zoneShown }),
    noteSticker: (name: StickerName) =>
      store.setState(({ stickers }) => ({
        stickers: [name, ...stickers.filter((each) => each !== name)].slice(0, mostStickers),
      })),
    noteHint: (name: HintName) =>
      store.setState(({ hints }) => ({ hints: hints.includes(name) ? hints : [...hints, name] })),
    forgetHints: () => store.setState({ hints: [] }),
    setTimelineShare: (share: number) => store.setState({ timelineShare: inside(share) }),
  }
}

const inside = (share: number) => clamp(share, timelineShares.least, timelineShares.most)

function read(storage: Pick<Storage, 'getItem'> | null): SettingsState {
  let kept: Partial<Record<keyof SettingsState, unknown>> = {}
  try {
    kept = JSON.parse(storage?.getItem(key) ?? '{}') ?? {}
  } catch {
    // Not ours or not readable: ask again.
  }
  return {
    language: languages.includes(kept.language) ? (kept.language as Language) : null,
    theme: themes.includes(kept.theme) ? (kept.theme as Theme) : 'dark',
    timelineShare: typeof kept.timelineShare === 'number' ? inside(kept.timelineShare) : timelineShares.usual,
    zoneShown: kept.zoneShown === true,
    stickers: stickersIn(kept.stickers),
    hints: Array.isArray(kept.hints) ? hintNames.filter((name) => (kept.hints as unknown[]).includes(name)) : [],
  }
}

const stickersIn = (kept: unknown): readonly StickerName[] =>
  Array.isArray(kept)
    ? kept.filter((each): each is StickerName => stickerNames.includes(each)).slice(0, mostStickers)
    : []
