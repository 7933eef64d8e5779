import * as z from 'zod/mini'
import { glideWays, zoomLimits } from './camera'
import { easings } from './easing'
import { type Adjustment, adjustmentNames, adjustments, lookNames } from './grade'
import { migrate } from './migrate'
import { pictureLimits } from './picture'
import type { Project } from './project'
import { brokenRules, speeds } from './rules'
import { longest } from './source'
import { stickerLimits, stickerNames } from './stickers'
import { into, partId, storySchema } from './storySchema'
import { color, differenceSchema, motion, styleSchema as style } from './styleSchema'
import { type ZoneName, zoneNames } from './zones'

const time = z.int().check(z.gte(0), z.lte(longest))
const id = z.string().check(z.regex(/^[0-9a-z-]{1,40}$/))
const text = z.string().check(z.maxLength(2000))
const fraction = z.number().check(z.gte(0), z.lte(1))
const side = z.int().check(z.gte(2), z.lte(16_384))
const flag = z.optional(z.literal(true))
const volume = z.number().check(z.gte(0), z.lte(2))

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

const sound = z.object({ volume, muted: z.boolean(), fadeIn: z.optional(time), fadeOut: z.optional(time) })
const adjusted = (name: Adjustment) => z.optional(z.number().check(z.gte(adjustments[name].least), z.lte(1)))
const grade = z.object({
  look: z.optional(z.object({ name: z.enum(lookNames), strength: fraction })),
  ...Object.fromEntries(adjustmentNames.map((name) => [name, adjusted(name)])),
})
const pose = {
  placing: z.optional(
    z.object({
      x: z.number(),
      y: z.number(),
      size: z.number(),
      tall: z.optional(z.number()),
      rotation: z.optional(z.number()),
    }),
  ),
  crop: z.optional(z.object({ x: fraction, y: fraction, width: fraction, height: fraction })),
  opacity: z.optional(fraction),
}
const key = z.object({ ...pose, at: time, easing: z.optional(z.enum(easings)) })
const footage = z.object({
  ...pose,
  kind: z.literal('footage'),
  asset: id,
  fit: z.enum(['fit', 'fill', 'blur']),
  sound: z.optional(sound),
  still: z.optional(time),
  glide: z.optional(z.object({ way: z.enum(glideWays), start: time, end: time })),
  zooms: z.optional(
    z.array(z.object({ start: time, end: time, strength: z.number() })).check(z.maxLength(zoomLimits.count)),
  ),
  keys: z.optional(z.array(key).check(z.minLength(1), z.maxLength(pictureLimits.keys))),
  turn: z.optional(z.union([z.literal(90), z.literal(180), z.literal(270)])),
  flip: z.optional(z.enum(['x', 'y', 'both'])),
  corners: z.optional(fraction),
  border: z.optional(z.object({ color, width: z.number() })),
  shadow: z.optional(fraction),
  grade: z.optional(grade),
})
const card = z.object({ kind: z.literal('card') })
const title = z.object({ kind: z.literal('title'), text, style, inside: flag })
const sticker = z.object({
  kind: z.literal('sticker'),
  name: z.enum(stickerNames),
  x: fraction,
  y: fraction,
  size: z.number().check(z.gte(stickerLimits.least), z.lte(stickerLimits.most)),
  rotation: z.optional(z.number().check(z.gte(-360), z.lte(360))),
  mirrored: flag,
  color: z.optional(color),
  motion: z.optional(motion),
})

const piece = {
  sourceStart: time,
  length: time,
  speed: z.optional(z.number().check(z.gte(speeds.least), z.lte(speeds.most))),
  group: z.optional(id),
  link: z.optional(id),
}
const pin = { on: id, at: time }
const part = z.optional(partId)
const anchor = z.union([z.object(pin), z.object({ start: time })])
const clip = z.object({ ...piece, id, content: z.union([footage, card]), into: z.optional(into), part })
const item = z.object({ ...piece, id, anchor, content: z.union([footage, title, sticker]), part })
const place = z.union([z.object({ ...pin, length: time }), z.object({ start: time, end: time })])
const cue = z.object({
  id,
  place,
  text,
  words: z.optional(z.array(fraction).check(z.maxLength(2000))),
  speaker: z.optional(z.int().check(z.gte(0), z.lte(99))),
  style: z.optional(differenceSchema),
  group: z.optional(id),
})

const settings = z.optional(
  z.object({ name: z.optional(text), muted: flag, hidden: flag, locked: flag, volume: z.optional(volume) }),
)
const lane = z.object({
  id,
  kind: z.enum(['overlay', 'text', 'sound']),
  voice: flag,
  settings,
  items: z.array(item).check(z.maxLength(5000)),
})

const project = z.object({
  version: z.literal(4),
  id,
  name: text,
  language: z.enum(['ky', 'ru', 'en']),
  size: z.object({ width: side, height: side }),
  frameRate: z.object({ num: z.int().check(z.gt(0), z.lte(240_000)), den: z.int().check(z.gt(0), z.lte(1001)) }),
  background: color,
  backdrop: z.optional(
    z.union([z.object({ kind: z.literal('gradient'), to: color }), z.object({ kind: z.literal('photo'), asset: id })]),
  ),
  zone: z.optional(z.enum(zoneNames as [ZoneName, ...ZoneName[]])),
  // At first it was a time of the film.
  cover: z.optional(
    z.union([
      anchor,
      z.pipe(
        time,
        z.transform((start) => ({ start })),
      ),
    ]),
  ),
  assets: z.record(id, asset),
  main: z.array(clip).check(z.maxLength(5000)),
  mainSettings: settings,
  lanes: z.array(lane).check(z.maxLength(100)),
  captions: z.object({ style, cues: z.array(cue).check(z.maxLength(50_000)), settings }),
  markers: z.array(z.object({ id, anchor, name: text })).check(z.maxLength(5000)),
  story: z.optional(storySchema),
})

/**
 * A project out of anything that claims to be one: brought up to this version, unknown keys dropped, every rule kept.
 * `null` for what is no project, is of a newer version, or breaks a rule.
 */
export function parseProject(raw: unknown): Project | null {
  const parsed = project.safeParse(migrate(raw))
  if (!parsed.success) return null
  const candidate = parsed.data as unknown as Project
  return brokenRules(candidate).length === 0 ? candidate : null
}
