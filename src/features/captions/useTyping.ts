import { useEffect, useRef } from 'react'
import { useStudio } from '../../context/useApp'
import { setCueText } from '../../edits/captions'
import type { CueId } from '../../project/project'

const rest = 500

/** Typed words are in the picture at once, and kept after half a second of rest: one undo step for each caption. */
export function useTyping(id: CueId): (text: string) => void {
  const { editor } = useStudio()
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      editor.commit()
    },
    [editor],
  )
  return (text) => {
    editor.preview('caption', (project) => setCueText(project, id, text), id)
    clearTimeout(timer.current)
    timer.current = setTimeout(editor.commit, rest)
  }
}
