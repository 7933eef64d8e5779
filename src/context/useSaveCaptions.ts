import { type CaptionFormat, captionFile } from '../commands/captionFile'
import { useText } from '../i18n/useText'
import { fileName } from '../lib/fileName'
import { saveText } from '../lib/saveText'
import { shown } from '../store/editor'
import { useStudio } from './useApp'

const types: Readonly<Record<CaptionFormat, string>> = { srt: 'application/x-subrip', vtt: 'text/vtt' }

/** Saves the captions of the film as a file of their own, under the film's name or another. */
export function useSaveCaptions(): (format: CaptionFormat, name?: string) => void {
  const text = useText()
  const { editor } = useStudio()
  return (format, name) => {
    const film = shown(editor.getState())
    const words = captionFile(film, format, (speaker) => text('caption.speakerN', { n: speaker + 1 }))
    saveText(words, fileName(name ?? film.name, format), types[format])
  }
}
