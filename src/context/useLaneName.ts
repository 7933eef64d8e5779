import type { Key } from '../i18n/key'
import { useText } from '../i18n/useText'
import type { LaneRow } from '../project/laneRows'

const names: Readonly<Record<LaneRow['kind'], Key>> = {
  overlay: 'timeline.overlays',
  main: 'timeline.video',
  captions: 'timeline.captions',
  text: 'timeline.titles',
  sound: 'timeline.sounds',
}

/** The name that she gave a lane, or what lies on it, numbered where there are several of the kind. */
export function useLaneName(): (row: LaneRow) => string {
  const text = useText()
  return ({ kind, voice, n, alone, settings }) => {
    const name = text(voice ? 'timeline.voice' : names[kind])
    return settings.name ?? (alone ? name : `${name} ${n}`)
  }
}
