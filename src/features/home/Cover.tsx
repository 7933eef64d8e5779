import { Mark } from '../../ui/Mark'
import { useBlobAddress } from '../../ui/useBlobAddress'
import css from './Cover.module.css'

/** The small picture of a video: decoration, the name stands beside it. */
export function Cover({ picture }: { readonly picture: Blob | null }) {
  const address = useBlobAddress(picture)
  return (
    <span className={css.cover}>
      {address ? <img src={address} alt="" className={css.picture} draggable={false} /> : <Mark bare size={28} />}
    </span>
  )
}
