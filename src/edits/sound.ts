import { clamp } from '../lib/clamp'
import type { Target } from '../project/find'
import type { Project, SoundSettings } from '../project/project'
import type { Micros } from '../project/time'
import { changeFootage } from './changeFootage'

export const asRecorded: SoundSettings = { volume: 1, muted: false }

/** Volume 0…2, mute and fades (at most the piece's length) of a clip or an item; as recorded, nothing is stored. */
export const setSound = (project: Project, { id }: Target, change: Partial<SoundSettings>): Project =>
  changeFootage(project, [id], (footage, { length }) => {
    const before = footage.sound ?? asRecorded
    const after = tidy({ ...before, ...change }, length)
    if (same(before, after)) return footage
    const { sound: _, ...plain } = footage
    return same(after, asRecorded) ? plain : { ...plain, sound: after }
  })

function tidy({ volume, muted, fadeIn = 0 as Micros, fadeOut = 0 as Micros }: SoundSettings, length: Micros) {
  const fade = (time: Micros) => Math.round(clamp(time, 0, length)) as Micros
  return {
    volume: clamp(volume, 0, 2),
    muted,
    ...(fadeIn > 0 && { fadeIn: fade(fadeIn) }),
    ...(fadeOut > 0 && { fadeOut: fade(fadeOut) }),
  }
}

const same = (a: SoundSettings, b: SoundSettings) =>
  a.volume === b.volume &&
  a.muted === b.muted &&
  (a.fadeIn ?? 0) === (b.fadeIn ?? 0) &&
  (a.fadeOut ?? 0) === (b.fadeOut ?? 0)
