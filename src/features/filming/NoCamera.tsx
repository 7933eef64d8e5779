import { Images, RotateCcw, VideoOff, X } from 'lucide-react'
import { useRef } from 'react'
import { useStore } from 'zustand'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/Button'
import { FilePicker } from '../../ui/FilePicker'
import { IconButton } from '../../ui/IconButton'
import type { Shoot } from './createShoot'
import finder from './Finder.module.css'
import css from './NoCamera.module.css'

type Props = {
  readonly shoot: Shoot
  readonly onFile: (file: File) => void
  readonly onClose: () => void
}

/** Why there is no picture, what to do about it, and the way round it. */
export function NoCamera({ shoot, onFile, onClose }: Props) {
  const text = useText()
  const refused = useStore(shoot.store, (state) => state.refused)
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <div className={finder.top}>
        <IconButton icon={X} label={text('action.close')} className={finder.button} onClick={onClose} />
      </div>
      <div className={css.centre}>
        <VideoOff aria-hidden size={56} strokeWidth={1.5} />
        <p role="alert" className={css.words}>
          {refused && text(`refusal.${refused}`)}
        </p>
        <Button kind="primary" size="large" wide icon={Images} onClick={() => input.current?.click()}>
          {text('filming.gallery')}
        </Button>
        <Button size="large" wide icon={RotateCcw} className={css.retry} onClick={() => void shoot.open()}>
          {text('action.retry')}
        </Button>
        <FilePicker ref={input} label={text('filming.gallery')} onFiles={([file]) => file && onFile(file)} />
      </div>
    </>
  )
}
