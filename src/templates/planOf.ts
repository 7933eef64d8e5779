import type { Key } from '../i18n/key'
import type { Values } from '../i18n/useText'
import type { Slot, StoryPlan } from '../project/story'
import type { TextStyle } from '../project/textStyle'
import { looks } from './looks'
import type { Template, TemplateSlot } from './template'

/** Sentences in the language of the film. */
type TextIn = (key: Key, values?: Values) => string

/** A template as a film is begun with it: its words are said in the film's language, and are only words from then on. */
export function planOf(template: Template, text: TextIn, variant = template.variants?.[0].id): StoryPlan {
  const { id, shape, ground, step } = template
  return {
    template: id,
    ...(variant && { variant }),
    shape,
    ground,
    step: slotOf(step, text, looks[step.look]),
    slots: picked(template, variant).map((slot, index) =>
      slotOf(slot, text, index === 0 ? standing(looks[slot.look]) : looks[slot.look]),
    ),
  }
}

/** A film's first picture is its face wherever it is shown: its words are there from the start. */
const standing = ({ motion, ...style }: TextStyle): TextStyle => style

/** The slots as this variant has them. */
function picked({ slots, variants = [] }: Pick<Template, 'slots'> & { variants?: Template['variants'] | [] }, id = '') {
  const picks = variants.find((variant) => variant.id === id)?.picks
  return slots.map((slot) => ({ ...slot, ...(slot.pick !== undefined && picks?.[slot.pick]) }))
}

function slotOf({ look, words, note, ...rest }: TemplateSlot, text: TextIn, style: TextStyle): Slot {
  return {
    ...rest,
    style,
    // What is numbered keeps a place for its number.
    ...(words && { words: text(words, { n: '{n}' }) }),
    ...(note && { note: text(note) }),
  }
}
