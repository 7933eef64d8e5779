import { useRef } from 'react'
import { useStudio } from '../../../context/useApp'
import { useText } from '../../../i18n/useText'
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
    <input
      ref={input}
      type="file"
      hidden
      aria-label={text('captionFile.choose')}
      onChange={(event) => {
        const [file] = event.target.files ?? []
        if (file) void readCaptionFile(studio, file)
        // The same file can be chosen again next time.
        event.target.value = ''
      }}
    />
  )
  return { picker, ask: () => input.current?.click() }
}
