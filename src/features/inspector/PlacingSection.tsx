import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { overlayPlacing } from '../../edits/insert'
import { setPlacing } from '../../edits/placing'
import { placeNames } from '../../i18n/placeNames'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import { findItem, footageOf } from '../../project/find'
import type { ItemId } from '../../project/project'
import { NineSpots } from '../../ui/NineSpots'
import { Slider } from '../../ui/Slider'
import { Section } from './Section'
import { placingAt, spotOf } from './spots'

/** Where an overlay stands in the frame, and how large it is. */
export function PlacingSection({ id }: { readonly id: ItemId }) {
  const text = useText()
  const format = useFormat()
  const { editor } = useStudio()
  const placing = useFilm((film) => footageOf(findItem(film, id))?.placing) ?? overlayPlacing
  return (
    <Section>
      <Slider
        label={text('placing.size')}
        value={placing.size}
        min={0.1}
        max={1}
        step={0.05}
        notches={[0.5]}
        format={format.percent}
        onChange={(size) => editor.preview('placing', (film) => setPlacing(film, id, { size }), `size ${id}`)}
        onCommit={editor.commit}
      />
      <NineSpots
        label={text('placing.place')}
        value={spotOf(placing)}
        names={placeNames.map((name) => text(name))}
        onChange={(spot) => editor.apply('placing', (film) => setPlacing(film, id, placingAt(spot, placing.size)))}
      />
    </Section>
  )
}
