import { type CaptionDesk, lines, said, script, type Told } from './captionDesk'
import { say } from './editorPage'
import { frameOf, framesAt } from './film/frames'
import type { Speech } from './film/speech'
import { expect } from './guard'
import { differing } from './judge'

/** Between seeing the clock and pressing a key the film goes on; a reading of the clock is a tenth late. */
const slack = 0.4
/** As long as a phrase stays to be read, however fast it was typed; a microsecond for rounding. */
const shortest = 0.700001

/** Types the rhyme while the film plays. Gives when each line was ended, between two readings of the clock. */
export async function typeAlong({ room, field, until, now, choose }: CaptionDesk) {
  await choose('typing')
  await room.getByRole('button', { name: say('command.play'), exact: true }).click()
  await expect(field).toBeFocused()
  const ended: (readonly [number, number])[] = []
  for (const [index, line] of lines.entries()) {
    await until(said[index] ?? 0)
    await field.pressSequentially(line)
    const before = await now()
    await field.press('Enter')
    ended.push([before, await now()])
  }
  await room
    .getByRole('button', { name: say('action.close'), exact: true })
    .first()
    .click()
  return ended
}

/** Pastes the rhyme and presses its lines along. Gives when each was pressed, and how much of the film that took. */
export async function tapAlong({ button, page, until, now, choose }: CaptionDesk, press: () => Promise<void>) {
  await choose('tapping')
  await page.getByRole('textbox', { name: say('captionScript.title') }).fill(script)
  await button(new RegExp(`^${say('captionScript.split')}`)).click()
  await button(say('caption.tapAlong')).click()
  await button(new RegExp(say('captionTap.start')))
    .last()
    .click()
  const pressed: (readonly [number, number])[] = []
  for (const time of said) {
    await until(time)
    const before = await now()
    await press()
    pressed.push([before, await now()])
  }
  await until(25)
  await press()
  await expect(button(say('caption.tapAlong'))).toBeVisible()
  return { pressed, end: await now() }
}

/** Pastes the rhyme and has it laid on the voice. */
export async function layByVoice({ button, page, choose }: CaptionDesk) {
  await choose('voice')
  await page.getByRole('textbox', { name: say('captionScript.title') }).fill(script)
  await button(new RegExp(`^${say('captionScript.split')}`)).click()
}

/** Each line begins within 0.3 s of its voice. */
export function expectVoiced(told: readonly Told[], { said }: Speech) {
  expect(told.map(({ text }) => text)).toEqual(lines)
  for (const [index, { start }] of told.entries()) {
    expect(Math.abs(start - (said[index]?.start ?? 0))).toBeLessThanOrEqual(0.3)
  }
}

/** The lines are there in their order, each begins when it was pressed and ends where the next began. */
export function expectTapped(told: readonly Told[], pressed: readonly (readonly [number, number])[]) {
  expect(told.map(({ text }) => text)).toEqual(lines)
  for (const [index, { start, end }] of told.entries()) {
    const [before, after] = pressed[index] ?? [0, 0]
    expect(start).toBeGreaterThan(before - slack)
    expect(start).toBeLessThan(after + slack)
    const next = told[index + 1]
    if (next) expect(end).toBe(next.start)
  }
}

/**
 * Phrases begin where the one before ended or a little before their first letter. They end with Enter, but not sooner
 * than they can be read.
 */
export function expectTyped(told: readonly Told[], ended: readonly (readonly [number, number])[]) {
  expect(told.map(({ text }) => text)).toEqual(lines)
  for (const [index, { start, end }] of told.entries()) {
    const [before, after] = ended[index] ?? [0, 0]
    expect(start).toBeLessThan((said[index] ?? 0) + slack)
    expect(end).toBeGreaterThan(before - slack)
    expect(end).toBeLessThan(Math.max(after + slack, start + shortest))
  }
}

/** The lines of captions in a film of 540×960: around the middle at 0.6 of the height. */
export const smallWords = { x: 100, y: 540, width: 340, height: 72 }

/** Makes the smallest film; what is in it under each caption differs from where there is none. */
export async function expectBurntIn({ editor }: CaptionDesk, told: readonly Told[], name: string) {
  const path = await editor.makeFilm({ name, quality: 'whatsapp' })
  const frame = (seconds: number) => Math.round(seconds * 30)
  const gap = frame(Math.max(...told.map(({ end }) => end)) + 0.5)
  const middles = told.map(({ start, end }) => frame((start + end) / 2))
  const frames = await framesAt(path, [...middles, gap])
  for (const middle of middles) {
    expect(differing(frameOf(frames, middle), frameOf(frames, gap), smallWords)).toBeGreaterThan(0.05)
  }
}
