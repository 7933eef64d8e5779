import { useFilm } from '../../context/useFilm'
import { useTyping } from '../../context/useTyping'
import { renameMarker } from '../../edits/markers'
import { useText } from '../../i18n/useText'
import { findMarker } from '../../project/find'
import type { MarkerId } from '../../project/project'
import { TextField } from '../../ui/TextField'
import { Section } from './Section'

/** What a marker is called. */
export function MarkerSection({ id }: { readonly id: MarkerId }) {
  const text = useText()
  const marker = useFilm((film) => findMarker(film, id))
  const type = useTyping('marker', `name ${id}`)
  return (
    marker && (
      <Section panel="marker">
        <TextField
          label={text('marker.name')}
          value={marker.name}
          maxLength={120}
          autoComplete="off"
          spellCheck={false}
          onChange={(name) => type((film) => renameMarker(film, id, name))}
          onKeyDown={({ key, currentTarget }) => (key === 'Enter' || key === 'Escape') && currentTarget.blur()}
        />
      </Section>
    )
  )
}
