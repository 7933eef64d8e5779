import { layout } from '../../project/layout'
import type { Studio } from '../../store/studio'
import type { Scene } from './nextHint'

/** What there is to see of the work; `null` while she is in the midst of something, and is not to be spoken to. */
export function sceneOf({ editor, selection, playback, view }: Studio): Scene | null {
  const { project, draft, past } = editor.getState()
  const { panel, help, cropping } = view.getState()
  const { time, playing } = playback.getState()
  if (draft || playing || panel || help || cropping) return null
  return {
    clips: project.main.length,
    selected: selection.getState().target !== null,
    changes: past.filter(({ label }) => label !== 'insert').length,
    ended: project.main.length > 0 && time >= layout(project).length,
  }
}
