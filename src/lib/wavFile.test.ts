import { expect, it } from 'vitest'
import { createWavFile } from './wavFile'

it('is a file of as many samples as came, in their order, none too loud', async () => {
  const wav = createWavFile(48_000)
  wav.add(Float32Array.of(0, 0.5, -1))
  wav.add(Float32Array.of(2))
  const file = wav.finish('Voice')
  expect([file.name, file.type, file.size]).toEqual(['Voice.wav', 'audio/wav', 44 + 8])
  const bytes = new DataView(await file.arrayBuffer())
  expect([0, 2, 4, 6].map((at) => bytes.getInt16(44 + at, true))).toEqual([0, 16384, -32767, 32767])
  expect([bytes.getUint32(24, true), bytes.getUint32(40, true)]).toEqual([48_000, 8])
})

it('keeps long recordings whole', async () => {
  const wav = createWavFile(48_000)
  const minute = new Float32Array(48_000 * 10).fill(0.25)
  for (let part = 0; part < 6; part++) wav.add(minute)
  const file = wav.finish('Long')
  expect(wav.length()).toBe(48_000 * 60)
  const last = new DataView(await file.slice(-2).arrayBuffer())
  expect([file.size, last.getInt16(0, true)]).toEqual([44 + 48_000 * 60 * 2, 8192])
})
