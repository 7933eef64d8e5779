import { useStudio } from '../../context/useApp'
import { useKeptFilm } from '../../context/useFilm'
import { useFramePictures } from '../../context/useFramePictures'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import { lastFrame } from '../../project/filmMoment'
import { frameAt, frameStart, type Micros } from '../../project/time'
import { BlobPicture } from '../../ui/BlobPicture'
import { StripSlider } from '../../ui/StripSlider'
import css from './FrameStrip.module.css'

/** Upright ones are narrow: as many make a strip that tells what happens when. */
const count = 8

type Props = {
  /** Where the playhead stands. */
  readonly time: Micros
}

/** All of the film in one strip: its needle leads the playhead, and the preview shows the frame. */
export function FrameStrip({ time }: Props) {
  const text = useText()
  const format = useFormat()
  const { playback } = useStudio()
  const film = useKeptFilm()
  const last = lastFrame(film)
  const frame = (share: number) => frameStart(Math.round(share * last), film.frameRate)
  const pictures = useFramePictures(Array.from({ length: count }, (_, index) => frame((index + 0.5) / count)))
  const said = format.hundredths(time)
  return (
    <div className={css.strip}>
      <StripSlider
        label={text('frame.choose')}
        value={Math.min(last, frameAt(time, film.frameRate))}
        max={last}
        said={said}
        onChange={(index) => {
          playback.pause()
          playback.seek(frameStart(index, film.frameRate))
        }}
      >
        {Array.from({ length: count }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: places of a strip, always as many
          <BlobPicture key={index} blob={pictures[index]} className={css.picture} />
        ))}
      </StripSlider>
      <p className={css.time}>
        <strong>{said}</strong> / {format.hundredths(frame(1))}
      </p>
    </div>
  )
}
