import { useState } from 'react'
import { useStore } from 'zustand'
import { useStudio } from '../../../context/useApp'
import { useFilm } from '../../../context/useFilm'
import { useText } from '../../../i18n/useText'
import { isLaneGuarded } from '../../../project/find'
import { Notice } from '../../../ui/Notice'
import { CueList } from './CueList'
import { FindBar } from './FindBar'
import { ListFoot } from './ListFoot'
import css from './ListTools.module.css'
import { SaidNotice } from './SaidNotice'
import { ShiftBar } from './ShiftBar'

/** The captions of the film, and what can be done to all of them. */
export function ListScreen({ wide }: { readonly wide: boolean }) {
  const text = useText()
  const { captioning } = useStudio()
  const tool = useStore(captioning.store, (state) => state.tool)
  const guarded = useFilm((film) => isLaneGuarded(film, 'captions'))
  const [sought, setSought] = useState('')
  const [word, setWord] = useState('')
  return (
    <>
      {guarded && (
        <div className={css.said}>
          <Notice kind="info">{text('caption.guarded')}</Notice>
        </div>
      )}
      <SaidNotice />
      {tool === 'find' && <FindBar sought={sought} onSeek={setSought} word={word} onWord={setWord} />}
      {tool === 'shift' && <ShiftBar />}
      <CueList sought={tool === 'find' ? sought : ''} wide={wide} />
      {!guarded && <ListFoot />}
    </>
  )
}
