import type { Micros } from '../project/time'
import { change } from './change'
import { day } from './day'
import { fingers } from './fingers'
import { lesson } from './lesson'
import { me } from './me'
import { speech } from './speech'
import { steps } from './steps'
import type { Template } from './template'
import { thing } from './thing'
import { tips } from './tips'
import { words } from './words'

/** Those that come with the program, from the one with the least to film to the one with the most. */
export const templates: readonly Template[] = [change, me, fingers, words, thing, speech, tips, day, steps, lesson]

export const templateOf = (id: string): Template | undefined => templates.find((template) => template.id === id)

type Slots = { readonly slots: readonly { readonly length: number; readonly child?: true }[] }

/** How long its film is when every slot is filled. */
export const lengthOfSlots = ({ slots }: Slots) => slots.reduce((sum, { length }) => sum + length, 0) as Micros

export const filmsChild = ({ slots }: Slots) => slots.some(({ child }) => child)
