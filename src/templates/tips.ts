import { card, film, plainStep, type Template } from './template'

const talk = { hint: 'template.hint.eyes' } as const

/** T6: three pieces of advice, told to the camera. */
export const tips: Template = {
  id: 'tips',
  name: 'template.tips',
  shape: 'vertical',
  ground: { from: '#1f6f78', to: '#0b3238' },
  step: plainStep,
  slots: [
    film(5, 'womanThreeFingers', { ...talk, words: 'template.tips.1', note: 'template.tips.1.note' }),
    film(9, 'talkingTogether', { ...talk, words: 'template.tips.2', note: 'template.tips.2.note' }),
    film(9, 'readingAloud', { ...talk, words: 'template.tips.3', note: 'template.tips.3.note' }),
    film(9, 'askingAndWaiting', { ...talk, words: 'template.tips.4', note: 'template.tips.4.note' }),
    film(5, 'askingViewers', { ...talk, words: 'template.tips.5', note: 'template.tips.5.note' }),
    card(3, 'cardFollow', 'template.follow'),
  ],
}
