import { layCues } from '../../../edits/captionsLay'
import { layout } from '../../../project/layout'
import { shown } from '../../../store/editor'
import type { Studio } from '../../../store/studio'
import type { Subtitles } from '../../../subtitles/subtitle'
import { newCues } from './newCues'

/** Lays the captions of a file into the film, as one step, and shows the list of them. */
export function layFile(
  { captioning, editor, selection, view }: Studio,
  { cues }: Subtitles,
  how: 'instead' | 'beside',
) {
  const count = () => layout(shown(editor.getState())).cues.length
  const before = how === 'beside' ? count() : 0
  const made = newCues(cues)
  selection.select(null)
  editor.apply('captionFile', (film) => layCues(film, made, how))
  const laid = count() - before
  const left = cues.length - laid
  captioning.setFile(null)
  captioning.setUntimed(null)
  captioning.say({ what: left > 0 ? 'laidSome' : 'laid', count: laid, left })
  view.open('captions')
}
