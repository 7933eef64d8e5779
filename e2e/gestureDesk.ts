import type { Page } from 'playwright/test'
import type { Project } from '../src/project/project'
import { createEditorPage } from './editorPage'
import { middleOf } from './finger'
import { fixture } from './fixtures/fixture'
import { expect } from './guard'
import { keepProject, savedProject } from './savedProject'

const second = 1_000_000

/** The same film on every screen, before anyone zooms: 60 px are a second. */
export const px = 60

// overlays           | O 5–6 |
// main     | A 0–2 | B 2–4 |    C 4–8     |
// captions
// sounds      | S 1–2.5 |
//
/** The editor, open on that film, and what is to be known of it. */
export async function openGestureDesk(page: Page) {
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('portrait'), await fixture('landscape'), await fixture('music'))
  await editor.expectClips(2)
  await expect.poll(async () => (await savedProject(page))?.lanes.length).toBe(1)
  const kept = (await savedProject(page)) as Project
  const open = async (project: Project) => {
    await keepProject(page, project)
    await page.reload()
    await editor.expectClips(3)
  }
  await open(filmOf(kept))

  const film = async () => (await savedProject(page)) as Project
  const expectFilm = (what: (project: Project) => unknown, expected: unknown) =>
    expect.poll(async () => what(await film())).toEqual(expected)
  const piece = (name: RegExp) => editor.timeline.getByRole('button', { name })
  const boxOf = async (name: RegExp) => {
    const box = await piece(name).boundingBox()
    if (!box) throw new Error(`${name} is not on the screen`)
    return box
  }
  return {
    page,
    editor,
    open,
    film,
    expectFilm,
    piece,
    boxOf,
    lengths: (project: Project) => project.main.map(({ length }) => Math.round(length / 1e5) / 10),
    /** Lane by lane: where each item begins, in seconds of the film or of the clip that it is pinned to. */
    starts: (project: Project) =>
      project.lanes.map(({ kind, items }) => [
        kind,
        ...items.map(({ anchor }) => ('on' in anchor ? anchor.at : anchor.start) / second),
      ]),
    handle: (name: RegExp) => middleOf(editor.timeline.getByRole('slider', { name })),
    at: (name: RegExp) => middleOf(piece(name)),
    /** Red, green and blue of what is painted on the lanes at a point of the page. */
    paintedAt: (point: { readonly x: number; readonly y: number }) => page.evaluate(paintedAt, point),
    accent: () => page.evaluate(accent),
  }
}

function paintedAt({ x, y }: { readonly x: number; readonly y: number }): number[] {
  for (const canvas of document.querySelectorAll<HTMLCanvasElement>('[data-view] canvas')) {
    const { left, top, right, bottom, width } = canvas.getBoundingClientRect()
    if (x < left || x >= right || y < top || y >= bottom) continue
    const sharpness = canvas.width / width
    const { data } = canvas.getContext('2d')?.getImageData((x - left) * sharpness, (y - top) * sharpness, 1, 1) ?? {}
    return [...(data ?? [])].slice(0, 3)
  }
  return []
}

function accent(): number[] {
  const context = new OffscreenCanvas(1, 1).getContext('2d')
  if (!context) return []
  context.fillStyle = getComputedStyle(document.body).getPropertyValue('--accent')
  context.fillRect(0, 0, 1, 1)
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3)
}

function filmOf(kept: Project): Project {
  const [first, last] = kept.main
  const [sounds] = kept.lanes
  const [song] = sounds?.items ?? []
  if (!first || !last || !sounds || !song || last.content.kind !== 'footage') throw new Error('The film is another')
  const micros = (seconds: number) => (seconds * second) as typeof first.length
  const id = (name: string) => name.padEnd(12, '0') as never
  return {
    ...kept,
    main: [
      { ...first, length: micros(2) },
      { ...first, id: id('b'), sourceStart: micros(2), length: micros(2) },
      { ...last, length: micros(4) },
    ],
    lanes: [
      {
        id: id('lane'),
        kind: 'overlay',
        items: [
          {
            id: id('over'),
            anchor: { start: micros(5) },
            sourceStart: micros(0),
            length: micros(1),
            content: { ...last.content, placing: { x: 0.5, y: 0.3, size: 0.5 } },
          },
        ],
      },
      { ...sounds, items: [{ ...song, anchor: { start: micros(1) }, length: micros(1.5) }] },
    ],
  }
}
