/** Says in the film what its colours are: every player then shows the same. */
export const bt709 = [
  ...['-color_primaries', 'bt709', '-color_trc', 'bt709', '-colorspace', 'bt709', '-color_range', 'tv'],
] as const
