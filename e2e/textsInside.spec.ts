import fc from 'fast-check'
import { fonts } from '../src/project/fonts'
import type { Project } from '../src/project/project'
import { scaledTo, shapes } from '../src/project/shapes'
import type { TextStyle } from '../src/project/textStyle'
import { fromSeconds } from '../src/project/time'
import { safeZone, zoneNames } from '../src/project/zones'
import { grown, innerPixels, outerPixels, scaled, shared } from '../src/render/box'
import { expect, test } from './guard'
import { captioned, titled } from './textPage/captionedFilm'
import { openTextPage } from './textPage/openTextPage'

// Drawn in the real fonts, and judged by the pixels: texts never leave the frame, captions never the safe zone, whatever
// they say and however they look. Nor is anything of them cut off so that they do not.

const long = [
  'тамактандыргычтардыкындай',
  'көмүскөлөштүрүлгөндүктөн',
  'жөнөкөйлөштүрүлбөгөндүктөрүнөн',
  'Ыңгайлаштырылгандыгыбызданбы?',
]
const short = ['ңөү', 'кел-кел', 'Ёй!', '—', '№5', 'ЙҢ', 'р', 'жүрөк,', '👨‍👩‍👧', 'f', 'Jyg']
const text = fc
  .array(fc.tuple(fc.constantFrom(...long, ...short), fc.constantFrom(' ', ' ', ' ', '\n')), {
    minLength: 1,
    maxLength: 9,
  })
  .map((parts) => parts.flat().join('').trim())

const share = fc.double({ min: 0, max: 1, noNaN: true })
const upTo = (max: number) => fc.double({ min: 0, max, noNaN: true })
const color = fc.constantFrom('#ffffff', '#e0572e', '#101418')
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })

const style = fc.record({
  font: fc.constantFrom(...fonts.map(({ family }) => family)),
  size: fc.oneof(fc.double({ min: 0.02, max: 0.2, noNaN: true }), fc.double({ min: 0.2, max: 1, noNaN: true })),
  x: share,
  y: share,
  color,
  outline: optional(fc.record({ color, width: upTo(0.5) })),
  shadow: optional(
    fc.record({ color, blur: upTo(0.6), x: fc.double({ min: -0.5, max: 0.5, noNaN: true }), y: upTo(0.5) }),
  ),
  box: optional(
    fc.record({
      color,
      opacity: fc.constant(0.8),
      padding: upTo(0.8),
      radius: share,
      around: fc.constantFrom('line', 'text'),
    }),
  ),
  spoken: optional(
    fc.record({
      color,
      box: optional(color),
      scale: fc.double({ min: 0.5, max: 2, noNaN: true }),
      before: optional(share),
    }),
  ),
  reveal: optional(fc.constantFrom('words', 'letters')),
  capitals: optional(fc.constant(true)),
  align: optional(fc.constantFrom('left', 'right')),
  rotation: optional(fc.integer({ min: -360, max: 360 })),
}) as fc.Arbitrary<TextStyle>

const film = fc
  .record({
    text,
    style,
    isTitle: fc.boolean(),
    size: fc.constantFrom(...Object.values(shapes)),
    zone: optional(fc.constantFrom(...zoneNames)),
  })
  .map(({ text, style, isTitle, size, zone }): Project => {
    const project = isTitle ? titled(style, text) : captioned(style, text)
    return { ...project, size, ...(zone && { zone }) }
  })

/** Pixels by which the browser shifts letters, so that they stand sharp on their line. */
const snap = 1

test('texts never leave the frame, captions never the safe zone', async ({ page }) => {
  test.setTimeout(180_000)
  const drawing = await openTextPage(page)
  const moment = fc.double({ min: 1.01, max: 4.9, noNaN: true }).map(fromSeconds)
  const isInside = fc.asyncProperty(film, moment, fc.integer({ min: 240, max: 480 }), async (project, time, side) => {
    const size = scaledTo(project.size, side)
    const room = project.lanes.length > 0 ? { x: 0, y: 0, width: 1, height: 1 } : safeZone(project.size, project.zone)
    const pixels = scaled(room, size.width, size.height)
    const { drawn, whole } = await drawing.evaluate(
      (drawing, [project, time, size]) => drawing.inks(project, time, size),
      [project, time, size] as const,
    )
    if (drawn) expect(shared(drawn, innerPixels(pixels))).toEqual(drawn)
    if (whole) expect(shared(whole, outerPixels(grown(pixels, snap)))).toEqual(whole)
  })
  await fc.assert(isInside, { numRuns: Number(process.env.RUNS ?? 150) })
})
