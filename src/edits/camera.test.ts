import { describe, expect, it } from 'vitest'
import { asset, clip, film } from '../project/builders'
import { findPiece, footageOf, type PieceTarget } from '../project/find'
import type { ClipId, Footage, Project } from '../project/project'
import { fromSeconds as s } from '../project/time'
import { removeZoom, setGlide, setZoomStrength, zoomHere } from './camera'
import { resetPicture } from './picture'
import { replaceAsset } from './replaceAsset'
import { splitTargets } from './split'
import { trimTarget } from './trim'

const start = film({
  assets: [asset('v', 20), asset('p', 3, 'image')],
  main: [clip('a', 'v', 0, 2), clip('b', 'v', 4, 8, { speed: 2 })],
})
const b: PieceTarget = { kind: 'clip', id: 'b' as ClipId }
const footage = (project: Project) => footageOf(findPiece(project, b))
const zooms = (project: Project) =>
  footage(project)?.zooms?.map(({ start: from, end, strength }) => [from / 1e6, end / 1e6, strength])

describe('a slow way', () => {
  it('goes over all that is seen of a picture, in source time', () => {
    const gliding = setGlide(start, b, 'left')
    expect(footage(gliding)?.glide).toEqual({ way: 'left', start: s(4), end: s(20) })
    expect(setGlide(gliding, b, 'left')).toBe(gliding)
    expect(setGlide(gliding, b, null)).toEqual(start)
  })

  const photo: PieceTarget = { kind: 'clip', id: 'c' as ClipId }
  const album = { ...start, main: [...start.main, clip('c', 'p', 0, 3)] }
  const glideOf = (project: Project) => footageOf(findPiece(project, photo))?.glide
  const gliding = setGlide(album, photo, 'in')
  it('takes as long as its picture is seen, also once that is trimmed', () => {
    const longer = trimTarget(gliding, photo, 'end', s(4))
    expect(glideOf(longer)).toEqual({ way: 'in', start: s(0), end: s(7) })
    expect(glideOf(trimTarget(longer, photo, 'start', s(2)))).toEqual({ way: 'in', start: s(2), end: s(7) })
    expect(footage(trimTarget(setGlide(start, b, 'in'), b, 'end', s(-1)))?.glide).toMatchObject({
      start: s(4),
      end: s(18),
    })
  })
  it('goes on over a cut, and does not begin anew in a part that is trimmed', () => {
    const split = splitTargets(gliding, [photo], s(11.5), () => 'n')
    const [first, second] = split.main.slice(2).map(({ content }) => (content as Footage).glide)
    expect([first, second]).toEqual([glideOf(gliding), glideOf(gliding)])
    expect(glideOf(trimTarget(split, photo, 'end', s(4)))).toEqual(glideOf(gliding))
  })
})

describe('a zoom', () => {
  const near = zoomHere(start, b, s(4), 1.5)
  it('lasts from the playhead to the end of the clip', () => expect(zooms(near)).toEqual([[8, 20, 1.5]]))
  it('goes back at the next tap', () => expect(zooms(zoomHere(near, b, s(6), 1.5))).toEqual([[8, 12.4, 1.5]]))
  it('goes away at a tap where it begins', () => expect(zoomHere(near, b, s(4), 1.5)).toEqual(start))
  it('comes again after it has gone back, and up to the next', () => {
    const later = zoomHere(start, b, s(8), 2)
    expect(zooms(zoomHere(later, b, s(3), 1.5))).toEqual([
      [6, 16, 1.5],
      [16, 20, 2],
    ])
  })
  it('is as near as is asked for, within what makes sense', () => {
    expect(zooms(setZoomStrength(near, b, s(6), 2))).toEqual([[8, 20, 2]])
    expect(zooms(setZoomStrength(near, b, s(6), 99))).toEqual([[8, 20, 3]])
    expect(setZoomStrength(near, b, s(3), 2)).toBe(near)
  })
  it('is taken away where it is under way', () => {
    expect(removeZoom(near, b, s(9))).toEqual(start)
    expect(removeZoom(near, b, s(3))).toBe(near)
  })
  it('begins nowhere where nothing is left of the clip', () => expect(zoomHere(start, b, s(9.99), 2)).toBe(start))
})

it('all of it goes when the picture is reset, and along with another file', () => {
  const both = zoomHere(setGlide(start, b, 'in'), b, s(4), 2)
  expect(resetPicture(both, b)).toEqual(start)
  const replaced = footage(replaceAsset(both, b, asset('p', 3, 'image')))
  expect(replaced).toMatchObject({ glide: { start: s(4), end: s(12) }, zooms: [{ start: s(6), end: s(12) }] })
})
