import {
  ArrowRight,
  Clock,
  Flower2,
  Frame,
  GraduationCap,
  Hash,
  type LucideIcon,
  MessageCircle,
  Sparkles,
  Timer,
} from 'lucide-react'
import { useState } from 'react'
import { useStore } from 'zustand'
import { layStep, laySticker } from '../../commands/layStickers'
import { useApp, useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { useText } from '../../i18n/useText'
import { useTextIn } from '../../i18n/useTextIn'
import { SearchField } from '../../ui/SearchField'
import { Tabs } from '../../ui/Tabs'
import { found, type Offer, offersOf, type Shelf } from './offers'
import css from './StickerPicker.module.css'
import { StickerTiles } from './StickerTiles'

const icons: Readonly<Record<Shelf, LucideIcon>> = {
  recent: Clock,
  living: Timer,
  arrows: ArrowRight,
  learning: GraduationCap,
  bubbles: MessageCircle,
  frames: Frame,
  nature: Flower2,
  ornaments: Sparkles,
  numbers: Hash,
}

/** Every sticker by its family, those that were used last first, or those of a name. A press lays one over the film. */
export function StickerPicker() {
  const text = useText()
  const studio = useStudio()
  const { settings } = useApp()
  const recent = useStore(settings.store, ({ stickers }) => stickers)
  const told = useTextIn(useFilm(({ language }) => language))
  const [chosen, setChosen] = useState<Shelf | null>(null)
  const [sought, setSought] = useState('')
  const shelves = (Object.keys(icons) as Shelf[]).filter((shelf) => shelf !== 'recent' || recent.length > 0)
  const shelf = chosen ?? shelves[0] ?? 'living'
  const step = (n: number) => told('stickers.stepWords', { n })

  const lay = (offer: Offer) => {
    if (offer === 'step') return layStep(studio, step)
    laySticker(studio, offer)
    settings.noteSticker(offer)
  }
  const results = sought.trim() ? found(sought, text) : null
  return (
    <div className={css.picker}>
      <SearchField
        label={text('stickers.search')}
        clear={text('shortcuts.clear')}
        value={sought}
        onChange={(typed) => setSought(typed.slice(0, 60))}
      />
      {results ? (
        <>
          <StickerTiles label={text('stickers.search')} offers={results} step={step} onChoose={lay} />
          {results.length === 0 && <p className={css.none}>{text('stickers.none')}</p>}
        </>
      ) : (
        <Tabs
          label={text('command.stickers')}
          value={shelf}
          tabs={shelves.map((value) => ({ value, label: text(`stickers.${value}`), icon: icons[value] }))}
          onChange={setChosen}
        >
          <StickerTiles
            label={text(`stickers.${shelf}`)}
            offers={shelf === 'recent' ? recent : offersOf(shelf)}
            step={step}
            onChoose={lay}
          />
        </Tabs>
      )}
    </div>
  )
}
