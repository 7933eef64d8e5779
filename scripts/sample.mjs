// Makes public/sample anew: short drawn films to try everything with. To be run when they change: node scripts/sample.mjs
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { path as ffmpeg } from '@ffmpeg-installer/ffmpeg'
import { chromium } from 'playwright'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createServer } from 'vite'
import { findChromium } from './chromium.mjs'
import { root } from './paths.mjs'

const size = { width: 720, height: 1280 }
const frameRate = 30
const folder = join(root, 'public/sample')
mkdirSync(folder, { recursive: true })

const vite = await createServer({ root, server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' })
const { clips } = /** @type {typeof import('./sample/clips')} */ (await vite.ssrLoadModule('/scripts/sample/clips.tsx'))
const { soundOf, rate } = /** @type {typeof import('./sample/sound')} */ (
  await vite.ssrLoadModule('/scripts/sample/sound.ts')
)

const browser = await chromium.launch({
  executablePath: (await findChromium()) ?? undefined,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
const page = await browser.newPage()
const tokens = readFileSync(join(root, 'src/ui/tokens.css'), 'utf8')
const attributes = { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 100 100', 'data-theme': 'light', ...size }

/** @param {import('react').ReactNode} art */
const markup = (art) =>
  renderToStaticMarkup(createElement('svg', attributes, createElement('style', null, tokens), art))

/** Runs in the page: a JPEG of the drawing, as base64. @param {string} svg */
async function paint(svg) {
  const image = new Image()
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth
  canvas.height = image.naturalHeight
  canvas.getContext('2d')?.drawImage(image, 0, 0)
  return canvas.toDataURL('image/jpeg', 1).replace(/^.*,/, '')
}

for (const clip of clips) {
  const wav = join(tmpdir(), `tasma-sample-${clip.name}.f32`)
  writeFileSync(wav, new Uint8Array(soundOf(clip).buffer))
  // biome-ignore format: one option with its value after the other
  const encoder = spawn(ffmpeg, [
    '-y', '-loglevel', 'error',
    '-f', 'image2pipe', '-c:v', 'mjpeg', '-framerate', String(frameRate), '-i', '-',
    '-f', 'f32le', '-ar', String(rate), '-ac', '1', '-i', wav,
    '-vf', 'scale=in_color_matrix=bt601:in_range=pc:out_color_matrix=bt709:out_range=tv,format=yuv420p',
    '-c:v', 'libx264', '-preset', 'veryslow', '-tune', 'animation', '-crf', '31', '-g', String(2 * frameRate), '-profile:v', 'high',
    '-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709', '-color_range', 'tv',
    '-c:a', 'aac', '-b:a', '48k', '-movflags', '+faststart', '-map_metadata', '-1', '-shortest',
    join(folder, `${clip.name}.mp4`),
  ], { stdio: ['pipe', 'inherit', 'inherit'] })
  const done = new Promise((resolve) => encoder.on('close', resolve))
  for (let frame = 0; frame < clip.seconds * frameRate; frame++) {
    encoder.stdin.write(Buffer.from(await page.evaluate(paint, markup(clip.at(frame / frameRate))), 'base64'))
  }
  encoder.stdin.end()
  await done
  console.log(clip.name)
}
await browser.close()
await vite.close()
