import { fromSeconds } from '../project/time'
import { card, film, plainStep, type Template } from './template'

const part = {
  look: 'label',
  words: 'template.lesson.part',
  hint: 'template.hint.readable',
  chapter: true,
  range: { least: fromSeconds(30), most: fromSeconds(60) },
} as const

/** T10: a lesson of a trainer, in parts. */
export const lesson: Template = {
  id: 'lesson',
  name: 'template.lesson',
  shape: 'wide',
  ground: { from: '#34495e', to: '#141d27' },
  step: { ...plainStep, ...part, length: fromSeconds(45) },
  slots: [
    card(4, 'cardTopic', 'template.lesson.1'),
    film(15, 'trainerAtBoard', { look: 'label', words: 'template.lesson.2', hint: 'template.hint.eyes' }),
    film(45, 'screenLesson', part),
    film(45, 'phoneFromAbove', part),
    film(20, 'commonMistake', { look: 'label', words: 'template.lesson.5', hint: 'template.hint.readable' }),
    card(10, 'cardExercise', 'template.lesson.6'),
    film(15, 'trainerSummary', { look: 'label', words: 'template.lesson.7', hint: 'template.hint.eyes' }),
  ],
}
