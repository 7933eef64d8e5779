import { Crop, FlipHorizontal2, FlipVertical2, RotateCwSquare, Undo2 } from 'lucide-react'
import { beginCrop } from '../../../commands/beginCrop'
import { useStudio } from '../../../context/useApp'
import { flippedOn, resetPicture, setPicture, turnedOn } from '../../../edits/picture'
import { setPlacing } from '../../../edits/placing'
import { placeNames } from '../../../i18n/placeNames'
import { useFormat } from '../../../i18n/useFormat'
import { useText } from '../../../i18n/useText'
import type { PieceTarget } from '../../../project/find'
import { plainPlacing } from '../../../project/picture'
import type { Footage } from '../../../project/project'
import { NineSpots } from '../../../ui/NineSpots'
import { Slider } from '../../../ui/Slider'
import { ToolButton } from '../../../ui/ToolButton'
import { placingAt, spotOf } from '../spots'
import css from './picture.module.css'

type Props = { readonly target: PieceTarget; readonly footage: Footage }

/** Where a picture stands, how large it is, and which way round. */
export function StandTab({ target, footage }: Props) {
  const text = useText()
  const format = useFormat()
  const studio = useStudio()
  const { editor, playback } = studio
  const now = () => playback.getState().time
  const { id } = target
  const placing = footage.placing ?? plainPlacing
  const flip = (axis: 'x' | 'y') => () =>
    editor.apply('flip', (film) => setPicture(film, id, { flip: flippedOn(footage, axis) }, now()))
  const flipped = (axis: 'x' | 'y') => footage.flip === axis || footage.flip === 'both'
  return (
    <div className={css.tab}>
      <div className={css.tools}>
        <ToolButton icon={Crop} label={text('command.crop')} onClick={() => beginCrop(studio, target)} />
        <ToolButton
          icon={RotateCwSquare}
          label={text('picture.quarter')}
          onClick={() => editor.apply('turn', (film) => setPicture(film, id, { turn: turnedOn(footage) }, now()))}
        />
        <ToolButton icon={FlipVertical2} label={text('picture.flipX')} active={flipped('x')} onClick={flip('x')} />
        <ToolButton icon={FlipHorizontal2} label={text('picture.flipY')} active={flipped('y')} onClick={flip('y')} />
        <ToolButton
          icon={Undo2}
          label={text('picture.reset')}
          onClick={() => editor.apply('reset', (film) => resetPicture(film, target))}
        />
      </div>
      <Slider
        label={text('placing.size')}
        value={placing.size}
        min={0.05}
        max={3}
        step={0.05}
        notches={[0.5, 1]}
        format={format.percent}
        onChange={(size) => editor.preview('placing', (film) => setPlacing(film, id, { size }, now()), `size ${id}`)}
        onCommit={editor.commit}
      />
      {target.kind === 'item' && (
        <NineSpots
          label={text('placing.place')}
          value={spotOf(placing)}
          names={placeNames.map((name) => text(name))}
          onChange={(spot) =>
            editor.apply('placing', (film) => setPlacing(film, id, placingAt(spot, placing.size), now()))
          }
        />
      )}
    </div>
  )
}
