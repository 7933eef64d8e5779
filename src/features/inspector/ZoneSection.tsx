import { useStudio } from '../../context/useApp'
import { useCommand } from '../../context/useCommand'
import { useFilm } from '../../context/useFilm'
import { setZone } from '../../edits/film'
import { useText } from '../../i18n/useText'
import { type ZoneName, zoneNames } from '../../project/zones'
import { Chip } from '../../ui/Chip'
import { Segmented } from '../../ui/Segmented'
import css from './Inspector.module.css'
import { Section } from './Section'

/** Whose buttons words keep clear of, in an upright film, and whether that is drawn over it. */
export function ZoneSection() {
  const text = useText()
  const { editor } = useStudio()
  const { enabled, pressed, icon, run } = useCommand('zone')
  const zone = useFilm((film) => film.zone)
  if (!enabled) return null
  return (
    <Section title={text('command.zone')}>
      <Segmented<ZoneName | 'all'>
        label={text('command.zone')}
        value={zone ?? 'all'}
        options={(['all', ...zoneNames] as const).map((value) => ({ value, label: text(`zone.${value}`) }))}
        onChange={(value) => editor.apply('zone', (film) => setZone(film, value === 'all' ? null : value))}
      />
      <Chip icon={icon} active={pressed ?? false} className={css.start} onClick={run}>
        {text('zone.show')}
      </Chip>
    </Section>
  )
}
