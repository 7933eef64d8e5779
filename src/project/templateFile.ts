import * as z from 'zod/mini'
import type { StoryPlan } from './story'
import { mostParts, slotSchema } from './storySchema'
import { color } from './styleSchema'

/** A template of somebody's own. */
export type OwnTemplate = { readonly id: string; readonly name: string; readonly plan: StoryPlan }

export const longestTemplateName = 60
const format = 'tasma-template'
const version = 1

const plan = z.object({
  template: z.string().check(z.maxLength(80)),
  shape: z.enum(['vertical', 'square', 'wide']),
  ground: z.object({ from: color, to: color }),
  slots: z.array(slotSchema).check(z.minLength(1), z.maxLength(mostParts)),
  step: slotSchema,
})
const own = z.object({
  id: z.string().check(z.regex(/^[0-9a-z-]{1,40}$/)),
  name: z.string().check(z.minLength(1), z.maxLength(longestTemplateName)),
  plan,
})
const ranges = ({ plan: { slots, step } }: OwnTemplate) =>
  [step, ...slots].every(({ range, length }) => !range || (range.least <= length && length <= range.most))

/** A template as a file: it can be passed on, and read by this program wherever it is. */
export const writeTemplate = (template: OwnTemplate): string =>
  JSON.stringify({ format, version, ...template }, null, 1)

export type ReadTemplate = { readonly template: OwnTemplate } | { readonly refused: 'damaged' | 'newer' }

/** Whatever claims to be such a file. Keys that are not known are dropped. */
export function readTemplate(text: string): ReadTemplate {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch {
    return { refused: 'damaged' }
  }
  const head = z.object({ format: z.literal(format), version: z.int().check(z.gte(1)) }).safeParse(raw)
  if (!head.success) return { refused: 'damaged' }
  if (head.data.version > version) return { refused: 'newer' }
  const [template] = parseTemplates([raw])
  return template ? { template } : { refused: 'damaged' }
}

/** Those that can be read; one that is spoilt is left out. */
export function parseTemplates(raw: unknown): readonly OwnTemplate[] {
  if (!Array.isArray(raw)) return []
  return raw.flatMap((each: unknown) => {
    const template = own.safeParse(each).data as OwnTemplate | undefined
    return template && ranges(template) ? [template] : []
  })
}
