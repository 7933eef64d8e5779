import { describe, expect, it } from 'vitest'
import { asset, clip, film } from '../project/builders'
import { assetsInUse } from '../project/find'
import { parseProject } from '../project/parse'
import type { AssetId, ClipId, Project } from '../project/project'
import { brokenRules } from '../project/rules'
import { setBackPhoto, setGradient } from './backdrop'
import { setBackground } from './film'
import { nameOfPut, putAsset } from './putAsset'

const photo = asset('p', 3, 'image')
const start = film({ assets: [asset('v', 9)], main: [clip('a', 'v', 0, 4)] })
const pink = setGradient(start, '#ffffff', '#ff8fc7')
const before = setBackPhoto(pink, photo)
const read = ({ background, backdrop }: Project) => ({ background, backdrop })

describe('behind all pictures lies', () => {
  it('a colour', () => {
    expect(read(setBackground(start, '#ffffff'))).toEqual({ background: '#ffffff', backdrop: undefined })
    expect(setBackground(start, start.background)).toBe(start)
  })
  it('one colour that goes over into another', () => {
    expect(read(pink)).toEqual({ background: '#ffffff', backdrop: { kind: 'gradient', to: '#ff8fc7' } })
    expect(setGradient(pink, '#ffffff', '#ff8fc7')).toBe(pink)
  })
  it('a photo, whose file is then needed', () => {
    expect(read(before)).toEqual({ background: '#ffffff', backdrop: { kind: 'photo', asset: 'p' } })
    expect(assetsInUse(before)).toEqual(new Set(['p', 'v']))
    expect(setBackPhoto(before, photo)).toBe(before)
  })
  it.each([
    ['two colours', pink],
    ['a photo', before],
  ])('a colour again instead of %s, also the same', (_, project) => {
    expect(read(setBackground(project, '#ffffff'))).toEqual({ background: '#ffffff', backdrop: undefined })
  })
  it('nothing that runs or is heard only', () => {
    expect(setBackPhoto(start, asset('w', 5))).toBe(start)
    const put = { how: 'background' } as const
    expect(putAsset(start, asset('w', 5), put, () => 'new').main.map(({ id }) => id)).toEqual(['a', 'new' as ClipId])
    expect([photo, asset('w', 5), asset('m', 5, 'sound')].map((each) => nameOfPut(each, put))).toEqual([
      ...['background', 'insert', 'insert'],
    ])
    expect(putAsset(start, photo, put, () => 'new')).toEqual(setBackPhoto(start, photo))
  })
})

it.each([pink, before])('what is kept is read again', (project) => {
  expect(parseProject(JSON.parse(JSON.stringify(project)))).toEqual(project)
})

it('a background whose photo is not there breaks a rule', () => {
  const lost: Project = { ...start, backdrop: { kind: 'photo', asset: 'gone' as AssetId } }
  expect(brokenRules(lost)).toEqual(['the background is no photo'])
})
