import { type Bare, mark } from './raw'

/**
 * The words of a caption of ASS: without the blocks of orders `{\…}` and what they draw, and with the times that
 * karaoke orders tell. A brace that is never closed is one that somebody typed.
 */
export function bareAss(raw: string): Bare {
  const times: number[] = []
  const state = { styled: false, drawn: false, draws: false, sung: 0 }
  let text = ''
  let at = 0
  for (let open = raw.indexOf('{'); open >= 0; open = raw.indexOf('{', at)) {
    const close = raw.indexOf('}', open)
    if (close < 0) break
    if (!state.draws) text += raw.slice(at, open)
    for (const order of raw
      .slice(open + 1, close)
      .split('\\')
      .slice(1)) {
      const sung = readSung(order, state.sung)
      if (sung) {
        times.push(sung.start)
        text += mark
        state.sung = sung.end
      } else if (/^p\d/.test(order)) {
        state.draws = !/^p0+(\D|$)/.test(order)
        state.drawn ||= state.draws
      } else state.styled = true
    }
    at = close + 1
  }
  if (!state.draws) text += raw.slice(at)
  const { styled, drawn } = state
  return { text: text.replace(/\\[Nn]/g, '\n').replaceAll('\\h', '\u00a0'), times, styled, drawn }
}

/** `\k25`: what follows is sung for a quarter of a second. `\kt100`: it begins a second after the caption does. */
function readSung(order: string, before: number): { readonly start: number; readonly end: number } | null {
  const found = /^(k|K|kf|ko|kt)(\d{1,6})/.exec(order.trim())
  if (!found) return null
  const length = Number(found[2]) * 10_000
  if (found[1] === 'kt') return { start: length, end: length }
  return { start: before, end: before + length }
}
