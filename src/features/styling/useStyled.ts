import { useState } from 'react'
import { useStudio } from '../../context/useApp'
import { useFilm, useSelected } from '../../context/useFilm'
import { findCue } from '../../project/find'
import { textOf } from '../../project/textOf'
import { type Scope, type Styled, styling, usualSize } from './styled'

/** The selected caption or title as it can be styled; `null` where neither is selected. */
export function useStyled() {
  const { editor } = useStudio()
  const film = useFilm()
  const target = useSelected()
  const [chosen, choose] = useState<{ readonly of: string; readonly scope: Scope } | null>(null)
  const told = textOf(film, target)
  if (!told || (target?.kind !== 'cue' && target?.kind !== 'item')) return null

  // What has a style of its own is asked for itself; the others are all meant.
  const own = target.kind === 'cue' && findCue(film, target.id)?.style !== undefined
  const scope = chosen?.of === target.id ? chosen.scope : own ? 'one' : 'all'
  const edit = styling(target, scope)
  const styled: Styled = {
    target,
    style: told.style,
    usual: usualSize(target),
    set: (change) => editor.apply('style', edit(change)),
    preview: (change) => editor.preview('style', edit(change), `${scope} ${target.id} ${Object.keys(change)}`),
    keep: editor.commit,
  }
  return { styled, scope, own, setScope: (next: Scope) => choose({ of: target.id, scope: next }) }
}
