import { fromSeconds } from '../project/time'
import { card, film, plainStep, type Template } from './template'

const crossing = { kind: 'dissolve', length: fromSeconds(0.5) } as const

/**
 * T7: two pictures and a transition. Each picture has half of the transition, in whole frames,
 * besides the time that it stands alone.
 */
export const change: Template = {
  id: 'change',
  name: 'template.change',
  shape: 'vertical',
  ground: { from: '#8a4a1f', to: '#3a1d0c' },
  step: plainStep,
  slots: [
    film(4 + 8 / 30, 'roomBefore', {
      kind: 'either',
      look: 'label',
      words: 'template.change.1',
      hint: 'template.hint.before',
    }),
    film(5 + 7 / 30, 'roomAfter', {
      kind: 'either',
      look: 'label',
      words: 'template.change.3',
      hint: 'template.hint.after',
      into: crossing,
    }),
    card(2.5, 'cardWeeks', 'template.change.4'),
  ],
}
