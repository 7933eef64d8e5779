import { Plus } from 'lucide-react'
import { useCallback, useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { useStudio } from '../../../context/useApp'
import { useCommand } from '../../../context/useCommand'
import { useSelected } from '../../../context/useFilm'
import { useFormat } from '../../../i18n/useFormat'
import { useText } from '../../../i18n/useText'
import { layout, type PlacedCue } from '../../../project/layout'
import type { Cue } from '../../../project/project'
import { shown } from '../../../store/editor'
import { Button } from '../../../ui/Button'
import { type ListHold, VirtualList } from '../../../ui/VirtualList'
import css from './CueList.module.css'
import { CueRow } from './CueRow'
import { cueAt } from './cueAt'
import { openCue } from './cueHands'
import { OpenCue } from './OpenCue'
import { useCues } from './useCues'
import { useFollow } from './useFollow'

/** As high as `CueRow` with the gap below it. */
const rowHeight = 60

type Props = { readonly sought: string; readonly wide: boolean }

/** All captions by their time. The selected one is open; the one in the picture is marked. */
export function CueList({ sought, wide }: Props) {
  const text = useText()
  const format = useFormat()
  const studio = useStudio()
  const { view } = studio
  const cues = useCues()
  const style = useCommand('style')
  const target = useSelected()
  const typing = useStore(view.store, ({ panel }) => panel === 'caption')
  const room = useRef<HTMLDivElement>(null)
  const hold = useRef<ListHold>(null)
  const at = target?.kind === 'cue' ? cues.findIndex(({ cue }) => cue.id === target.id) : -1
  const opened = at < 0 ? null : at
  useFollow(room, hold, cues)

  const id = cues[at]?.cue.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: shown when another is opened, not when it moves in the list
  useEffect(() => {
    if (at >= 0) hold.current?.reveal(at, typing && !wide ? 'top' : 'near')
  }, [id, typing])

  // Opened without a caption chosen, it begins where the film stands.
  useEffect(() => {
    const now = cueAt(layout(shown(studio.editor.getState())).cues, studio.playback.getState().time)
    if (studio.selection.getState().target === null && now > 0) hold.current?.reveal(now, 'top')
  }, [studio])

  const open = useCallback(
    ({ id }: Cue) => {
      if (!wide) view.open('captions')
      openCue(studio, id, wide)
    },
    [studio, view, wide],
  )
  return (
    <div ref={room} className={css.room}>
      <VirtualList
        label={text('caption.list')}
        count={cues.length}
        rowHeight={rowHeight}
        opened={opened}
        keyOf={(index) => cues[index]?.cue.id ?? ''}
        hold={hold}
        row={(index) => {
          const placed = cues[index] as PlacedCue
          return index === at ? (
            <OpenCue placed={placed} onFocused={() => wide && view.open(null)} />
          ) : (
            <CueRow cue={placed.cue} span={placed.span} text={text} format={format} sought={sought} onOpen={open} />
          )
        }}
      >
        <div className={css.end}>
          <Button icon={Plus} kind="quiet" wide onClick={() => view.open('captionWays')}>
            {text('caption.add')}
          </Button>
          {!wide && (
            <Button icon={style.icon} kind="quiet" wide onClick={style.run}>
              {text(style.text)}
            </Button>
          )}
        </div>
      </VirtualList>
    </div>
  )
}
