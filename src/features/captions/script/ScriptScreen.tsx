import { ListOrdered, SpellCheck } from 'lucide-react'
import { useMemo } from 'react'
import { useStore } from 'zustand'
import { useStudio } from '../../../context/useApp'
import { useFilm } from '../../../context/useFilm'
import { useText } from '../../../i18n/useText'
import { fixLetters } from '../../../subtitles/fixLetters'
import { splitScript } from '../../../subtitles/splitScript'
import { Button } from '../../../ui/Button'
import { Chip } from '../../../ui/Chip'
import { WordsField } from '../../../ui/WordsField'
import { mendedLetters } from '../list/mendedLetters'
import { layLines } from './layLines'
import css from './ScriptScreen.module.css'

/** A book is no script: what is longer is cut off. */
const longestScript = 200_000

/** All that is said, typed or pasted; it becomes lines, each of them a caption. */
export function ScriptScreen() {
  const text = useText()
  const studio = useStudio()
  const { captioning } = studio
  const script = useStore(captioning.store, (state) => state.script)
  const full = useStore(captioning.store, (state) => state.full)
  const language = useFilm((film) => film.language)
  const lines = useMemo(() => splitScript(script, language), [script, language])
  const mendable = useMemo(() => (language === 'ky' ? mendedLetters(script) : 0), [script, language])
  return (
    <div className={css.script}>
      <WordsField
        large
        focused={script === ''}
        label={text('captionScript.title')}
        lettersLabel={text('caption.letters')}
        placeholder={text('captionScript.placeholder')}
        value={script}
        language={language}
        onType={(typed) => captioning.setScript(typed.normalize('NFC').slice(0, longestScript))}
        beside={
          mendable > 0 && (
            <Chip icon={SpellCheck} active onClick={() => captioning.setScript(fixLetters(script))}>
              {text('caption.mendCount', { count: mendable })}
            </Chip>
          )
        }
      />
      {full && (
        <p role="alert" className={css.full}>
          {text('captionScript.full')}
        </p>
      )}
      <Button
        kind="primary"
        size="large"
        icon={ListOrdered}
        disabled={lines.length === 0}
        onClick={() => layLines(studio, lines)}
      >
        {lines.length === 0 ? text('captionScript.split') : text('captionScript.splitCount', { count: lines.length })}
      </Button>
    </div>
  )
}
