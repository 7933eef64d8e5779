import { expect, it } from 'vitest'
import { takeFormat } from './takeFormat'

it('films with the device’s own encoder where there is one, in full HD', () => {
  expect(takeFormat(() => true)).toMatchObject({ ending: 'mp4', longSide: 1920 })
})

it('asks less of a browser that can only make WebM', () => {
  expect(takeFormat((type) => type.startsWith('video/webm;codecs=vp8'))).toMatchObject({
    ending: 'webm',
    longSide: 1280,
  })
})

it('says where nothing can be filmed', () => {
  expect(takeFormat(() => false)).toBeUndefined()
})
