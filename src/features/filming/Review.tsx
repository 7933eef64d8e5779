import { X } from 'lucide-react'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { useBlobAddress } from '../../ui/useBlobAddress'
import finder from './Finder.module.css'
import css from './Review.module.css'

type Props = {
  readonly file: File
  readonly onAgain: () => void
  readonly onUse: () => void
  readonly onClose: () => void
}

/** What was filmed, again and again, until it is used or filmed anew. */
export function Review({ file, onAgain, onUse, onClose }: Props) {
  const text = useText()
  const address = useBlobAddress(file)
  return (
    <>
      {/* biome-ignore lint/a11y/useMediaCaption: it was filmed this minute */}
      <video
        className={finder.picture}
        aria-label={text('filming.taken')}
        src={address ?? undefined}
        autoPlay
        loop
        playsInline
      />
      <div className={finder.top}>
        <IconButton icon={X} label={text('action.close')} className={finder.button} onClick={onClose} />
      </div>
      <div className={css.answers}>
        <Button size="large" className={css.again} onClick={onAgain}>
          {text('filming.again')}
        </Button>
        <Button kind="primary" size="large" onClick={onUse}>
          {text('filming.use')}
        </Button>
      </div>
    </>
  )
}
