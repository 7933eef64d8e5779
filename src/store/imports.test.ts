import { expect, it, vi } from 'vitest'
import type { Converter } from '../ports/converter'
import type { MediaReader, Probe } from '../ports/mediaReader'
import type { MediaStore } from '../ports/mediaStore'
import type { Outcome } from '../ports/refusal'
import { asset, film } from '../project/builders'
import { layout } from '../project/layout'
import { createEditor } from './editor'
import { createImports } from './imports'

const video: Outcome<Probe> = { value: { kind: 'ready', facts: asset('v', 4) } }
const song: Outcome<Probe> = { value: { kind: 'ready', facts: asset('m', 9, 'sound') } }

/** What the doors answer is told by the first word of a file: good, song, hevc, bad, full. */
function open({ convert }: Partial<Converter> = {}) {
  const kept: string[] = []
  const text = (file: Blob) => file.text().then((content) => content.split(' ')[0])
  const answers: Record<string, Outcome<Probe>> = {
    good: video,
    full: video,
    song,
    hevc: { value: { kind: 'convert', container: 'mov' } },
  }
  const reader: MediaReader = {
    probe: async (file) => answers[(await text(file)) ?? ''] ?? { refused: 'damaged' },
    stills: async () => {},
    peaks: async () => null,
    placeScript: async () => null,
    subtitles: async () => ({ refused: 'not-captions' }),
    forget: () => {},
  }
  const media: MediaStore = {
    keep: async (id, file) => {
      if ((await text(file)) === 'full') return { refused: 'no-space' }
      kept.push(id)
      return { value: undefined }
    },
    file: async () => null,
    remove: async () => {},
    ids: async () => [],
    room: async () => ({ used: 0, most: null, secured: false }),
    secure: async () => false,
    lasting: true,
  }
  const discard = vi.fn<Converter['discard']>(async () => {})
  const converter: Converter = {
    convert: convert ?? (async () => ({ value: new Blob(['good']) })),
    discard,
    coreBytes: 10,
  }
  const editor = createEditor(film({}))
  const imports = createImports({ editor, media, reader, converter })
  return { editor, imports, kept, discard }
}

const file = (content: string) => new File([content], `${content}.mp4`)

it('brings several files in, in their order, as one undo step', async () => {
  const { editor, imports } = open()
  await imports.add([file('good 1'), file('song'), file('good 2')])
  const { main, items } = layout(editor.getState().project)
  expect(main.length).toBe(2)
  expect(items.length).toBe(1)
  expect(imports.getState().jobs).toEqual([])
  expect(Object.values(editor.getState().project.assets).map(({ name }) => name)).toEqual([
    'good 1.mp4',
    'song.mp4',
    'good 2.mp4',
  ])
  editor.undo()
  expect(editor.getState().project.main).toEqual([])
})

it('keeps the good ones of a drop, and says of each other one why not', async () => {
  const { editor, imports, kept } = open()
  await imports.add([file('bad'), file('good'), file('full')])
  expect(layout(editor.getState().project).main.length).toBe(1)
  expect(kept.length).toBe(1)
  expect(imports.getState().jobs).toMatchObject([
    { name: 'bad.mp4', refused: 'damaged' },
    { name: 'full.mp4', refused: 'no-space' },
  ])
})

it('converts what must be converted, and keeps what came out', async () => {
  const convert = vi.fn<Converter['convert']>(async () => ({ value: new Blob(['good converted']) }))
  const { editor, imports, discard } = open({ convert })
  await imports.add([file('hevc')])
  expect(discard).toHaveBeenCalledOnce()
  const [added] = Object.values(editor.getState().project.assets)
  expect(convert).toHaveBeenCalledOnce()
  expect(added).toMatchObject({ name: 'hevc.mp4', bytes: 'good converted'.length })
})

it('drops a file that was dismissed on its way, and goes on with the next', async () => {
  const { editor, imports } = open({
    convert: (_, { signal }) =>
      new Promise((resolve) => signal.addEventListener('abort', () => resolve({ refused: 'failed' }))),
  })
  const done = imports.add([file('hevc'), file('good')])
  await vi.waitFor(() => expect(imports.getState().jobs[0]?.step).toBe('looking'))
  imports.dismiss(imports.getState().jobs[0]?.id ?? '')
  await done
  expect(layout(editor.getState().project).main.length).toBe(1)
  expect(imports.getState().jobs).toEqual([])
})

it('survives a door that throws', async () => {
  const { imports } = open({ convert: () => Promise.reject(new Error('the worker is gone')) })
  await imports.add([file('hevc')])
  expect(imports.getState().jobs).toMatchObject([{ refused: 'failed' }])
})
