import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { useText } from '../../i18n/useText'
import { layout } from '../../project/layout'
import { Sheet } from '../../ui/Sheet'
import { CoverChoice } from './CoverChoice'
import css from './FrameSheet.module.css'
import { FrameStrip } from './FrameStrip'
import { SaveFrame } from './SaveFrame'
import { useStandingTime } from './useStandingTime'

/** One frame of the film: found along a strip, saved as a picture, or made the cover. The preview shows it meanwhile. */
export function FrameSheet() {
  const text = useText()
  const { view } = useStudio()
  const asked = useStore(view.store, ({ panel }) => panel === 'frame')
  const empty = useFilm((film) => layout(film).length === 0)
  return (
    <Sheet
      open={asked && !empty}
      onClose={() => view.open(null)}
      title={text('command.frame')}
      onHelp={() => view.openHelp('cover')}
    >
      <Content />
    </Sheet>
  )
}

function Content() {
  const time = useStandingTime()
  return (
    <div className={css.parts}>
      <FrameStrip time={time} />
      <CoverChoice time={time} />
      <SaveFrame time={time} />
    </div>
  )
}
