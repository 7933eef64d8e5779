import type { Page } from 'playwright/test'
import type { Project } from '../../src/project/project'
import { createEditorPage, type EditorPage } from '../editorPage'
import { type Frame, frameOf, framesAt } from '../film/frames'
import { fixture } from '../fixtures/fixture'
import { films } from '../fixtures/recipes'
import { expect } from '../guard'
import { keepProject, savedProject } from '../savedProject'
import type { Pair } from './contactSheet'
import { paintPreviewAt, previewFrames } from './previewFrames'

type Frames = ReadonlyMap<number, Frame>
/** The same film, as the preview shows it and as it is made. */
export type Seen = { readonly preview: Frames; readonly film: Frames }

/** Who looks at films of the preview's size; each frame that is looked at has a marker in them. */
export type Looking = { readonly page: Page; readonly editor: EditorPage; readonly wanted: readonly number[] }

/** Of the small films, and so of the preview. */
export const { size } = films.texts
export const whole = { x: 0, y: 0, ...size }

/** Begins a film of the clip that all of this is held against, and of other files behind it. */
export async function beginLooking(page: Page, wanted: readonly number[], ...more: Parameters<typeof fixture>[0][]) {
  const editor = createEditorPage(page)
  const files = await Promise.all((['texts', ...more] as const).map(fixture))
  await editor.start()
  await editor.newVideo(...files)
  await editor.expectClips(files.length)
  await expect.poll(async () => (await savedProject(page))?.main.length).toBe(files.length)
  const project = await savedProject(page)
  if (!project) throw new Error('The project is kept')
  return { looking: { page, editor, wanted } satisfies Looking, project }
}

/** The film of a project that the program finds after a reload. */
export async function made({ page, editor, wanted }: Looking, project: Project, name: string): Promise<Frames> {
  await keepProject(page, project)
  await page.reload()
  await editor.expectClips(project.main.length)
  const path = await editor.makeFilm({ quality: 'whatsapp', name })
  await editor.press('action.close')
  return framesAt(path, wanted)
}

/** Preview and film of a project. */
export async function seen(looking: Looking, project: Project, name: string): Promise<Seen> {
  const { page, wanted } = looking
  // Made first: meanwhile the fonts of the preview come, too.
  const film = await made(looking, project, name)
  await paintPreviewAt(page, size)
  const preview = await previewFrames(page, wanted)
  for (const [index, frame] of preview) expect(frame, `frame ${index} of the preview`).toMatchObject(size)
  return { preview, film }
}

/** For a contact sheet: a part of each sample's frame, in the preview and in the film. */
export const pairsOf = ({ preview, film }: Seen, samples: readonly { readonly frame: number }[], part = whole) =>
  samples.map(({ frame }): Pair => ({ shown: frameOf(preview, frame), made: frameOf(film, frame), part }))
