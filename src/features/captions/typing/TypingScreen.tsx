import { CornerDownLeft, Pause, Play, RotateCcw, Timer } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { useStudio } from '../../../context/useApp'
import { useFilm } from '../../../context/useFilm'
import { useText } from '../../../i18n/useText'
import { Button } from '../../../ui/Button'
import { Chip } from '../../../ui/Chip'
import { IconButton } from '../../../ui/IconButton'
import { joined } from '../../../ui/joined'
import { WordsField } from '../../../ui/WordsField'
import { createTyping } from './createTyping'
import { LastPhrases } from './LastPhrases'
import css from './TypingScreen.module.css'

/** So far back one goes to hear a phrase again, microseconds. */
const again = 3_000_000
const keepFocus = (event: { preventDefault: () => void }) => event.preventDefault()

/** The film plays, and what is heard is typed: Enter after each phrase. */
export function TypingScreen() {
  const text = useText()
  const studio = useStudio()
  const { playback, selection } = studio
  const field = useRef<HTMLTextAreaElement>(null)
  const language = useFilm((film) => film.language)
  const playing = useStore(playback.store, (state) => state.playing)
  const [typing] = useState(() => createTyping(studio))
  const { text: words, done, pausing, full } = useStore(typing.store)
  useEffect(() => {
    selection.select(null)
    const close = typing.open()
    return () => {
      playback.pause()
      close()
    }
  }, [typing, playback, selection])

  const run = () => {
    field.current?.focus()
    playback.toggle()
  }
  const finish = (stamp: number) => {
    typing.finish(stamp)
    field.current?.focus()
  }
  return (
    <div className={css.typing}>
      <LastPhrases ids={done} full={full} />
      <WordsField
        ref={field}
        label={text('caption.text')}
        lettersLabel={text('caption.letters')}
        placeholder={text('captionTyping.placeholder')}
        value={words}
        language={language}
        onType={(typed) => {
          const now = performance.now()
          // Some phones' keyboards tell of Enter only by the line break that it makes.
          if (!typed.endsWith('\n')) return typing.type(typed, now)
          typing.type(typed.trimEnd(), now)
          finish(now)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          if (event.ctrlKey || event.metaKey) run()
          else finish(event.timeStamp)
        }}
        beside={
          <Button
            kind="primary"
            icon={CornerDownLeft}
            className={css.next}
            onPointerDown={keepFocus}
            onClick={(event) => finish(event.timeStamp)}
          >
            {text('captionTyping.next')}
          </Button>
        }
      />
      <div className={css.tools}>
        <IconButton
          round
          icon={playing ? Pause : Play}
          label={text(playing ? 'command.pause' : 'command.play')}
          className={joined(css.play, !playing && css.still)}
          onPointerDown={keepFocus}
          onClick={run}
        />
        <Chip
          icon={RotateCcw}
          className={css.chip}
          onPointerDown={keepFocus}
          onClick={() => playback.seek(playback.getState().time - again)}
        >
          {text('captionTyping.again')}
        </Chip>
        <Chip
          icon={Timer}
          active={pausing}
          className={css.chip}
          onPointerDown={keepFocus}
          onClick={() => typing.setPausing(!pausing)}
        >
          {text('captionTyping.wait')}
        </Chip>
      </div>
    </div>
  )
}
