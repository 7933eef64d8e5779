import type { Page } from 'playwright/test'
import type { Project } from '../../src/project/project'
import type { EditorPage } from '../editorPage'
import { type Frame, frames as framesOf } from '../film/frames'
import type { Size } from '../fixtures/board'
import { expect } from '../guard'
import { keepProject } from '../savedProject'
import { paintPreviewAt, previewFrames } from './previewFrames'

export type Frames = ReadonlyMap<number, Frame>
/** The same film, as the preview shows it and as it is made. */
export type Seen = { readonly preview: Frames; readonly film: Frames }

type Wanted = {
  readonly page: Page
  readonly editor: EditorPage
  /** Of the small film, and so of the preview. */
  readonly size: Size
  /** The frames to be looked at, in their order; the project has a marker at each. */
  readonly frames: readonly number[]
}

export const at = (frames: Frames, index: number): Frame => {
  const frame = frames.get(index)
  if (!frame) throw new Error(`There is no frame ${index}`)
  return frame
}

/** The film of a project that the program finds after a reload. */
export async function madeFilm({ page, editor, frames }: Wanted, project: Project, name: string): Promise<Frames> {
  await keepProject(page, project)
  await page.reload()
  await editor.expectClips(project.main.length)
  const path = await editor.makeFilm({ quality: 'whatsapp', name })
  await editor.press('action.close')
  const kept = new Map<number, Frame>()
  for await (const frame of framesOf(path)) if (frames.includes(frame.index)) kept.set(frame.index, frame)
  return kept
}

/** Preview and film of a project. */
export async function seenFilm(wanted: Wanted, project: Project, name: string): Promise<Seen> {
  const { page, size, frames } = wanted
  // Made first: meanwhile the fonts of the preview come, too.
  const film = await madeFilm(wanted, project, name)
  await paintPreviewAt(page, size)
  const preview = await previewFrames(page, frames)
  for (const [index, frame] of preview) expect(frame, `frame ${index} of the preview`).toMatchObject(size)
  return { preview, film }
}
