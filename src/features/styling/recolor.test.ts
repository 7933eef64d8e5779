import { expect, it } from 'vitest'
import { recolor } from './recolor'

const outline = { color: '#1a1205', width: 0.16 }
const box = { color: '#fffaf0', opacity: 0.9, padding: 0.3, radius: 0.2, around: 'line' } as const

it('leaves alone what letters stand out from', () => {
  expect(recolor({ outline }, '#ffd84d')).toEqual({ color: '#ffd84d', outline })
  expect(recolor({}, '#ffd84d')).toEqual({ color: '#ffd84d' })
})

it('turns over what they would run into', () => {
  expect(recolor({ outline }, '#1a1205')).toEqual({ color: '#1a1205', outline: { ...outline, color: '#ffffff' } })
  expect(recolor({ box }, '#ffd84d')).toEqual({ color: '#ffd84d', box: { ...box, color: '#1a1205' } })
})
