import { useStore } from 'zustand'
import { useStudio } from '../context/useApp'
import { FilmingSheet } from '../features/filming/FilmingSheet'
import { StoryScreen } from '../features/story/StoryScreen'
import { EditorScreen } from './EditorScreen'

/** The open film: as the story that it tells, or in the editor. */
export function StudioScreen() {
  const { view } = useStudio()
  const telling = useStore(view.store, ({ panel }) => panel === 'story')
  return telling ? <StoryScreen filming={(filming) => <FilmingSheet {...filming} />} /> : <EditorScreen />
}
