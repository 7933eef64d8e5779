import type { Page } from 'playwright/test'
import type { Project } from '../../src/project/project'
import type { EditorPage } from '../editorPage'
import { type Frame, frames as framesOf } from '../film/frames'
import type { Size } from '../fixtures/board'
import { expect } from '../guard'
import { keepProject } from '../savedProject'
import { paintPreviewAt, previewFrames } from './previewFrames'

type Frames = ReadonlyMap<number, Frame>
/** The same film, as the preview shows it and as it is made. */
export type Seen = { readonly preview: Frames; readonly film: Frames }

/** What is looked at: the film's size in the preview too, and these of its frames, each of which has a marker. */
type Look = { readonly size: Size; readonly wanted: readonly number[] }

async function filmed(editor: EditorPage, wanted: readonly number[], name: string): Promise<Frames> {
  const path = await editor.makeFilm({ quality: 'whatsapp', name })
  await editor.press('action.close')
  const kept = new Map<number, Frame>()
  for await (const frame of framesOf(path)) if (wanted.includes(frame.index)) kept.set(frame.index, frame)
  return kept
}

/** Preview and film of a project that the program finds after a reload. */
export async function seen(page: Page, editor: EditorPage, project: Project, name: string, look: Look): Promise<Seen> {
  const { size, wanted } = look
  await keepProject(page, project)
  await page.reload()
  await editor.expectClips(project.main.length)
  // Made first: meanwhile the fonts of the preview come, too.
  const film = await filmed(editor, wanted, name)
  await paintPreviewAt(page, size)
  const preview = await previewFrames(page, wanted)
  for (const [index, frame] of preview) expect(frame, `frame ${index} of the preview`).toMatchObject(size)
  return { preview, film }
}

export const at = (frames: Frames, index: number): Frame => {
  const frame = frames.get(index)
  if (!frame) throw new Error(`There is no frame ${index}`)
  return frame
}
