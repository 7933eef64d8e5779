import { card, film, type Template } from './template'

const step = { look: 'label', words: 'template.steps.step', hint: 'template.hint.hands' } as const

/** T8: how something is made. */
export const steps: Template = {
  id: 'steps',
  name: 'template.steps',
  shape: 'vertical',
  ground: { from: '#7b6a1c', to: '#332b08' },
  step: film(8, 'stepSewing', step),
  slots: [
    film(3, 'finishedThing', { kind: 'photo', words: 'template.steps.1', hint: 'template.hint.finished' }),
    film(5, 'thingsNeeded', { kind: 'photo', words: 'template.steps.2', hint: 'template.hint.needed' }),
    film(8, 'stepCutting', step),
    film(8, 'stepSewing', step),
    film(8, 'stepTrimming', step),
    film(5, 'showingDone', { words: 'template.steps.6', hint: 'template.hint.allSides' }),
    card(5, 'cardPrice', 'template.steps.7'),
  ],
}
