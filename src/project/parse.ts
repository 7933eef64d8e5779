import * as z from 'zod/mini'
import type { Project } from './project'
import { brokenRules } from './rules'
import { longest } from './source'

const time = z.int().check(z.gte(0), z.lte(longest))
const id = z.string().check(z.regex(/^[0-9a-z-]{1,40}$/))
const text = z.string().check(z.maxLength(2000))
const fraction = z.number().check(z.gte(0), z.lte(1))
const side = z.int().check(z.gte(2), z.lte(16_384))
const color = z.string().check(z.regex(/^#[0-9a-f]{6}$/))
const sound = z.optional(z.object({ volume: z.number().check(z.gte(0), z.lte(2)), muted: z.boolean() }))

const asset = z.object({
  id,
  name: text,
  kind: z.enum(['video', 'image', 'sound']),
  bytes: z.int().check(z.gte(0)),
  duration: time,
  origin: time,
  video: z.optional(
    z.object({
      width: z.int().check(z.gte(1), z.lte(65_536)),
      height: z.int().check(z.gte(1), z.lte(65_536)),
      frameRate: z.number().check(z.gte(0), z.lte(100_000)),
      rotation: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
    }),
  ),
  audio: z.optional(z.object({ sampleRate: z.number().check(z.gt(0)), channels: z.int().check(z.gt(0)) })),
})

const clip = z.object({ id, asset: id, sourceStart: time, length: time, fit: z.enum(['fit', 'fill', 'blur']), sound })
const item = z.object({ id, asset: id, start: time, sourceStart: time, length: time, sound })
const place = z.union([z.object({ on: id, at: time, length: time }), z.object({ start: time, end: time })])

const style = z.object({
  font: text,
  size: fraction,
  x: fraction,
  y: fraction,
  color,
  outline: color,
})

const project = z.object({
  version: z.literal(1),
  id,
  name: text,
  language: z.enum(['ky', 'ru', 'en']),
  size: z.object({ width: side, height: side }),
  frameRate: z.object({ num: z.int().check(z.gt(0), z.lte(240_000)), den: z.int().check(z.gt(0), z.lte(1001)) }),
  background: color,
  assets: z.record(id, asset),
  main: z.array(clip).check(z.maxLength(5000)),
  lanes: z.array(z.object({ id, items: z.array(item).check(z.maxLength(5000)) })).check(z.maxLength(100)),
  captions: z.object({ style, cues: z.array(z.object({ id, place, text })).check(z.maxLength(50_000)) }),
})

/**
 * A project out of anything that claims to be one: unknown keys dropped, every rule kept.
 * `null` for what is not a project of this version, or breaks a rule.
 */
export function parseProject(raw: unknown): Project | null {
  const parsed = project.safeParse(raw)
  if (!parsed.success) return null
  const candidate = parsed.data as unknown as Project
  return brokenRules(candidate).length === 0 ? candidate : null
}
