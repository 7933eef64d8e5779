import { useRef } from 'react'
import { useStudio } from '../../../context/useApp'
import { useText } from '../../../i18n/useText'
import { FilePicker } from '../../../ui/FilePicker'
import { readCaptionFile } from './readCaptionFile'

/**
 * The system's dialog for a file of captions, and what opens it. It shows files of every kind: phones do not know what
 * an `.srt` is, and would let none be chosen.
 */
export function useCaptionPicker() {
  const text = useText()
  const studio = useStudio()
  const input = useRef<HTMLInputElement>(null)
  const picker = (
    <FilePicker
      ref={input}
      single
      label={text('captionFile.choose')}
      onFiles={([file]) => file && void readCaptionFile(studio, file)}
    />
  )
  return { picker, ask: () => input.current?.click() }
}
