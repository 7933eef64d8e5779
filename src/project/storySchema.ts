import * as z from 'zod/mini'
import { longest } from './source'
import { styleSchema } from './styleSchema'
import { transitions } from './transition'

const time = z.int().check(z.gte(0), z.lte(longest))
const length = z.int().check(z.gte(1), z.lte(longest))
const text = z.string().check(z.maxLength(2000))
const name = z.string().check(z.maxLength(80))
const flag = z.optional(z.literal(true))

export const partId = z.string().check(z.regex(/^[0-9a-z-]{1,40}$/))
export const into = z.object({ kind: z.enum(transitions), length: time })

export const slotSchema = z.object({
  kind: z.enum(['video', 'photo', 'either', 'text']),
  length,
  range: z.optional(z.object({ least: length, most: length })),
  child: flag,
  scene: z.optional(name),
  hint: z.optional(text),
  words: z.optional(text),
  style: z.optional(styleSchema),
  delay: z.optional(time),
  note: z.optional(text),
  into: z.optional(into),
  kept: flag,
  chapter: flag,
  pick: z.optional(z.int().check(z.gte(0), z.lte(99))),
})

/** More slots than anyone fills. */
export const mostParts = 200

export const storySchema = z.object({
  template: name,
  variant: z.optional(name),
  step: slotSchema,
  parts: z
    .array(z.object({ id: partId, slot: slotSchema, words: z.optional(text), added: flag }))
    .check(z.maxLength(mostParts)),
})
