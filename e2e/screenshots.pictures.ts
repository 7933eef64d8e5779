import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { cache, root } from '../scripts/paths.mjs'
import { createEditorPage } from './editorPage'
import { ffmpeg } from './film/ffmpeg'
import { test } from './guard'

// Makes the pictures of the README and the web manifest: PICTURES=1 npm run e2e -- --project=pictures
const folder = join(root, 'public/screenshots')

/** Draws a moment of the little film that the pictures show: a bowl of wooden balls on a table by a window. */
function drawMoment(moment: number): string {
  const canvas = document.createElement('canvas')
  canvas.width = 540
  canvas.height = 960
  const context = canvas.getContext('2d')
  if (!context) throw new Error('No 2D context')
  const fill = (color: string, draw: () => void) => {
    context.fillStyle = color
    context.beginPath()
    draw()
    context.fill()
  }
  const sky = context.createLinearGradient(0, 0, 0, 330)
  sky.addColorStop(0, '#9fcbe0')
  sky.addColorStop(1, '#e3eef0')
  context.fillStyle = sky
  context.fillRect(0, 0, 540, 330)
  fill('#8fb39a', () => context.ellipse(120, 350, 260, 120, 0, 0, 7))
  fill('#7aa38b', () => context.ellipse(430, 360, 240, 110, 0, 0, 7))
  const table = context.createLinearGradient(0, 320, 0, 960)
  table.addColorStop(0, '#e2c79b')
  table.addColorStop(1, '#c7a06c')
  context.fillStyle = table
  context.fillRect(0, 320, 540, 640)
  fill('#00000022', () => context.ellipse(270, 700, 190, 46, 0, 0, 7))
  fill('#d9674d', () => context.ellipse(270, 610, 170, 52, 0, 0, 7))
  fill('#b94e38', () => {
    context.moveTo(100, 610)
    context.quadraticCurveTo(140, 720, 270, 722)
    context.quadraticCurveTo(400, 720, 440, 610)
    context.ellipse(270, 610, 170, 52, 0, 0, Math.PI)
  })
  fill('#8f3b2a', () => context.ellipse(270, 606, 150, 40, 0, 0, 7))
  const balls = ['#f2c94c', '#6bb38a', '#5b86d6', '#ef8f5a', '#f4e3c3']
  balls.forEach((color, index) => {
    const bounce = Math.abs(Math.sin(moment * 3 + index * 0.9)) * 190
    fill(color, () => context.arc(170 + index * 50, 594 - bounce, 34, 0, 7))
    fill('#ffffff66', () => context.arc(160 + index * 50, 582 - bounce, 9, 0, 7))
  })
  return canvas.toDataURL('image/jpeg', 0.9).slice('data:image/jpeg;base64,'.length)
}

/** A clip drawn for this, so that no one's footage is in the pictures. */
async function makeClip(page: Page, name: string, from: number): Promise<string> {
  const frames: Buffer[] = []
  for (let index = 0; index < 100; index++) {
    frames.push(Buffer.from(await page.evaluate(drawMoment, from + index / 30), 'base64'))
  }
  const path = join(cache, name)
  const sound = ['-f', 'lavfi', '-i', 'aevalsrc=0.3*sin(2*PI*220*t)*abs(sin(3*t)):s=48000']
  await ffmpeg(
    ['-f', 'image2pipe', '-framerate', '30', '-i', 'pipe:0', ...sound, '-shortest', '-pix_fmt', 'yuv420p', path],
    frames,
  )
  return path
}

const screens = [
  { name: 'phone-dark', theme: 'dark', viewport: { width: 360, height: 740 }, touch: true },
  { name: 'phone-light', theme: 'light', viewport: { width: 360, height: 740 }, touch: true },
  { name: 'desktop-dark', theme: 'dark', viewport: { width: 1440, height: 900 }, touch: false },
  { name: 'desktop-light', theme: 'light', viewport: { width: 1440, height: 900 }, touch: false },
]

for (const { name, theme, viewport, touch } of screens) {
  test(`picture: ${name}`, async ({ browser, baseURL }) => {
    mkdirSync(folder, { recursive: true })
    const context = await browser.newContext({
      ...{ viewport, baseURL, locale: 'ky', hasTouch: touch, isMobile: touch, deviceScaleFactor: touch ? 2 : 1 },
    })
    await context.addInitScript((chosen) => {
      const hints = ['strip', 'tools', 'undo', 'lift', 'finish']
      localStorage.setItem('tasma.settings', JSON.stringify({ language: 'ky', theme: chosen, hints }))
    }, theme)
    const page = await context.newPage()
    await page.goto('./')
    const clips = [await makeClip(page, 'Бармак оюну.mp4', 0), await makeClip(page, 'Түстөр.mp4', 5)]
    const editor = createEditorPage(page)
    await editor.newVideo(...clips)
    await editor.expectClips(2)
    await editor.goToFrame(20)
    await editor.caption('Баш бармак, бадал жүрөк')
    await page.waitForTimeout(2500)
    await page.screenshot({ path: join(folder, `${name}.png`) })
    await context.close()
  })
}
