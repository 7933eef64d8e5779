import { card, film, plainStep, type Template } from './template'

/** T9: who speaks here. */
export const me: Template = {
  id: 'me',
  name: 'template.me',
  shape: 'vertical',
  ground: { from: '#7c2f4b', to: '#2f1020' },
  step: plainStep,
  slots: [
    film(4, 'womanWaving', { words: 'template.me.1', hint: 'template.hint.window' }),
    film(5, 'withChildren', { kind: 'either', words: 'template.me.2', hint: 'template.hint.behind' }),
    film(5, 'toysAndBooks', { kind: 'either', words: 'template.me.3', hint: 'template.hint.close' }),
    film(4, 'learningTogether', { words: 'template.me.4', hint: 'template.hint.smile' }),
    card(2, 'cardFollow', 'template.follow'),
  ],
}
