import type { Page } from 'playwright/test'
import type { MainClip, Project } from '../../src/project/project'
import { createEditorPage } from '../editorPage'
import { fixture } from '../fixtures/fixture'
import type { FilmName } from '../fixtures/recipes'
import { expect } from '../guard'
import { keepProject, savedProject } from '../savedProject'

/** A clip alone, filling an upright film. */
export async function openBenchFilm(page: Page, name: FilmName): Promise<Project> {
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture(name))
  await editor.expectClips(1)
  await expect.poll(async () => (await savedProject(page))?.main.length).toBe(1)
  const project = (await savedProject(page)) as Project
  const filling = (clip: MainClip): MainClip =>
    clip.content.kind === 'footage' ? { ...clip, content: { ...clip.content, fit: 'fill' } } : clip
  return { ...project, main: project.main.map(filling) }
}

/** Opens the editor anew with another state of its film. */
export async function showBenchFilm(page: Page, project: Project) {
  await keepProject(page, project)
  await page.reload()
  await createEditorPage(page).expectClips(project.main.length)
}
