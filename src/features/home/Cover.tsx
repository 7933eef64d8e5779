import { useEffect, useState } from 'react'
import { Mark } from '../../ui/Mark'
import css from './Cover.module.css'

/** The small picture of a video: decoration, the name stands beside it. */
export function Cover({ picture }: { readonly picture: Blob | null }) {
  const address = useAddress(picture)
  return (
    <span className={css.cover}>
      {address ? <img src={address} alt="" className={css.picture} draggable={false} /> : <Mark bare size={28} />}
    </span>
  )
}

function useAddress(blob: Blob | null): string | null {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    if (!blob) return
    const made = URL.createObjectURL(blob)
    setAddress(made)
    return () => {
      setAddress(null)
      URL.revokeObjectURL(made)
    }
  }, [blob])
  return address
}
