import { useEffect, useRef } from 'react'
import type { Editor } from '../store/editor'
import { useStudio } from './useApp'

type Label = Parameters<Editor['preview']>[0]
type Edit = Parameters<Editor['preview']>[1]

const rest = 500

/** Typed words are in the picture at once, and kept after half a second of rest: one undo step for each series. */
export function useTyping(label: Label, series: string): (edit: Edit) => void {
  const { editor } = useStudio()
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      editor.commit()
    },
    [editor],
  )
  return (edit) => {
    editor.preview(label, edit, series)
    clearTimeout(timer.current)
    timer.current = setTimeout(editor.commit, rest)
  }
}
