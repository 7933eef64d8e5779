import type { Hit } from './createHandling'
import type { Side } from './gripPlaces'
import type { TextTarget } from './textsAt'

/** What is under a pointer, as the elements over the picture tell it: `data-text`, `data-grip`. */
export function hitOf(target: EventTarget | null): Hit {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-text], [data-grip]') : null
  const { text, kind, grip, side } = element?.dataset ?? {}
  if (text) return { on: 'text', target: { kind, id: text } as TextTarget }
  if (grip === 'scale' || grip === 'turn') return { on: 'grip', does: grip, side: side as Side | undefined }
  return { on: 'ground' }
}
