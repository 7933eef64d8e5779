import { createStore } from 'zustand/vanilla'
import type { ProjectStore } from '../ports/projectStore'
import type { Editor } from './editor'

export type SavingState = { readonly status: 'saved' | 'saving' | 'failed' }

/** Keeps every change as it is made; one write at a time, the newest state always the last to be written. */
export type Saving = ReturnType<typeof createSaving>

const retryAfter = 3000

export function createSaving(editor: Editor, projects: ProjectStore) {
  const store = createStore<SavingState>(() => ({ status: 'saved' }))
  let kept = editor.getState().project
  /** The state whose write was begun last, whether it has ended or not. */
  let begun = kept
  let writing = false
  let closed = false
  let retry: ReturnType<typeof setTimeout> | undefined

  async function write(): Promise<void> {
    if (writing) return
    writing = true
    store.setState({ status: 'saving' })
    while (kept !== editor.getState().project) {
      const { project } = editor.getState()
      begun = project
      const failed = await projects.save(project).then(
        () => false,
        () => true,
      )
      if (failed) {
        writing = false
        begun = kept
        store.setState({ status: 'failed' })
        // Once closed, the project may be open again elsewhere: what is old now must not come back over it.
        if (!closed) retry = setTimeout(write, retryAfter)
        return
      }
      kept = project
    }
    writing = false
    store.setState({ status: 'saved' })
  }

  const unsubscribe = editor.subscribe(() => {
    if (kept !== editor.getState().project) void write()
  })

  /** For `pagehide`: keeps what is half typed too, and begins the write before the page is gone. */
  const flush = () => {
    editor.commit()
    const { project } = editor.getState()
    if (begun === project) return
    begun = project
    projects.save(project).catch(() => store.setState({ status: 'failed' }))
  }

  const close = () => {
    flush()
    closed = true
    clearTimeout(retry)
    unsubscribe()
  }
  return { store, getState: store.getState, subscribe: store.subscribe, flush, close }
}
