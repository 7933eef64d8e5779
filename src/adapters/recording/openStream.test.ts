import { expect, it } from 'vitest'
import { refusalOf } from './openStream'

const named = (name: string) => new DOMException('', name)

it('tells a no from what is not there and from what another program holds', () => {
  expect(refusalOf(named('NotAllowedError'), 'camera')).toBe('camera-denied')
  expect(refusalOf(named('NotFoundError'), 'camera')).toBe('camera-absent')
  expect(refusalOf(named('NotReadableError'), 'microphone')).toBe('microphone-busy')
})

it('does not blame a device for what is not its fault', () => {
  expect(refusalOf(new TypeError('odd'), 'microphone')).toBe('failed')
  expect(refusalOf('odd', 'camera')).toBe('failed')
})
