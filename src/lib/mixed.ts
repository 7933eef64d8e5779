const parts = (color: string) => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))

/** A colour as CSS writes it (`#rrggbb`), with a share (0…1) of another one in it. */
export function mixed(color: string, other: string, share: number): string {
  const second = parts(other)
  const levels = parts(color).map((level, index) => Math.round(level + ((second[index] ?? 0) - level) * share))
  return `#${levels.map((level) => level.toString(16).padStart(2, '0')).join('')}`
}
