import { type KeyboardEvent, useState } from 'react'
import { useStudio } from '../../context/useApp'
import { useFilm, useSelected } from '../../context/useFilm'
import { useFont } from '../../context/useFont'
import { setCaptionStyle } from '../../edits/captions'
import { useText } from '../../i18n/useText'
import type { Cue } from '../../project/project'
import { captionLettering } from '../../render/planText'
import { textBox } from '../../render/textBox'
import { joined } from '../../ui/joined'
import css from './CaptionHold.module.css'
import { useCaptionDrag } from './useCaptionDrag'

const nudge = 0.01
const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-nudge, 0],
  ArrowRight: [nudge, 0],
  ArrowUp: [0, -nudge],
  ArrowDown: [0, nudge],
}
const none = { x: false, y: false }

/** Lies over the caption in the picture: a tap opens it for typing, a finger or the arrow keys move it. */
export function CaptionHold({ cue }: { readonly cue: Cue }) {
  const text = useText()
  const { editor, selection, view } = useStudio()
  const captions = useFilm((film) => film.captions)
  const size = useFilm((film) => film.size)
  const zone = useFilm((film) => film.zone)
  const lettering = captionLettering({ captions, size, ...(zone && { zone }) }, cue)
  const font = useFont(lettering.style.font)
  const selected = useSelected()?.id === cue.id
  const [snapped, setSnapped] = useState(none)
  const drag = useCaptionDrag({ onStart: () => select(), onSnap: setSnapped })
  if (font === 'loading') return null
  const { box, rotation } = textBox(lettering)
  const share = (part: number) => `${part * 100}%`
  const place = {
    left: share(box.x + box.width / 2),
    top: share(box.y + box.height / 2),
    width: share(box.width),
    height: share(box.height),
    rotate: `${rotation}deg`,
  }

  const select = () => selection.select({ kind: 'cue', id: cue.id })
  const open = () => {
    select()
    view.open('caption')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const way = ways[event.key]
    if (!way) return
    event.preventDefault()
    event.stopPropagation()
    const { x, y } = captions.style
    editor.apply('style', (film) => setCaptionStyle(film, { x: x + way[0], y: y + way[1] }), 'captionPlace')
  }
  return (
    <>
      <span className={joined(css.frame, selected && css.selected)} style={place} />
      {snapped.x && <span className={css.upright} />}
      {snapped.y && <span className={css.level} />}
      <button
        type="button"
        className={css.hold}
        style={place}
        aria-label={`${text('preview.captionPlace')}: ${cue.text || text('caption.untold')}`}
        aria-pressed={selected}
        onClick={(event) => (event.detail > 0 && drag.moved() ? undefined : open())}
        onKeyDown={onKeyDown}
        {...drag.handlers}
      />
    </>
  )
}
