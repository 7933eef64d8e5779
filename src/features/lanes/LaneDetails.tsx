import { ArrowDown, ArrowUp } from 'lucide-react'
import { useState } from 'react'
import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { useTyping } from '../../context/useTyping'
import { moveLane, setLane } from '../../edits/lanes'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import type { LaneRow } from '../../project/laneRows'
import type { LaneId } from '../../project/project'
import { Button } from '../../ui/Button'
import { Slider } from '../../ui/Slider'
import { TextField } from '../../ui/TextField'
import css from './LaneDetails.module.css'

type Props = {
  readonly row: LaneRow
  /** What the lane is called as long as it has no name of its own. */
  readonly name: string
  readonly isHeard: boolean
}

/** The name, the volume and the place of a lane. */
export function LaneDetails({ row: { lane, kind, alone, settings }, name, isHeard }: Props) {
  const text = useText()
  const format = useFormat()
  const { editor } = useStudio()
  const { lanes } = useFilm()
  const type = useTyping('lane', `name ${lane}`)
  // A name that is kept ends in no space, but one that is being typed does.
  const [typed, setTyped] = useState(settings.name ?? '')
  const kin = lanes.filter((each) => each.kind === kind)
  const at = kin.findIndex(({ id }) => id === lane)
  const move = (by: number) => editor.apply('lane', (film) => moveLane(film, { id: lane as LaneId, by }))
  return (
    <div className={css.details}>
      <TextField
        label={text('lane.name')}
        value={typed}
        placeholder={name}
        maxLength={60}
        autoComplete="off"
        spellCheck={false}
        onChange={(next) => {
          setTyped(next)
          type((film) => setLane(film, lane, { name: next }))
        }}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()}
      />
      {isHeard && (
        <Slider
          label={text('command.volume')}
          value={settings.volume ?? 1}
          min={0}
          max={2}
          step={0.05}
          notches={[1]}
          disabled={settings.muted === true}
          format={format.percent}
          onChange={(volume) => editor.preview('lane', (film) => setLane(film, lane, { volume }), `volume ${lane}`)}
          onCommit={editor.commit}
        />
      )}
      {!alone && (
        <div className={css.moves}>
          <Button icon={ArrowUp} disabled={at === 0} onClick={() => move(-1)}>
            {text('lane.up')}
          </Button>
          <Button icon={ArrowDown} disabled={at === kin.length - 1} onClick={() => move(1)}>
            {text('lane.down')}
          </Button>
        </div>
      )}
    </div>
  )
}
