/**
 * The bench's figures as Markdown tables, by the part that was measured.
 * @param {any} figures
 * @returns {Record<string, string>}
 */
export const benchTables = (figures) => ({
  ...(figures.export && { film: table(filmRows(figures)) }),
  ...(figures.captions && { captions: table(captionRows(figures.captions)) }),
  ...(figures.picture && { picture: table(pictureRows(figures.picture)) }),
  ...(figures.timeline && { timeline: table(timelineRows(figures.timeline)) }),
})

/** @param {string[][]} rows */
const table = (rows) =>
  ['| what | measured | against |', '|---|---|---|', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n')

/** @param {any} figures */
function filmRows({ export: film, tabMegabytes, shell, presses }) {
  const times = (/** @type {number} */ other) => (other ? `${(film.fps / other).toFixed(2)} ×` : 'not measured')
  return [
    ['a 1080×1920 film with one caption, from 10 s of 1920×1080 H.264', `${film.fps} frames/s`, ''],
    [
      '… as a bare loop decode → draw → encode',
      `${film.bareLoop} frames/s`,
      `we are at ${times(film.bareLoop)} (≥ 0.85)`,
    ],
    [
      '… as one command of ffmpeg.wasm (x264 veryfast)',
      `${film.ffmpegWasm} frames/s`,
      `${times(film.ffmpegWasm)} (≥ 3)`,
    ],
    [
      '… as native ffmpeg (x264 veryfast)',
      film.ffmpegNative ? `${film.ffmpegNative} frames/s` : 'not there',
      times(film.ffmpegNative),
    ],
    ['the tab’s memory while it is made, at most', megabytes(tabMegabytes), '≤ 600'],
    ['script before the editor stands (gzip)', `${shell.scriptKB} KB`, '≤ 400'],
    ['… and in workers beside it', `${shell.workersKB} KB`, ''],
    ['presses from the open page to the saved file', String(presses), '≤ 7'],
  ]
}

/** @param {number | null} count */
const megabytes = (count) => (count ? `${count} MB` : 'not told here')

/** @param {number} scale */
const scaled = (scale) => (/** @type {number} */ ms) => `≤ ${Math.round(ms * scale * 10) / 10} ms`

/** @param {{ p95: number, most: number }} spread */
const p95 = ({ p95, most }) => `${p95} ms (at most ${most})`

/** @param {any} figures */
function captionRows({ calibration, exports, text, list, preview }) {
  const limit = scaled(calibration.scale)
  const clips = {
    tall: 'a 1080×1920 film with words that light up, from 10 s of H.264 of the film’s size',
    phone: '… kept lying, to be turned, as phones keep it',
    cropped: '… cut out of 1920×1080, and enlarged',
  }
  return [
    ...Object.entries(clips).map(([name, words]) => {
      const { with: told, without } = exports[name]
      const ratio = (told / without).toFixed(2)
      return [words, `${told} frames/s, ${without} without captions`, `${ratio} × (≥ 0.8)`]
    }),
    [
      `frames in which text is laid out or painted, of ${text.frames} with captions in ${text.states} states`,
      `${text.withText}`,
      `≤ ${text.states}`,
    ],
    [
      `of 30 frames of the preview of that clip and its captions with two titles, ${preview.size.width}×${preview.size.height}: on time`,
      `${preview.onTime}, of ${preview.painted} painted, ${preview.late.median} ms after they began, p95 ${preview.late.p95}`,
      '≥ 28',
    ],
    ['the calibration loop', `${calibration.loop} ms`, `× ${calibration.scale} of the machine that the limits are for`],
    [`a picture of the screen while the wheel scrolls ${list.cues} captions, p95`, p95(list.wheel), limit(33)],
    ['… while a finger scrolls them, on a phone’s screen', p95(list.finger), limit(33)],
  ]
}

/** @param {any} figures */
function pictureRows({ calibration, preview, exports: { plain, look, corner }, pass, photos }) {
  const { width, height } = preview.size
  const ratio = (/** @type {number} */ a, /** @type {number} */ b, /** @type {number} */ least) =>
    `${(a / b).toFixed(2)} × (≥ ${least})`
  return [
    [
      `of 30 frames of the preview of a 1080×1920 clip with another over it, a look, words that light up and a second of transition on each cut, ${width}×${height}: on time`,
      `${preview.onTime} (${preview.first.onTime} when it is first played), of ${preview.painted} painted, ${preview.late.median} ms after they began, p95 ${preview.late.p95}`,
      '≥ 28',
    ],
    [
      'from a press on the ruler to the very frame of that film, p95',
      `${p95(preview.seek.seen)}, all of its pixels ${p95(preview.seek.whole)}`,
      scaled(calibration.scale)(200),
    ],
    ['the calibration loop', `${calibration.loop} ms`, `× ${calibration.scale} of the machine that the limits are for`],
    ['a 1080×1920 film with a look', `${look} frames/s, ${plain} without`, ratio(look, plain, 0.6)],
    ['… with a picture in its corner instead', `${corner} frames/s`, ratio(corner, plain, 0.5)],
    [
      '… cut out of 1920×1080 with nothing over it, whose frames are passed on',
      `${pass.cropped} frames/s, the bare loop on a canvas ${pass.bareLoop}`,
      ratio(pass.cropped, pass.bareLoop, 1.5),
    ],
    [
      `the tab’s memory with ${photos.count} photos of 12 megapixels, at most, while they are scrolled by`,
      megabytes(photos.scrolled),
      '≤ 600',
    ],
    ['… while they are played', megabytes(photos.played), '≤ 600'],
    ['… while they are made a film of', megabytes(photos.exported), '≤ 600'],
  ]
}

/**
 * Limits in milliseconds are for one machine: they are multiplied by what the calibration loop tells of this one.
 * @param {any} figures
 */
function timelineRows({ calibration, edits, undo, desk, hand }) {
  const limit = scaled(calibration.scale)
  const drags = { trim: 'an edge is trimmed', reorder: 'a clip is carried', move: 'a sound is carried' }
  const slowest = Object.keys(edits).reduce((a, b) => (edits[b].p95 > edits[a].p95 ? b : a))
  return [
    ['the calibration loop', `${calibration.loop} ms`, `× ${calibration.scale} of the machine that the limits are for`],
    ...Object.entries(drags).flatMap(([name, words]) => {
      const { processor, first, clock, rest } = desk.drag[name]
      return [
        [
          `one move while ${words}: edit, layout and render on the page’s thread, until its picture is handed on, p95`,
          `${processor.p95} ms of the processor (median ${processor.median}; the first of three drags alone ${first.p95}), ${p95(clock)} by the clock`,
          limit(8),
        ],
        ['… and all else that runs there before the next move, p95', `${rest.p95} ms of the processor`, ''],
      ]
    }),
    ['a picture of the screen while the wheel zooms, p95', p95(desk.zoom), limit(33)],
    ['… while two fingers zoom, on a phone’s screen', p95(hand.zoom), limit(33)],
    ['… while the wheel scrolls', p95(desk.scroll), limit(33)],
    ['… while a finger scrolls', p95(hand.scroll), limit(33)],
    [
      `the slowest of ${Object.keys(edits).length} edits (${slowest}), with the new layout, p95`,
      `${edits[slowest].p95} ms (median ${edits[slowest].median})`,
      limit(4),
    ],
    [`what ${undo.steps} steps of undo hold`, `${undo.megabytes} MB`, '≤ 30'],
    ['from the home screen to an editor that can be used', `${desk.opening} ms`, limit(1000)],
    ['the tab’s memory meanwhile, at most', megabytes(desk.tabMegabytes), ''],
  ]
}
