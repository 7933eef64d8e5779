import { Check } from 'lucide-react'
import { useEffect } from 'react'
import { useStudio } from '../../../context/useApp'
import { useText } from '../../../i18n/useText'
import { findPiece, sameTarget } from '../../../project/find'
import { whole } from '../../../render/box'
import { shown } from '../../../store/editor'
import { Button } from '../../../ui/Button'
import { Chip } from '../../../ui/Chip'
import { useLayer } from '../../../ui/layers'
import css from './CropBar.module.css'
import { largestCrop } from './cropBox'
import type { Crop } from './useCrop'

/** Width by height, as they are called everywhere. */
const shapes = [
  { name: '9:16', shape: 9 / 16 },
  { name: '4:5', shape: 4 / 5 },
  { name: '1:1', shape: 1 },
  { name: '16:9', shape: 16 / 9 },
] as const

/** While a picture is cut: the shapes that it can keep, all of it again, and the way out. */
export function CropBar({ crop }: { readonly crop: Crop }) {
  const text = useText()
  const { editor, playback, selection, view } = useStudio()
  useLayer(true, () => view.crop(null))

  useEffect(() => {
    const leave = () => view.crop(null)
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      leave()
    }
    const stop = [
      // Another thing is wanted: to look at the film, or at something else in it.
      playback.subscribe(({ playing }, before) => playing && !before.playing && leave()),
      selection.subscribe(({ target }) => {
        if (!sameTarget(target, view.getState().cropping?.target ?? null)) leave()
      }),
      // It is gone: what brought it was undone.
      editor.subscribe((state) => {
        const target = view.getState().cropping?.target
        if (target && !findPiece(shown(state), target)) leave()
      }),
    ]
    window.addEventListener('keydown', onKey, { capture: true })
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true })
      for (const each of stop) each()
    }
  }, [editor, playback, selection, view])

  return (
    <div className={css.bar} role="toolbar" aria-label={text('command.crop')}>
      <div className={css.shapes}>
        <Chip active={crop.kept === null} onClick={() => crop.keepShape(null)}>
          {text('crop.free')}
        </Chip>
        {shapes.map(({ name, shape }) => (
          <Chip
            key={name}
            active={crop.kept === shape}
            onClick={() => {
              crop.keepShape(shape)
              crop.apply(largestCrop(crop.box, crop.inFractions(shape)))
            }}
          >
            {name}
          </Chip>
        ))}
        <Chip
          onClick={() => {
            crop.keepShape(null)
            crop.apply(whole)
          }}
        >
          {text('crop.whole')}
        </Chip>
      </div>
      <Button kind="primary" icon={Check} onClick={() => view.crop(null)}>
        {text('crop.done')}
      </Button>
    </div>
  )
}
