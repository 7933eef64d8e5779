import type { OpenStudio } from '../../../context/useApp'
import { isRefusal } from '../../../ports/refusal'

const endings = /\.(srt|vtt|ass|ssa|sub|sbv|ttml|dfxp)$/i

/** Whether a file that was dropped is one of captions, by its name. */
export const isCaptionFile = ({ name }: Pick<File, 'name'>) => endings.test(name)

/** Reads a file of captions and shows what is in it; nothing of it is in the film so far. */
export async function readCaptionFile({ captioning, playback, reader, view }: OpenStudio, file: File) {
  const name = file.name.normalize('NFC').slice(0, 255)
  const reading = { step: 'reading', name } as const
  playback.pause()
  captioning.setFile(reading)
  view.open('captionFile')
  const outcome = await reader.subtitles(file)
  // Another one was chosen meanwhile.
  if (captioning.getState().file !== reading) return
  captioning.setFile(
    isRefusal(outcome)
      ? { step: 'refused', name, refused: outcome.refused }
      : { step: 'read', name, subtitles: outcome.value },
  )
}
