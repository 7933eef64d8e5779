// Draws the PNG icons from public/icons/mark.svg; to be run again when the mark changes: node scripts/icons.mjs
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { findChromium } from './chromium.mjs'
import { root } from './paths.mjs'

const folder = join(root, 'public/icons')
const mark = readFileSync(join(folder, 'mark.svg'), 'utf8')

// A maskable icon is cut to any shape by the system: its ground fills the square, its drawing keeps to the middle 80 %.
const maskable = mark.replace('viewBox="0 0 64 64"', 'viewBox="-6 -6 76 76"').replace(/<rect[^>]*rx="15"[^>]*\/>/, '')

// Themed icons take the lines alone, and give them a colour of their own.
const bare = maskable.replace(/#2b1500/g, '#000000')

const sets = /** @type {const} */ ([
  ['icon', mark, 'transparent', [192, 512]],
  ['maskable', maskable, '#ffa45c', [192, 512]],
  // iOS rounds the corners itself, and paints black where there is nothing.
  ['apple', mark.replace(/<rect[^>]*rx="15"[^>]*\/>/, ''), '#ffa45c', [180]],
  ['monochrome', bare, 'transparent', [512]],
])

const browser = await chromium.launch({
  executablePath: (await findChromium()) ?? undefined,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
const page = await browser.newPage()
for (const [name, svg, ground, sizes] of sets) {
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(`<style>body{margin:0;background:${ground}}svg{display:block;width:100vw}</style>${svg}`)
    await page.screenshot({ path: join(folder, `${name}-${size}.png`), omitBackground: true })
  }
}
await browser.close()
