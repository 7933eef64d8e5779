import { useEffect, useState } from 'react'

/** A download that has just begun still reads from the address. */
const grace = 60_000

/** An address under which the page can play and save the file. */
export function useFilmAddress(file: File): string {
  const [address, setAddress] = useState('')
  useEffect(() => {
    const made = URL.createObjectURL(file)
    setAddress(made)
    return () => void setTimeout(() => URL.revokeObjectURL(made), grace)
  }, [file])
  return address
}
