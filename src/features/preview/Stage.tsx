import { type CSSProperties, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { textOf } from '../../project/textOf'
import { CropFrame } from './crop/CropFrame'
import { useCrop } from './crop/useCrop'
import { Held } from './Held'
import { SafeZone } from './SafeZone'
import css from './Stage.module.css'
import { StageFailed } from './StageFailed'
import { useBoxSize } from './useBoxSize'
import { useHandling } from './useHandling'

/** More pixels than this for each of the screen's cost time and are not seen. */
const sharpest = 2

/** The film's frame, as large as the room allows. The screen is the player's: it is put in, never made anew. */
export function Stage({ children }: { readonly children: ReactNode }) {
  const { player } = useStudio()
  const size = useFilm((film) => film.size)
  const empty = useFilm(({ main }) => main.length === 0)
  const crop = useCrop()
  const stage = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const screen = useRef<HTMLDivElement>(null)
  const handling = useHandling({ stage, frame })
  const told = useFilm((film) => handling !== null && textOf(film, handling.target) !== null)
  const around = useBoxSize(stage)
  const film = useBoxSize(frame)

  useLayoutEffect(() => {
    const place = screen.current
    place?.append(player.screen)
    return () => player.screen.remove()
  }, [player])

  useEffect(() => {
    const scale = Math.min(sharpest, window.devicePixelRatio)
    const [width, height] = [film.width * scale, film.height * scale]
    if (width > 0 && height > 0) player.resize(Math.round(width), Math.round(height))
  }, [player, film])

  const [left, top] = [(around.width - film.width) / 2, (around.height - film.height) / 2]
  return (
    <div className={css.room} ref={stage}>
      <div className={css.frame} ref={frame} style={{ '--ratio': size.width / size.height } as CSSProperties}>
        <div className={css.screen} ref={screen} hidden={empty} />
        {empty ? (
          children
        ) : crop ? (
          <CropFrame crop={crop} />
        ) : (
          <>
            <SafeZone moving={told} />
            <Held frame={film} room={{ x: -left, y: -top, ...around }} handling={handling} />
          </>
        )}
        <StageFailed />
      </div>
    </div>
  )
}
