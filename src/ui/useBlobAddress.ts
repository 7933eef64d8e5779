import { useEffect, useState } from 'react'

/** A download that has just begun still reads from the address. */
const grace = 60_000

/** An address under which the page can show, play or save what is in the blob; `null` before there is one. */
export function useBlobAddress(blob: Blob | null): string | null {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    if (!blob) return
    const made = URL.createObjectURL(blob)
    setAddress(made)
    return () => {
      setAddress(null)
      setTimeout(() => URL.revokeObjectURL(made), grace)
    }
  }, [blob])
  return address
}
