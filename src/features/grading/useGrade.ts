import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { gradeClips, noAdjustments, noLook, setGrade } from '../../edits/grade'
import { findPiece, footageOf, type PieceTarget } from '../../project/find'
import { type Adjustment, adjustmentNames, type LookName, plainGrade } from '../../project/grade'
import { shown } from '../../store/editor'

/** The colours of a piece, and how to change them. */
export function useGrade(target: PieceTarget) {
  const { editor } = useStudio()
  const grade = useFilm((film) => footageOf(findPiece(film, target))?.grade) ?? plainGrade
  const now = () => footageOf(findPiece(shown(editor.getState()), target))?.grade ?? plainGrade

  return {
    grade,
    keep: editor.commit,
    /** As strong as the look before it; one that cannot be seen would seem broken. */
    wear: (name: LookName | null) => {
      const look = name ? { name, strength: grade.look?.strength || 1 } : undefined
      editor.apply('look', (film) => setGrade(film, target, { look }))
    },
    setStrength: (strength: number) => {
      const { look } = now()
      if (!look) return
      const worn = { look: { ...look, strength } }
      editor.preview('look', (film) => setGrade(film, target, worn), `strength ${target.id}`)
    },
    adjust: (name: Adjustment, value: number) =>
      editor.preview('adjust', (film) => setGrade(film, target, { [name]: value }), `${name} ${target.id}`),
    reset: (name: Adjustment) => {
      editor.commit()
      editor.apply('adjust', (film) => setGrade(film, target, { [name]: undefined }), `${name} ${target.id}`)
    },
    resetAll: () => editor.apply('adjust', (film) => setGrade(film, target, noAdjustments)),
    lookToAll: () => editor.apply('lookAll', (film) => gradeClips(film, { ...noLook, ...pick(['look']) })),
    adjustmentsToAll: () =>
      editor.apply('adjustAll', (film) => gradeClips(film, { ...noAdjustments, ...pick(adjustmentNames) })),
  }

  function pick(names: readonly (keyof typeof grade)[]) {
    const own = now()
    return Object.fromEntries(names.map((name) => [name, own[name]]))
  }
}
