import { createStore } from 'zustand/vanilla'
import type { Edit, EditName } from '../edits/edit'
import { clamp } from '../lib/clamp'
import type { Project } from '../project/project'

/** `series`: commits of one series (a text being typed, the files of one drop) make one undo step together. */
type Named = { readonly label: EditName; readonly series?: string | undefined }
type Step = Named & { readonly project: Project }

export type EditorState = {
  readonly project: Project
  /** What a gesture or typing shows before it is kept. */
  readonly draft: Step | null
  readonly past: readonly Step[]
  readonly future: readonly Step[]
}

/** The project, what is being done to it, and the way back. One lives as long as one open project. */
export type Editor = ReturnType<typeof createEditor>

export const shown = ({ draft, project }: EditorState): Project => draft?.project ?? project

/** The step leads back to the project before it; a step that goes on with its series leads further back already. */
function keep({ project, past }: EditorState, { label, series, project: after }: Step): Partial<EditorState> {
  if (after === project) return {}
  const goesOn = series !== undefined && past.at(-1)?.series === series
  return { project: after, past: goesOn ? past : [...past, { label, series, project }], future: [] }
}

export function createEditor(opened: Project) {
  const store = createStore<EditorState>(() => ({ project: opened, draft: null, past: [], future: [] }))
  const { getState, setState: set } = store

  /** Shows the edit without keeping it. A drag previews on every move and commits once, on release. */
  const preview = (label: EditName, edit: Edit, series?: string) =>
    set(({ project }) => ({ draft: { label, series, project: edit(project) } }))
  const cancel = () => set({ draft: null })

  /** Keeps what is on screen as one undo step. An edit that changed nothing leaves no trace. */
  const commit = () => set((state) => ({ ...(state.draft && keep(state, state.draft)), draft: null }))

  /** Keeps an edit at once. What is being typed or dragged meanwhile goes on, on top of it. */
  const apply = (label: EditName, edit: Edit, series?: string) =>
    set((state) => ({
      ...keep(state, { label, series, project: edit(state.project) }),
      draft: state.draft && { ...state.draft, project: edit(state.draft.project) },
    }))

  /** Takes a series back as if it had never been, if it was the last thing done. Tells whether it was. */
  const retract = (series: string): boolean => {
    const step = getState().past.at(-1)
    if (step?.series !== series) return false
    set(({ past }) => ({ project: step.project, draft: null, past: past.slice(0, -1) }))
    return true
  }

  const undo = () => {
    commit()
    set(({ project, past, future }) => {
      const step = past.at(-1)
      return step ? { project: step.project, past: past.slice(0, -1), future: [{ ...step, project }, ...future] } : {}
    })
  }

  const redo = () => {
    commit()
    set(({ project, past, future }) => {
      const [step, ...rest] = future
      return step ? { project: step.project, past: [...past, { ...step, project }], future: rest } : {}
    })
  }

  /** Goes to where `index` steps had been done: 0 is as it was opened. What lies after it can be redone. */
  const jumpTo = (index: number) => {
    commit()
    set(({ project, past, future }) => {
      const steps = [...past, ...future]
      const at = clamp(index, 0, steps.length)
      if (at === past.length) return {}
      // One more than there are steps: what lay before each, and what came of the last.
      const projects = [...past, { project }, ...future].map((point) => point.project)
      const around = (from: number) => (step: Step, each: number) => ({
        ...step,
        project: projects[from + each] as Project,
      })
      return {
        project: projects[at] as Project,
        past: steps.slice(0, at).map(around(0)),
        future: steps.slice(at).map(around(at + 1)),
      }
    })
  }

  return { store, getState, subscribe: store.subscribe, preview, cancel, commit, apply, retract, undo, redo, jumpTo }
}
