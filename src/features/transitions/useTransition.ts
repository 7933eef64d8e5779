import { useStudio } from '../../context/useApp'
import { useFilm, useSelectedCut } from '../../context/useFilm'
import { setEveryTransition, setTransition, setTransitionLength } from '../../edits/transition'
import { isLaneGuarded } from '../../project/find'
import { layout } from '../../project/layout'
import { lastingInto, transitionBefore } from '../../project/placedTransition'
import { type Micros, plus } from '../../project/time'
import { type TransitionKind, transitionLengths } from '../../project/transition'
import { shown } from '../../store/editor'

/** What is seen of the film on either side of a transition that is shown. */
const around = 700_000

/** What stands on the selected cut, and how to change that; `null` where none is selected, or it is there no more. */
export function useTransition() {
  const { editor, playback } = useStudio()
  const id = useSelectedCut()
  const film = useFilm((now) => (id ? now : null))
  const places = film && layout(film)
  const to = id ? places?.clips.get(id) : undefined
  if (!id || !film || !places || !to || isLaneGuarded(film, 'main')) return null

  /** Shows in the film itself what was chosen, and goes into the midst of it. */
  const play = () => {
    const now = layout(shown(editor.getState()))
    const after = now.clips.get(id)
    const span = after && transitionBefore(now, after)?.span
    if (!after || !span) return
    const [start, end] = [Math.max(0, span.start - around) as Micros, plus(span.end, around)]
    playback.playRange({ start, end, rest: after.span.start })
  }

  return {
    id,
    time: to.span.start,
    kind: to.clip.into?.kind ?? null,
    /** As it was wished for, and as the clips allow. */
    length: to.clip.into?.length ?? transitionLengths.usual,
    lasting: lastingInto(places, id),
    /** Whether there is any other cut. */
    several: places.main.length > 2,
    /** Whether any other cut has another one, or none. */
    differs: setEveryTransition(film, to.clip.into ?? null) !== film,
    choose: (kind: TransitionKind | null) => {
      editor.apply('transition', (project) => setTransition(project, id, kind))
      if (kind) play()
      else playback.pause()
    },
    setLength: (length: Micros) =>
      editor.preview('transition', (project) => setTransitionLength(project, id, length), `transition ${id}`),
    keepLength: () => {
      editor.commit()
      play()
    },
    putOnEvery: () => editor.apply('transition', (project) => setEveryTransition(project, to.clip.into ?? null)),
  }
}
