import * as z from 'zod/mini'
import { styleSchema } from './styleSchema'
import { type Look, lookOf } from './textStyles'

/** A look that somebody made and named. */
export type OwnStyle = { readonly id: string; readonly name: string; readonly style: Look }

/** More than anyone looks through. */
export const mostOwnStyles = 100
export const longestStyleName = 40

const ownStyle = z.object({
  id: z.string().check(z.regex(/^[0-9a-z-]{1,40}$/)),
  name: z.string().check(z.minLength(1), z.maxLength(longestStyleName)),
  style: z.omit(styleSchema, { x: true, y: true }),
})

/** What can be read of styles that were kept: one that is spoilt is left out, whatever else lies there too. */
export function parseOwnStyles(raw: unknown): readonly OwnStyle[] {
  if (!Array.isArray(raw)) return []
  const known = new Set<string>()
  return raw.slice(0, mostOwnStyles).flatMap((each: unknown) => {
    const { data } = ownStyle.safeParse(each)
    if (!data || known.has(data.id)) return []
    known.add(data.id)
    return [{ ...data, style: lookOf(data.style as Look) }]
  })
}
