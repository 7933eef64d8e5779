import { card, film, plainStep, type Template } from './template'

const mouth = { hint: 'template.hint.mouth' } as const

/** T2: exercises of the tongue and the lips, shown by an adult. */
export const speech: Template = {
  id: 'speech',
  name: 'template.speech',
  shape: 'vertical',
  ground: { from: '#6a3fa0', to: '#2a1550' },
  step: plainStep,
  slots: [
    film(4, 'womanTalking', { words: 'template.speech.1', hint: 'template.hint.window' }),
    film(9, 'clopLikeHorse', { ...mouth, words: 'template.speech.2' }),
    film(9, 'blowThroughStraw', { ...mouth, words: 'template.speech.3' }),
    film(9, 'smileAndPurse', { ...mouth, words: 'template.speech.4' }),
    card(4, 'cardMirror', 'template.speech.5'),
    card(4, 'cardSpecialist', 'template.speech.6', { kept: true }),
  ],
}
