import css from './BlobPicture.module.css'
import { joined } from './joined'
import { useBlobAddress } from './useBlobAddress'

type Props = {
  readonly blob: Blob | undefined
  /** Its width by its height, where its place does not tell that. */
  readonly ratio?: number
  readonly className?: string | undefined
}

/** A picture that was made just now, filling its place; an empty place before it is there. Words stand beside it. */
export function BlobPicture({ blob, ratio, className }: Props) {
  const address = useBlobAddress(blob ?? null)
  return (
    <span className={joined(css.place, className)} style={{ aspectRatio: ratio }}>
      {address && <img src={address} alt="" className={css.picture} draggable={false} />}
    </span>
  )
}
