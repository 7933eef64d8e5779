import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { useText } from '../../i18n/useText'
import { type GlideWay, glideWays } from '../../project/camera'
import { findPiece, footageOf, type PieceTarget } from '../../project/find'
import { SampleTiles } from '../../ui/SampleTiles'
import { GlideSample } from './GlideSample'
import css from './MovePanel.module.css'
import { useGlide } from './useGlide'
import { useStill } from './useStill'

const ways: readonly (GlideWay | null)[] = [null, ...glideWays]

/** Every slow way over a picture, each shown with that picture, and none. */
export function GlideTiles({ target }: { readonly target: PieceTarget }) {
  const text = useText()
  const { playback } = useStudio()
  const playing = useStore(playback.store, (state) => state.playing)
  const way = useFilm((film) => footageOf(findPiece(film, target))?.glide?.way ?? null)
  const still = useStill(target)
  const choose = useGlide(target)
  return (
    <div className={css.part}>
      <p className={css.label}>{text('movement.glide')}</p>
      <SampleTiles
        row
        className={css.tiles}
        label={text('movement.glide')}
        value={way}
        options={ways.map((value) => ({
          value,
          name: text(`movement.glide.${value ?? 'none'}`),
          sample: <GlideSample way={value} still={still} moving={!playing} />,
        }))}
        onChoose={choose}
      />
    </div>
  )
}
