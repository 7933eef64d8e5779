const widths = new Map<string, number>()
const ending = '…'

/** In pixels, in the context's font. */
export function widthOf(context: CanvasRenderingContext2D, words: string): number {
  const key = `${context.font} ${words}`
  const known = widths.get(key)
  if (known !== undefined) return known
  if (widths.size > 2000) widths.clear()
  const { width } = context.measureText(words)
  widths.set(key, width)
  return width
}

type Place = { readonly left: number; readonly middle: number; readonly room: number }

/** One line, cut off with three dots where it does not fit; nothing where there is no room for a word. Gives its width. */
export function paintWords(context: CanvasRenderingContext2D, words: string, { left, middle, room }: Place): number {
  if (room < 12 || words === '') return 0
  const line = words.replaceAll('\n', ' ')
  const width = widthOf(context, line)
  context.textBaseline = 'middle'
  if (width <= room) {
    context.fillText(line, left, middle)
    return width
  }
  // Measuring each shorter form would cost more than the few pixels by which letters differ.
  const letters = Math.floor((line.length * (room - 9)) / width)
  if (letters < 1) return 0
  context.fillText(line.slice(0, letters).trimEnd() + ending, left, middle, room)
  return room
}
