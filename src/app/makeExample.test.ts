import { expect, it } from 'vitest'
import { createMemoryMedia } from '../adapters/memory/memoryMedia'
import type { Converter } from '../ports/converter'
import type { MediaReader, Probe } from '../ports/mediaReader'
import type { Outcome } from '../ports/refusal'
import { asset } from '../project/builders'
import { emptyProject } from '../project/emptyProject'
import type { ProjectId } from '../project/project'
import { exampleClips, makeExample } from '../store/makeExample'

const words = { title: 'Салам', lines: ['Бир', 'Эки', 'Үч', 'Төрт'] }
const empty = emptyProject('example' as ProjectId, 'Мисал', 'ky')

/** Bytes that say `video` are one. */
function doors() {
  const media = createMemoryMedia()
  const ready: Outcome<Probe> = { value: { kind: 'ready', facts: asset('v', 4.5) } }
  const reader = {
    probe: async (file: Blob) => ((await file.text()) === 'video' ? ready : { refused: 'damaged' }),
  } as MediaReader
  return { media, reader, converter: {} as Converter }
}

it('keeps the clips, and names them by what they show', async () => {
  const way = doors()
  const asked: string[] = []
  const fetchClip = async (name: string) => {
    asked.push(name)
    return new Blob(['video'])
  }
  const example = await makeExample({ ...way, fetchClip }, empty, words)
  expect(asked).toEqual([...exampleClips])
  expect(example?.main).toHaveLength(4)
  expect(Object.values(example?.assets ?? {}).map(({ name }) => name)).toEqual(words.lines)
  expect((await way.media.ids()).toSorted()).toEqual(Object.keys(example?.assets ?? {}).toSorted())
})

it('is not made where one of them cannot be had, or something else came in its place', async () => {
  const way = doors()
  const offline = async (name: string) => (name === 'cat' ? null : new Blob(['video']))
  expect(await makeExample({ ...way, fetchClip: offline }, empty, words)).toBeNull()
  expect(await way.media.ids()).toEqual([])
  const elsewhere = async () => new Blob(['<h1>Wi-Fi</h1>'])
  expect(await makeExample({ ...way, fetchClip: elsewhere }, empty, words)).toBeNull()
})
