import { createContext } from 'react'

/** The few words that every sheet and dialog needs. The app fills them in, in the chosen language. */
export type Words = { readonly close: string; readonly cancel: string; readonly help: string }

export const WordsContext = createContext<Words>({ close: '×', cancel: '×', help: '?' })
