import { ArrowDown, ArrowUp, Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { moveLane, setLane } from '../../edits/lanes'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import type { LaneRow } from '../../project/laneRows'
import type { LaneId } from '../../project/project'
import { shown } from '../../store/editor'
import { Button } from '../../ui/Button'
import { Popover } from '../../ui/Popover'
import { Slider } from '../../ui/Slider'
import css from './LaneSettings.module.css'

type Props = {
  readonly row: LaneRow
  readonly name: string
  /** Of the button that opens it. */
  readonly className: string | undefined
  readonly isHeard: boolean
}

/** The volume of a lane, and its place among its kind. */
export function LaneSettings({ row: { lane, kind, n, alone, settings }, name, className, isHeard }: Props) {
  const text = useText()
  const format = useFormat()
  const { editor } = useStudio()
  const count = useStore(editor.store, (state) => shown(state).lanes.filter((each) => each.kind === kind).length)
  const [open, setOpen] = useState(false)
  if (!isHeard && alone) return null
  const move = (by: number) => editor.apply('lane', (project) => moveLane(project, { id: lane as LaneId, by }))
  const label = `${text('lane.settings')}: ${name}`
  const trigger = (
    <button type="button" className={className} aria-label={label} title={label}>
      <Ellipsis aria-hidden size={15} strokeWidth={2} />
    </button>
  )
  return (
    <Popover title={name} open={open} onOpenChange={setOpen} trigger={trigger}>
      <div className={css.settings}>
        {isHeard && (
          <Slider
            label={text('command.volume')}
            value={settings.volume ?? 1}
            min={0}
            max={2}
            step={0.05}
            disabled={settings.muted === true}
            format={format.percent}
            onChange={(volume) =>
              editor.preview('lane', (project) => setLane(project, lane, { volume }), `volume ${lane}`)
            }
            onCommit={editor.commit}
          />
        )}
        {!alone && (
          <div className={css.moves}>
            <Button icon={ArrowUp} disabled={n === 1} onClick={() => move(-1)}>
              {text('lane.up')}
            </Button>
            <Button icon={ArrowDown} disabled={n === count} onClick={() => move(1)}>
              {text('lane.down')}
            </Button>
          </div>
        )}
      </div>
    </Popover>
  )
}
