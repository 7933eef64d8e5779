import { type RefObject, useEffect, useRef } from 'react'
import { useStudio } from '../context/useApp'
import type { Put } from '../edits/putAsset'
import { isCaptionFile, readCaptionFile } from '../features/captions/file/readCaptionFile'
import type { Studio } from '../store/studio'
import type { Panel } from '../store/view'

/** The panels that are the system's own: what each does with the files that are chosen in it. */
const purposes: Readonly<Partial<Record<Panel, (studio: Studio) => Put>>> = {
  files: () => ({ how: 'end' }),
  parts: ({ view }) => ({ how: 'overlay', ...view.getState().wanted }),
  backPhoto: () => ({ how: 'background' }),
  overlay: ({ playback }) => ({ how: 'overlay', at: playback.getState().time }),
}

/** Asks for files, and brings them in for whatever they were asked for. */
export function useFilePicking(picker: RefObject<HTMLInputElement | null>) {
  const studio = useStudio()
  const put = useRef<Put | undefined>(undefined)
  useEffect(
    () =>
      studio.view.subscribe(({ panel }) => {
        const purpose = panel && purposes[panel]
        if (!purpose) return
        put.current = purpose(studio)
        studio.view.open(null)
        picker.current?.click()
      }),
    [studio, picker],
  )
  return {
    ask: () => studio.view.open('files'),
    take: (files: readonly File[]) => void studio.imports.add(files, put.current),
    /** Captions that are dropped are looked at first; everything else comes into the film. */
    drop: (files: readonly File[]) => {
      const captions = files.find(isCaptionFile)
      const others = files.filter((file) => !isCaptionFile(file))
      if (captions) void readCaptionFile(studio, captions)
      if (others.length > 0) void studio.imports.add(others)
    },
  }
}
