import { card, film, plainStep, type Template } from './template'

const outside = { look: 'label', hint: 'template.hint.address' } as const

/** T5: a day, hour by hour. */
export const day: Template = {
  id: 'day',
  name: 'template.day',
  shape: 'vertical',
  ground: { from: '#b0562a', to: '#4a1f12' },
  step: { ...plainStep, look: 'label' },
  slots: [
    film(3, 'selfieOutdoors', { words: 'template.day.1', hint: 'template.hint.address' }),
    film(6, 'morningWindow', { ...outside, words: 'template.day.2' }),
    film(6, 'breakfast', { look: 'label', words: 'template.day.3', hint: 'template.hint.table' }),
    film(6, 'playingOnRug', { look: 'label', child: true, words: 'template.day.4', hint: 'template.hint.behind' }),
    film(6, 'workTime', { look: 'label', words: 'template.day.5', hint: 'template.hint.work' }),
    film(6, 'eveningWalk', { ...outside, words: 'template.day.6' }),
    film(6, 'eveningLamp', { look: 'label', words: 'template.day.7', hint: 'template.hint.eyes' }),
    card(4, 'cardDay', 'template.day.8'),
  ],
}
