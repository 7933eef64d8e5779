import { useStudio } from '../../../context/useApp'
import { useSelected } from '../../../context/useFilm'
import { rewordCues } from '../../../edits/captionsWords'
import { useText } from '../../../i18n/useText'
import type { CueId } from '../../../project/project'
import { Button } from '../../../ui/Button'
import { SearchField } from '../../../ui/SearchField'
import { TextField } from '../../../ui/TextField'
import { openCue } from './cueHands'
import css from './ListTools.module.css'
import { useCues } from './useCues'
import { patternOf, swapped, timesIn } from './wordSearch'

type Props = {
  readonly sought: string
  readonly onSeek: (sought: string) => void
  readonly word: string
  readonly onWord: (word: string) => void
}

/** Finds words in all captions, in any case, and puts others in their place. */
export function FindBar({ sought, onSeek, word, onWord }: Props) {
  const text = useText()
  const studio = useStudio()
  const cues = useCues()
  const target = useSelected()
  const pattern = patternOf(sought)
  const times = pattern ? cues.map(({ cue }) => timesIn(cue.text, pattern)) : []
  const count = times.reduce((sum, each) => sum + each, 0)

  const next = () => {
    const at = cues.findIndex(({ cue }) => cue.id === target?.id)
    const after = times.findIndex((each, index) => index > at && each > 0)
    const to = cues[after < 0 ? times.findIndex((each) => each > 0) : after]
    if (to) openCue(studio, to.cue.id)
  }
  const replace = () => {
    if (!pattern) return
    const ids = new Set<CueId>(cues.flatMap(({ cue }, index) => (times[index] ? cue.id : [])))
    studio.editor.commit()
    studio.editor.apply('captionReplace', (film) =>
      rewordCues(film, { ids, change: (words) => swapped(words, pattern, word) }),
    )
    studio.captioning.say({ what: 'replaced', count })
  }
  return (
    <search className={css.tool}>
      <SearchField
        label={text('caption.find')}
        clear={text('shortcuts.clear')}
        value={sought}
        onChange={(typed) => onSeek(typed.slice(0, 200))}
      />
      <TextField label={text('caption.replaceBy')} value={word} maxLength={200} onChange={onWord} />
      <div className={css.buttons}>
        <Button disabled={count === 0} onClick={next}>
          {text('caption.findNext')}
        </Button>
        <Button disabled={count === 0} onClick={replace}>
          {text('caption.replaceAll')}
        </Button>
      </div>
      <p role="status" className={css.count}>
        {sought && text('caption.found', { count })}
      </p>
    </search>
  )
}
