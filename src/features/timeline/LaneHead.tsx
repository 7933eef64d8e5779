import {
  Captions,
  Eye,
  EyeOff,
  Film,
  Layers,
  Lock,
  LockOpen,
  type LucideIcon,
  Music,
  Type,
  Volume2,
  VolumeX,
} from 'lucide-react'
import { memo } from 'react'
import { useStudio } from '../../context/useApp'
import { useLaneName } from '../../context/useLaneName'
import { setLane } from '../../edits/lanes'
import type { Key } from '../../i18n/key'
import { useText } from '../../i18n/useText'
import type { LaneRow } from '../../project/laneRows'
import { joined } from '../../ui/joined'
import css from './LaneHead.module.css'
import { LaneName } from './LaneName'
import { LaneSettings } from './LaneSettings'
import { rowMarks } from './rowMarks'

const icons: Readonly<Record<LaneRow['kind'], LucideIcon>> = {
  overlay: Layers,
  main: Film,
  captions: Captions,
  text: Type,
  sound: Music,
}

type What = 'muted' | 'hidden' | 'locked'
const switches: Readonly<Record<What, { readonly text: Key; readonly on: LucideIcon; readonly off: LucideIcon }>> = {
  muted: { text: 'command.mute', on: VolumeX, off: Volume2 },
  hidden: { text: 'lane.hide', on: EyeOff, off: Eye },
  locked: { text: 'lane.lock', on: Lock, off: LockOpen },
}

/** What can be heard is muted, what can be seen is hidden; everything can be locked. */
const switchesOf: Readonly<Record<LaneRow['kind'], readonly What[]>> = {
  overlay: ['muted', 'hidden', 'locked'],
  main: ['muted', 'hidden', 'locked'],
  captions: ['hidden', 'locked'],
  text: ['hidden', 'locked'],
  sound: ['muted', 'locked'],
}

/** A lane's name and what is switched of it; the rest stands behind its last button. */
export const LaneHead = memo(function LaneHead({ row }: { readonly row: LaneRow }) {
  const text = useText()
  const { editor } = useStudio()
  const { lane, kind, settings } = row
  const name = useLaneName()(row)
  const Icon = icons[kind]
  const { className, ...marks } = rowMarks(row)
  return (
    <div data-lane-head={lane} className={joined(className, css.head)} {...marks}>
      <div className={css.title}>
        <Icon aria-hidden size={15} className={css[kind]} />
        <LaneName row={row} name={name} />
      </div>
      <div className={css.buttons}>
        {switchesOf[kind].map((what) => {
          const isOn = settings[what] === true
          const Sign = switches[what][isOn ? 'on' : 'off']
          const label = `${text(switches[what].text)}: ${name}`
          return (
            <button
              key={what}
              type="button"
              className={css.button}
              aria-label={label}
              aria-pressed={isOn}
              title={label}
              onClick={() => editor.apply('lane', (film) => setLane(film, lane, { [what]: !isOn }))}
            >
              <Sign aria-hidden size={15} strokeWidth={2} />
            </button>
          )
        })}
        <LaneSettings row={row} name={name} className={css.button} isHeard={switchesOf[kind].includes('muted')} />
      </div>
    </div>
  )
})
