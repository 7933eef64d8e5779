import { AlignCenter, AlignLeft, AlignRight } from 'lucide-react'
import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { useFont } from '../../context/useFont'
import { setTitle } from '../../edits/titles'
import { placeNames } from '../../i18n/placeNames'
import { useText } from '../../i18n/useText'
import type { ItemId } from '../../project/project'
import type { TextStyle } from '../../project/textStyle'
import { safeZone } from '../../project/zones'
import { placeOfText } from '../../render/placeOfText'
import { atSpot, spotOfText, textSpots } from '../../render/textSpots'
import { NineSpots } from '../../ui/NineSpots'
import { Segmented } from '../../ui/Segmented'
import { Section } from './Section'

type Props = { readonly id: ItemId; readonly style: TextStyle }

const sides = [
  { value: 'left', label: 'align.left', icon: AlignLeft },
  { value: 'middle', label: 'align.middle', icon: AlignCenter },
  { value: 'right', label: 'align.right', icon: AlignRight },
] as const

/** How the lines of a title stand to each other, and where all of it stands in the frame, clear of the apps' buttons. */
export function TitlePlace({ id, style }: Props) {
  const text = useText()
  const { editor } = useStudio()
  const film = useFilm()
  const measured = useFont(style.font) !== 'loading'
  const place = measured ? placeOfText(film, { kind: 'item', id }) : null
  const spots = place && textSpots(place, film.size, safeZone(film.size, film.zone))
  const align = (side: 'left' | 'middle' | 'right') => (side === 'middle' ? undefined : side)
  return (
    <>
      <Section title={text('edit.align')}>
        <Segmented
          label={text('edit.align')}
          value={style.align ?? 'middle'}
          options={sides.map(({ label, ...side }) => ({ ...side, label: text(label) }))}
          onChange={(side) =>
            editor.apply('align', (before) => setTitle(before, id, { style: { align: align(side) } }))
          }
        />
      </Section>
      <NineSpots
        label={text('placing.place')}
        value={spots && place && spotOfText(spots, place)}
        names={placeNames.map((name) => text(name))}
        onChange={(spot) =>
          spots && editor.apply('placing', (before) => setTitle(before, id, { style: atSpot(spots, spot) }))
        }
      />
    </>
  )
}
