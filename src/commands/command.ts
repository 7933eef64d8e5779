import type { LucideIcon } from 'lucide-react'
import type { Key } from '../i18n/key'
import type { Studio } from '../store/studio'

/** One thing that can be asked for, wherever it is asked: a button, a key, a menu. */
export type Command = {
  readonly text: Key
  readonly icon: LucideIcon
  /** Keys as `event.code` with modifiers before it: `Mod+KeyZ`. `Mod` is Ctrl, on Apple's machines ⌘. */
  readonly keys: readonly string[]
  /** A key that is held down asks again and again: steps and zoom, nothing that would cut or switch in a stutter. */
  readonly repeats?: true
  readonly enabled: (studio: Studio) => boolean
  readonly run: (studio: Studio) => void
}

/** The commands of one theme: a heading of the shortcut sheet. */
export type Commands = Readonly<Record<string, Command>>
