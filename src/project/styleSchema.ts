import * as z from 'zod/mini'
import { entrances, loops } from './textStyle'

export const color = z.string().check(z.regex(/^#[0-9a-f]{6}$/))
const share = z.number().check(z.gte(0), z.lte(1))
const offset = z.number().check(z.gte(-1), z.lte(1))

const move = z.object({ kind: z.enum(entrances), length: z.int().check(z.gte(0), z.lte(10_000_000)) })

export const motion = z.object({ in: z.optional(move), out: z.optional(move), loop: z.optional(z.enum(loops)) })

const needed = { font: z.string().check(z.maxLength(60)), size: share, x: share, y: share, color }
const parts = {
  outline: z.object({ color, width: share }),
  shadow: z.object({ color, blur: share, x: offset, y: offset }),
  box: z.object({ color, opacity: share, padding: share, radius: share, around: z.enum(['line', 'text']) }),
  capitals: z.literal(true),
  align: z.enum(['left', 'right']),
  rotation: z.number().check(z.gte(-360), z.lte(360)),
  spoken: z.object({
    color: z.optional(color),
    box: z.optional(color),
    scale: z.optional(z.number().check(z.gte(0.5), z.lte(2))),
    before: z.optional(share),
  }),
  reveal: z.enum(['words', 'letters']),
  speakers: z.array(color).check(z.maxLength(12)),
  motion,
}

/** A text's style, as a kept project or a style of one's own claims to have it. */
export const styleSchema = z.extend(z.object(needed), z.partial(z.object(parts)).shape)

const takenAway = z.object({
  outline: z.nullable(parts.outline),
  shadow: z.nullable(parts.shadow),
  box: z.nullable(parts.box),
  capitals: z.nullable(parts.capitals),
  align: z.nullable(parts.align),
  rotation: z.nullable(parts.rotation),
  spoken: z.nullable(parts.spoken),
  reveal: z.nullable(parts.reveal),
  speakers: z.nullable(parts.speakers),
  motion: z.nullable(parts.motion),
})

/** In what a caption differs from the style of all. */
export const differenceSchema = z.partial(z.extend(z.object(needed), takenAway.shape))
