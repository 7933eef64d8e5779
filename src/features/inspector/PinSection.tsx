import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { isPinnedTarget, setPinned } from '../../edits/pin'
import { useText } from '../../i18n/useText'
import type { Target } from '../../project/find'
import { Segmented } from '../../ui/Segmented'
import { Section } from './Section'

/** Whether it goes with the clip that it lies over. */
export function PinSection({ target }: { readonly target: Target }) {
  const text = useText()
  const { editor } = useStudio()
  const pinned = useFilm((film) => isPinnedTarget(film, target))
  if (pinned === null) return null
  return (
    <Section title={text('pin.label')}>
      <Segmented
        label={text('pin.label')}
        value={pinned ? 'pinned' : 'free'}
        options={[
          { value: 'pinned', label: text('pin.pinned') },
          { value: 'free', label: text('pin.free') },
        ]}
        onChange={(value) =>
          editor.apply(value === 'pinned' ? 'pin' : 'unpin', (film) => setPinned(film, target, value === 'pinned'))
        }
      />
    </Section>
  )
}
