import { fromSeconds } from '../project/time'
import { card, film, plainStep, type Template } from './template'

const thing = {
  kind: 'photo',
  look: 'word',
  hint: 'template.hint.thing',
  delay: fromSeconds(2),
} as const

/** T3: what is it? First the picture, then its word. */
export const words: Template = {
  id: 'words',
  name: 'template.words',
  shape: 'square',
  ground: { from: '#2d5fa8', to: '#122a52' },
  step: { ...plainStep, ...thing, length: fromSeconds(4) },
  slots: [
    card(3, 'cardWhatIsThis', 'template.words.1'),
    film(4, 'apple', { ...thing, pick: 0, words: 'template.words.apple' }),
    film(4, 'bread', { ...thing, pick: 1, words: 'template.words.bread' }),
    film(4, 'water', { ...thing, pick: 2, words: 'template.words.water' }),
    film(4, 'cat', { ...thing, pick: 3, words: 'template.words.cat' }),
    film(4, 'sun', { ...thing, pick: 4, words: 'template.words.sun' }),
    card(2, 'cardWellDone', 'template.words.7'),
  ],
  variants: [
    {
      id: 'things',
      name: 'template.words.things',
      picks: [
        { words: 'template.words.apple', scene: 'apple' },
        { words: 'template.words.bread', scene: 'bread' },
        { words: 'template.words.water', scene: 'water' },
        { words: 'template.words.cat', scene: 'cat' },
        { words: 'template.words.sun', scene: 'sun' },
      ],
    },
    {
      id: 'colours',
      name: 'template.words.colours',
      picks: [
        { words: 'template.words.red', scene: 'red' },
        { words: 'template.words.yellow', scene: 'yellow' },
        { words: 'template.words.green', scene: 'green' },
        { words: 'template.words.blue', scene: 'blue' },
        { words: 'template.words.white', scene: 'white' },
      ],
    },
    {
      id: 'animals',
      name: 'template.words.animals',
      picks: [
        { words: 'template.words.sheep', scene: 'sheep' },
        { words: 'template.words.horse', scene: 'horse' },
        { words: 'template.words.cow', scene: 'cow' },
        { words: 'template.words.dog', scene: 'dog' },
        { words: 'template.words.hen', scene: 'hen' },
      ],
    },
    {
      id: 'numbers',
      name: 'template.words.numbers',
      picks: [
        { words: 'template.words.one', scene: 'one' },
        { words: 'template.words.two', scene: 'two' },
        { words: 'template.words.three', scene: 'three' },
        { words: 'template.words.four', scene: 'four' },
        { words: 'template.words.five', scene: 'five' },
      ],
    },
  ],
}
