import { Eye, EyeOff, Lock, LockOpen, type LucideIcon, Volume2, VolumeX } from 'lucide-react'
import { useStudio } from '../../context/useApp'
import { setLane } from '../../edits/lanes'
import type { Key } from '../../i18n/key'
import { useText } from '../../i18n/useText'
import type { LaneRow } from '../../project/laneRows'
import { IconButton } from '../../ui/IconButton'
import { joined } from '../../ui/joined'
import css from './LaneSwitch.module.css'

type What = 'muted' | 'hidden' | 'locked'
type Side = { readonly icon: LucideIcon; readonly text: Key }

/** How it stands now, and what a press does. */
const sides: Readonly<Record<What, { readonly off: Side; readonly on: Side }>> = {
  muted: { off: { icon: Volume2, text: 'command.mute' }, on: { icon: VolumeX, text: 'command.unmute' } },
  hidden: { off: { icon: Eye, text: 'lane.hide' }, on: { icon: EyeOff, text: 'lane.show' } },
  locked: { off: { icon: LockOpen, text: 'lane.lock' }, on: { icon: Lock, text: 'lane.unlock' } },
}

type Props = { readonly row: LaneRow; readonly name: string; readonly what: What }

/** Mutes, hides or locks a lane; the sign says how it stands. */
export function LaneSwitch({ row: { lane, settings }, name, what }: Props) {
  const text = useText()
  const { editor } = useStudio()
  const isOn = settings[what] === true
  const { icon, text: key } = sides[what][isOn ? 'on' : 'off']
  return (
    <IconButton
      icon={icon}
      label={`${text(key)}: ${name}`}
      className={joined(css.switch, isOn && css.on)}
      onClick={() => editor.apply('lane', (film) => setLane(film, lane, { [what]: !isOn }))}
    />
  )
}
