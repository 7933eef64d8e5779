/**
 * The bench's figures as a Markdown table.
 * @param {any} figures
 */
export function benchTable({ export: film, tabMegabytes, shell, presses }) {
  const times = (/** @type {number} */ other) => (other ? `${(film.fps / other).toFixed(2)} ×` : 'not measured')
  const rows = [
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
    ['the tab’s memory while it is made, at most', tabMegabytes ? `${tabMegabytes} MB` : 'not told here', '≤ 600'],
    ['script before the editor stands (gzip)', `${shell.scriptKB} KB`, '≤ 400'],
    ['… and in workers beside it', `${shell.workersKB} KB`, ''],
    ['presses from the open page to the saved file', String(presses), '≤ 7'],
  ]
  return ['| what | measured | against |', '|---|---|---|', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n')
}
