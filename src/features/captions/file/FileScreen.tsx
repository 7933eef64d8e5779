import { FileText } from 'lucide-react'
import { useStore } from 'zustand'
import { useStudio } from '../../../context/useApp'
import { useText } from '../../../i18n/useText'
import { Notice } from '../../../ui/Notice'
import { Spinner } from '../../../ui/Spinner'
import { ChooseCaptionFile } from './ChooseCaptionFile'
import { FileContent } from './FileContent'
import css from './FileScreen.module.css'

/** What is in a file of captions, what of it is not taken, and whether it shall go into the film. */
export function FileScreen() {
  const text = useText()
  const file = useStore(useStudio().captioning.store, (state) => state.file)
  return (
    <div className={css.file}>
      {file && (
        <p className={css.name}>
          <FileText aria-hidden size={20} strokeWidth={1.9} /> <span>{file.name}</span>
        </p>
      )}
      {file?.step === 'reading' && (
        <div className={css.reading}>
          <Spinner label={text('media.looking')} />
        </div>
      )}
      {file?.step === 'refused' && (
        <>
          <Notice kind="error">{text(`refusal.${file.refused}`)}</Notice>
          <ChooseCaptionFile />
        </>
      )}
      {file?.step === 'read' && <FileContent subtitles={file.subtitles} />}
      {!file && <ChooseCaptionFile />}
    </div>
  )
}
