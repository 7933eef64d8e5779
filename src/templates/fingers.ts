import { card, film, plainStep, type Template } from './template'

const hands = { child: true, hint: 'template.hint.handsAbove' } as const

/** T1: a game for the fingers, with its rhyme. */
export const fingers: Template = {
  id: 'fingers',
  name: 'template.fingers',
  shape: 'vertical',
  ground: { from: '#2f6b5a', to: '#10302a' },
  step: { ...plainStep, ...hands },
  slots: [
    film(3, 'handsTogether', { ...hands, words: 'template.fingers.1' }),
    film(5, 'thumb', { ...hands, words: 'template.fingers.2' }),
    film(5, 'pointingFinger', { ...hands, words: 'template.fingers.3' }),
    film(5, 'middleFinger', { ...hands, words: 'template.fingers.4' }),
    film(5, 'ringFinger', { ...hands, words: 'template.fingers.5' }),
    film(4, 'littleFinger', { ...hands, words: 'template.fingers.6' }),
    card(3, 'cardFiveMinutes', 'template.fingers.7'),
  ],
}
