import { card, film, plainStep, type Template } from './template'

const game = { child: true, hint: 'template.hint.handsAbove' } as const

/** T4: three games with one thing that every house has. */
export const thing: Template = {
  id: 'thing',
  name: 'template.thing',
  shape: 'vertical',
  ground: { from: '#9a5b12', to: '#43270a' },
  step: { ...plainStep, ...game },
  slots: [
    film(4, 'pegInHand', { words: 'template.thing.1', hint: 'template.hint.inHand' }),
    film(4, 'pegsAndBowl', { kind: 'photo', words: 'template.thing.2', hint: 'template.hint.needed' }),
    film(10, 'pegsOnRim', { ...game, words: 'template.thing.3' }),
    film(10, 'pegsByColour', { ...game, words: 'template.thing.4' }),
    film(10, 'pegHedgehog', { ...game, words: 'template.thing.5' }),
    // Small things are swallowed: this goes with every such game.
    card(4, 'cardSmallThings', 'template.thing.6', { kept: true }),
    card(3, 'cardSaveIt', 'template.thing.7'),
  ],
}
