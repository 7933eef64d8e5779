import { useFilm } from '../../../context/useFilm'
import { useFont } from '../../../context/useFont'
import { placeNames } from '../../../i18n/placeNames'
import { useText } from '../../../i18n/useText'
import { safeZone } from '../../../project/zones'
import { placeOfText } from '../../../render/placeOfText'
import { atSpot, spotOfText, textSpots } from '../../../render/textSpots'
import { NineSpots } from '../../../ui/NineSpots'
import type { Styled } from '../styled'

/** Where captions stand; by hand they are moved in the picture itself. */
export function PlaceTab({ styled }: { readonly styled: Styled }) {
  const text = useText()
  const film = useFilm()
  // What is not there yet cannot be measured.
  const place = useFont(styled.style.font) === 'loading' ? null : placeOfText(film, styled.target)
  const spots = place && textSpots(place, film.size, safeZone(film.size, film.zone))
  return (
    <NineSpots
      label={text('placing.place')}
      value={spots && place && spotOfText(spots, place)}
      names={placeNames.map((name) => text(name))}
      onChange={(spot) => spots && styled.set(atSpot(spots, spot))}
    />
  )
}
