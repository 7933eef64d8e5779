/** Every sticker by its family, in the order in which they are offered. */
export const stickerFamilies = {
  living: ['countdown', 'progress', 'drawnArrow', 'drawnCurve', 'drawnCircle', 'drawnLine', 'drawnCheck'],
  arrows: ['arrow', 'arrowCurved', 'arrowLoop', 'arrowRising', 'arrowDouble', 'arrowAgain', 'arrowsDown', 'pointer'],
  frames: ['ring', 'rectangle', 'corners', 'polaroid', 'filmFrame', 'scallop', 'hornFrame'],
  bubbles: ['speech', 'talking', 'thought', 'shout', 'loving', 'ribbon', 'plate'],
  learning: [
    ...(['book', 'pencil', 'blocks', 'letters', 'bulb', 'check', 'cross', 'question', 'exclamation'] as const),
    ...(['ear', 'eye', 'mouth', 'hand', 'clock', 'medal', 'music'] as const),
  ],
  nature: ['sun', 'moon', 'cloud', 'rainbow', 'star', 'heart', 'flower', 'tree', 'apple', 'apricot', 'yurt', 'kalpak'],
  ornaments: ['horn', 'fourHorns', 'tunduk', 'shyrdak', 'felt', 'wave', 'amulet', 'blossom'],
  numbers: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'zero'],
} as const

/** How small and how large one may be. */
export const stickerLimits = { least: 0.03, most: 4 } as const

/** They are as wide as the frame, whatever its shape. */
export const reachesAcross = (name: StickerName) => name === 'progress'

export type StickerFamily = keyof typeof stickerFamilies
export type StickerIn<Family extends StickerFamily> = (typeof stickerFamilies)[Family][number]
export type StickerName = StickerIn<StickerFamily>

export const stickerNames = Object.values(stickerFamilies).flat() as readonly StickerName[] as [
  StickerName,
  ...StickerName[],
]
