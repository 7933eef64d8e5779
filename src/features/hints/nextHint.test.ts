import { expect, it } from 'vitest'
import { type HintName, hintNames } from '../../store/hintNames'
import { emptyScene, isOver, nextHint, type Scene } from './nextHint'

const scene = (change: Partial<Scene>): Scene => ({ ...emptyScene, ...change })
const added = scene({ clips: 2 })
const selected = scene({ clips: 2, selected: true })
const cut = scene({ clips: 3, selected: true, changes: 1 })
const watched = scene({ clips: 3, changes: 1, ended: true })

it('tells each at its moment, in the order of a first film', () => {
  const film = [emptyScene, added, selected, cut, scene({ clips: 3, changes: 1 }), cut, watched]
  const told: HintName[] = []
  film.slice(1).forEach((now, before) => {
    const hint = nextHint(film[before] as Scene, now, told)
    if (hint) told.push(hint)
  })
  expect(told).toEqual(hintNames)
})

it('speaks of the film first where it comes with changes', () =>
  expect(nextHint(emptyScene, scene({ clips: 3, changes: 9 }), [])).toBe('strip'))

it('tells none twice', () => expect(nextHint(emptyScene, added, ['strip'])).toBeNull())

it('speaks of no other place where there is one clip only', () => {
  const one = scene({ clips: 1 })
  expect(nextHint(one, { ...one, selected: true }, ['strip', 'tools'])).toBeNull()
})

it('does not praise a film that was only added', () =>
  expect(nextHint(added, { ...added, ended: true }, ['strip'])).toBeNull())

it('says nothing when a change is taken back', () => expect(nextHint(cut, { ...selected }, ['strip'])).toBeNull())

it.each([
  ['strip', added, selected, true],
  ['strip', added, { ...added, clips: 3 }, false],
  ['tools', selected, added, true],
  ['tools', selected, cut, true],
  ['undo', cut, { ...cut, selected: false }, false],
  ['undo', cut, { ...cut, changes: 2 }, true],
  ['finish', watched, { ...watched, ended: false }, false],
] as const)('%s goes when she has moved on', (hint, since, now, over) => expect(isOver(hint, since, now)).toBe(over))
