import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { useFilm, useSelected } from '../../context/useFilm'
import { useText } from '../../i18n/useText'
import { findCue } from '../../project/find'
import { Button } from '../../ui/Button'
import { Sheet } from '../../ui/Sheet'
import { CaptionEditor } from './CaptionEditor'

/** Typing on a phone: the film above stays in sight, with the words in it. */
export function CaptionSheet() {
  const text = useText()
  const { view } = useStudio()
  const target = useSelected()
  const asked = useStore(view.store, ({ panel }) => panel === 'caption')
  const cue = useFilm((film) => (target?.kind === 'cue' ? findCue(film, target.id) : undefined))
  const close = () => view.open(null)
  return (
    <Sheet
      open={asked && cue !== undefined}
      onClose={close}
      title={text('command.caption')}
      actions={
        <Button kind="primary" onClick={close}>
          {text('caption.done')}
        </Button>
      }
    >
      {cue && <CaptionEditor cue={cue} focused />}
    </Sheet>
  )
}
