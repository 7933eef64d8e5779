import { useText } from '../../i18n/useText'
import type { Offer } from './offers'
import { StepSample } from './StepSample'
import { StickerSample } from './StickerSample'
import css from './StickerTiles.module.css'

type Props = {
  readonly label: string
  readonly offers: readonly Offer[]
  /** What the label of a step says. */
  readonly step: (n: number) => string
  readonly onChoose: (offer: Offer) => void
}

/** Stickers as they are in the film, each with its name. */
export function StickerTiles({ label, offers, step, onChoose }: Props) {
  const text = useText()
  return (
    <ul className={css.tiles} aria-label={label}>
      {offers.map((offer) => (
        <li key={offer}>
          <button type="button" className={css.tile} onClick={() => onChoose(offer)}>
            {offer === 'step' ? <StepSample words={step(1)} /> : <StickerSample name={offer} />}
            <span className={css.name}>{text(`sticker.${offer}`)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
