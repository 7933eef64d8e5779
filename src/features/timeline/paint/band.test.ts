import { describe, expect, it } from 'vitest'
import { bandOf, isInSight, type Sight } from './band'

describe('the part of the lanes that has a canvas', () => {
  const [seen, dragged] = [false, true].map((held) => ({ top: 1000, bottom: 1200, held })) as [Sight, Sight]

  it('reaches beyond what is in sight, and is kept while one scrolls there', () => {
    const band = bandOf(null, seen, 5000)
    expect(band).toEqual({ top: 804, bottom: 1396 })
    expect(bandOf(band, { top: 1100, bottom: 1300, held: false }, 5000)).toBe(band)
    expect(bandOf(band, { top: 1101, bottom: 1301, held: false }, 5000)).toEqual({ top: 905, bottom: 1497 })
  })

  it('is all of them where they are few, and before anything is known of what is seen', () => {
    expect(bandOf(null, { top: 0, bottom: 200, held: false }, 152)).toEqual({ top: 0, bottom: 152 })
    expect(bandOf(null, { top: 0, bottom: Number.POSITIVE_INFINITY, held: false }, 5000)).toEqual({
      top: 0,
      bottom: 5000,
    })
  })

  it('is made smaller once less of it is seen', () => {
    const all = bandOf(null, { top: 0, bottom: Number.POSITIVE_INFINITY, held: false }, 1500)
    expect(bandOf(all, { top: 0, bottom: 200, held: false }, 1500)).toEqual({ top: 0, bottom: 396 })
  })

  it('does not hang over lanes that are there no more', () => {
    expect(bandOf({ top: 0, bottom: 300 }, { top: 0, bottom: 200, held: false }, 152)).toEqual({ top: 0, bottom: 152 })
  })

  it('is smaller while something is dragged, also where the drag scrolls', () => {
    const band = bandOf(bandOf(null, seen, 5000), dragged, 5000)
    expect(band).toEqual({ top: 950, bottom: 1250 })
    expect(bandOf(band, { top: 1050, bottom: 1250, held: true }, 5000)).toBe(band)
    expect(bandOf(band, { top: 1051, bottom: 1251, held: true }, 5000)).toEqual({ top: 1001, bottom: 1301 })
  })

  it('counts what lies just beside it as seen', () => {
    expect(isInSight(seen, { top: 1250, bottom: 1294 })).toBe(true)
    expect(isInSight(seen, { top: 1296, bottom: 1340 })).toBe(false)
    expect(isInSight(seen, { top: 861, bottom: 905 })).toBe(true)
    expect(isInSight(seen, { top: 860, bottom: 904 })).toBe(false)
    expect(isInSight(dragged, { top: 1200, bottom: 1244 })).toBe(false)
    expect(isInSight(dragged, { top: 1199, bottom: 1243 })).toBe(true)
  })
})
