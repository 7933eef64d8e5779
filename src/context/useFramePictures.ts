import { useEffect, useState } from 'react'
import { scaledTo } from '../project/shapes'
import type { Micros } from '../project/time'
import { useStudio } from './useApp'
import { useKeptFilm } from './useFilm'

/** Pixels of the shorter side. */
const side = 144

/** What the film shows at these times, small. Once the film is another, they are made anew; till then the old ones stay. */
export function useFramePictures(times: readonly Micros[]): readonly (Blob | undefined)[] {
  const { frames } = useStudio()
  const film = useKeptFilm()
  const [pictures, setPictures] = useState<readonly (Blob | undefined)[]>([])
  const wanted = times.join()
  useEffect(() => {
    const making = new AbortController()
    const each = (index: number, picture: Blob) => setPictures((known) => known.with(index, picture))
    const times = wanted.split(',').map((time) => Number(time) as Micros)
    setPictures((known) => times.map((_, index) => known[index]))
    const wish = { times, size: scaledTo(film.size, side), format: 'jpeg' } as const
    // Where there is none, its place stays empty.
    void frames.make(film, wish, { signal: making.signal, each }).catch(() => {})
    return () => making.abort()
  }, [frames, film, wanted])
  return pictures
}
