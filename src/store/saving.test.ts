import { expect, it, vi } from 'vitest'
import { rename } from '../edits/film'
import type { ProjectStore } from '../ports/projectStore'
import { film } from '../project/builders'
import { createEditor } from './editor'
import { createSaving } from './saving'

/** A project store whose writes end when they are told to. */
function slowStore() {
  const begun: string[] = []
  const ends: ((failed?: Error) => void)[] = []
  const save: ProjectStore['save'] = ({ name }) =>
    new Promise((resolve, reject) => {
      begun.push(name)
      ends.push((failed) => (failed ? reject(failed) : resolve()))
    })
  const store = { save } as ProjectStore
  const end = async (failed?: Error) => {
    ends.shift()?.(failed)
    await vi.waitFor(() => {})
    await Promise.resolve()
  }
  return { store, begun, end }
}

const name = (editor: ReturnType<typeof createEditor>, text: string) =>
  editor.apply('rename', (project) => rename(project, text))

it('writes every state that comes to rest, one write at a time, the newest last', async () => {
  const { store, begun, end } = slowStore()
  const editor = createEditor(film({}))
  const saving = createSaving(editor, store)
  name(editor, 'А')
  name(editor, 'Б')
  name(editor, 'В')
  expect(begun).toEqual(['А'])
  expect(saving.getState().status).toBe('saving')
  await end()
  expect(begun).toEqual(['А', 'В'])
  await end()
  await vi.waitFor(() => expect(saving.getState().status).toBe('saved'))
})

it('keeps nothing of a draft until the page goes, and then begins at once', () => {
  const { store, begun } = slowStore()
  const editor = createEditor(film({}))
  const saving = createSaving(editor, store)
  editor.preview('rename', (project) => rename(project, 'half a w'))
  expect(begun).toEqual([])
  saving.flush()
  expect(begun).toEqual(['half a w'])
})

it('tries again after a failed write, and says so meanwhile', async () => {
  vi.useFakeTimers()
  const { store, begun, end } = slowStore()
  const editor = createEditor(film({}))
  const saving = createSaving(editor, store)
  name(editor, 'А')
  await end(new Error('the disk is full'))
  expect(saving.getState().status).toBe('failed')
  await vi.advanceTimersByTimeAsync(5000)
  expect(begun).toEqual(['А', 'А'])
  vi.useRealTimers()
  await end()
  await vi.waitFor(() => expect(saving.getState().status).toBe('saved'))
})
