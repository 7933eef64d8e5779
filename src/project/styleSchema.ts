import * as z from 'zod/mini'
import { entrances, loops } from './textStyle'

export const color = z.string().check(z.regex(/^#[0-9a-f]{6}$/))
const share = z.number().check(z.gte(0), z.lte(1))
const offset = z.number().check(z.gte(-1), z.lte(1))

const move = z.object({ kind: z.enum(entrances), length: z.int().check(z.gte(0), z.lte(10_000_000)) })

/** A text's style, as a kept project or a style of one's own claims to have it. */
export const styleSchema = z.object({
  font: z.string().check(z.maxLength(60)),
  size: share,
  x: share,
  y: share,
  color,
  outline: z.optional(z.object({ color, width: share })),
  shadow: z.optional(z.object({ color, blur: share, x: offset, y: offset })),
  box: z.optional(z.object({ color, opacity: share, padding: share, radius: share, around: z.enum(['line', 'text']) })),
  capitals: z.optional(z.literal(true)),
  align: z.optional(z.enum(['left', 'right'])),
  rotation: z.optional(z.number().check(z.gte(-360), z.lte(360))),
  spoken: z.optional(
    z.object({
      color: z.optional(color),
      box: z.optional(color),
      scale: z.optional(z.number().check(z.gte(0.5), z.lte(2))),
      before: z.optional(share),
    }),
  ),
  reveal: z.optional(z.enum(['words', 'letters'])),
  speakers: z.optional(z.array(color).check(z.maxLength(12))),
  motion: z.optional(z.object({ in: z.optional(move), out: z.optional(move), loop: z.optional(z.enum(loops)) })),
})
