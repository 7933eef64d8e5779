import { Check, ChevronLeft, Redo2, Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useApp, useStudio } from '../../context/useApp'
import { useCommand } from '../../context/useCommand'
import { useFilm } from '../../context/useFilm'
import { finishStory } from '../../edits/story/arrangeParts'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import { layout } from '../../project/layout'
import { storyParts } from '../../project/storyParts'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import type { Filming } from './filming'
import { PartList } from './PartList'
import { StoryOptions } from './StoryOptions'
import css from './StoryScreen.module.css'

type Props = {
  /** Films what a part asks for: that belongs to another feature. */
  readonly filming: (filming: Filming) => ReactNode
}

/** What a film tells, part by part: filled, skipped and put in order here. Every step is one of the film's own edits. */
export function StoryScreen({ filming }: Props) {
  const text = useText()
  const format = useFormat()
  const { leave } = useApp()
  const { editor, view } = useStudio()
  const [undo, redo] = [useCommand('undo'), useCommand('redo')]
  const name = useFilm((film) => film.name)
  const length = useFilm((film) => layout(film).length)

  const finish = () => {
    // With nothing filmed yet there is no film to make of the rest.
    const begun = storyParts(editor.getState().project).some(({ state }) => state === 'filled')
    if (begun) editor.apply('story', finishStory)
    view.open(null)
  }
  return (
    <main className={css.screen}>
      <header className={css.head}>
        <IconButton icon={ChevronLeft} label={text('editor.back')} onClick={leave} />
        <h1 className={css.name}>{name}</h1>
        <IconButton icon={Undo2} label={text(undo.text)} disabled={!undo.enabled} onClick={undo.run} />
        <IconButton icon={Redo2} label={text(redo.text)} disabled={!redo.enabled} onClick={redo.run} />
      </header>
      <div className={css.body}>
        <p className={css.lead}>{text('story.lead')}</p>
        <StoryOptions />
        <PartList filming={filming} />
      </div>
      <footer className={css.foot}>
        <Button kind="primary" size="large" wide icon={Check} onClick={finish}>
          {text('story.done')} · {format.timecode(length)}
        </Button>
      </footer>
    </main>
  )
}
