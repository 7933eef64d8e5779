import { useStore } from 'zustand'
import { useStudio } from '../context/useApp'
import { FilmingSheet } from '../features/filming/FilmingSheet'

/** The camera, for the film as a whole: what is filmed goes to its end, as files do. */
export function CameraScreen() {
  const { imports, view } = useStudio()
  const open = useStore(view.store, ({ panel }) => panel === 'camera')
  const close = () => view.open(null)
  const take = (file: File) => {
    close()
    void imports.add([file])
  }
  return open && <FilmingSheet hint={null} targetMicros={null} onFilmed={take} onClose={close} />
}
