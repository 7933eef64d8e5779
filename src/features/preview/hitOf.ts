import type { Hit } from './createHandling'
import type { Side } from './gripPlaces'
import type { HeldTarget } from './heldAt'

/** What is under a pointer, as the elements over the picture tell it: `data-held`, `data-grip`. */
export function hitOf(target: EventTarget | null): Hit {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-held], [data-grip]') : null
  const { held, kind, grip, side } = element?.dataset ?? {}
  if (held) return { on: 'held', target: { kind, id: held } as HeldTarget }
  if (grip === 'scale' || grip === 'turn') return { on: 'grip', does: grip, side: side as Side | undefined }
  return { on: 'ground' }
}
