/** The colours and the font that the lanes are painted with, read from the page's own style. */
export type Look = ReturnType<typeof readLook>

export function readLook(element: Element) {
  const style = getComputedStyle(element)
  const color = (name: string) => style.getPropertyValue(`--${name}`).trim()
  return {
    film: color('film'),
    text: color('text'),
    faint: color('text-faint'),
    dot: color('edge'),
    accent: color('accent'),
    onAccent: color('on-accent'),
    accentWash: color('accent-wash'),
    words: color('words'),
    captions: color('captions'),
    sound: color('sound'),
    stickers: color('stickers'),
    ground: color('ground'),
    wordsFill: color('fill-words'),
    captionsFill: color('fill-captions'),
    stickersFill: color('fill-stickers'),
    soundFill: color('fill-sound'),
    font: style.fontFamily,
  }
}
