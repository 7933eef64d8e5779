import { expect, it } from 'vitest'
import { splitTargets } from '../edits/split'
import { fromSeconds } from '../project/time'
import { pressKey } from './shortcut'
import { clipA, clipP, key, open } from './testStudio'

/** `a` 0–2 s, `b` 2–4 s, the photo 4–7 s. */
function openCut() {
  const studio = open()
  studio.editor.apply('split', (project) => splitTargets(project, [clipA], fromSeconds(2), () => 'b'))
  return studio
}
const intos = ({ editor }: ReturnType<typeof open>) => editor.getState().project.main.map(({ into }) => into?.kind)

it.each([
  [0, null, 'b'],
  [2.9, null, 'b'],
  [3.1, null, 'p'],
  [7, null, 'p'],
  [7, clipA, 'b'],
  [0, clipP, 'p'],
] as const)('at %f s, with %o selected, Shift and B ask for the cut before %s', (time, target, cut) => {
  const { studio, selection, view, playback } = openCut()
  playback.seek(fromSeconds(time))
  selection.select(target)
  pressKey(studio, {}, key('KeyB', { shiftKey: true }))
  expect(selection.getState()).toEqual({ targets: [], target: null, cut })
  expect(view.getState().panel).toBe('transition')
})

it('Delete takes the transition of the selected cut, and no clip', () => {
  const desk = openCut()
  const { studio, editor, selection } = desk
  pressKey(studio, {}, key('KeyB', { shiftKey: true }))
  pressKey(studio, {}, key('Delete'))
  expect(intos(desk)).toEqual([undefined, undefined, undefined])
  expect(editor.getState().past).toHaveLength(1)

  editor.apply('transition', (project) => ({
    ...project,
    main: project.main.map((clip) =>
      clip.id === 'b' ? { ...clip, into: { kind: 'spin', length: fromSeconds(1) } } : clip,
    ),
  }))
  expect(intos(desk)).toEqual([undefined, 'spin', undefined])
  pressKey(studio, {}, key('Delete'))
  expect(intos(desk)).toEqual([undefined, undefined, undefined])
  pressKey(studio, {}, key('Escape'))
  expect(selection.getState().cut).toBeNull()
})

it('does nothing on a locked track', () => {
  const { studio, editor, selection } = openCut()
  editor.apply('lane', (project) => ({ ...project, mainSettings: { locked: true } }))
  pressKey(studio, {}, key('KeyB', { shiftKey: true }))
  expect(selection.getState().cut).toBeNull()
})
