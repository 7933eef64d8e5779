import { CopyX } from 'lucide-react'
import type { Commands } from './command'
import { selected } from './questions'

/** What the tools act on. */
export const selectCommands = {
  deselect: {
    text: 'command.deselect',
    icon: CopyX,
    keys: ['Escape'],
    enabled: (studio) => selected(studio) !== null,
    run: ({ selection }) => selection.select(null),
  },
} as const satisfies Commands
