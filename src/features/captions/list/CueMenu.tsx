import { Combine, Ellipsis, Play, Plus, Trash2 } from 'lucide-react'
import { useStudio } from '../../../context/useApp'
import { setSpeaker } from '../../../edits/captionsWords'
import { useText } from '../../../i18n/useText'
import type { PlacedCue } from '../../../project/layout'
import { IconButton } from '../../../ui/IconButton'
import { Menu } from '../../../ui/Menu'
import { MenuChoices } from '../../../ui/MenuChoices'
import { MenuItem } from '../../../ui/MenuItem'
import { MenuLabel } from '../../../ui/MenuLabel'
import { addCueAfter, mergeWithNext, removeCue } from './cueHands'
import { useCues } from './useCues'

type Props = { readonly placed: PlacedCue; readonly className: string | undefined; readonly disabled: boolean }

/** As many as a conversation in a short film has. */
const speakers = [0, 1, 2, 3]

/** What can be done to one caption besides typing. */
export function CueMenu({ placed, className, disabled }: Props) {
  const text = useText()
  const studio = useStudio()
  const { cue, span } = placed
  const isLast = useCues().at(-1)?.cue.id === cue.id
  const offered = cue.speaker === undefined || speakers.includes(cue.speaker) ? speakers : [...speakers, cue.speaker]
  const options = [
    { value: 'none', label: text('caption.nobody') },
    ...offered.map((n) => ({ value: `${n}`, label: text('caption.speakerN', { n: n + 1 }) })),
  ]
  return (
    <Menu trigger={<IconButton icon={Ellipsis} label={text('tool.more')} className={className} />}>
      <MenuItem icon={Play} label={text('caption.hear')} onSelect={() => studio.playback.playRange(span)} />
      <MenuItem
        icon={Plus}
        label={text('caption.addAfter')}
        disabled={disabled}
        onSelect={() => addCueAfter(studio, placed)}
      />
      <MenuItem
        icon={Combine}
        label={text('caption.merge')}
        disabled={disabled || isLast}
        onSelect={() => mergeWithNext(studio, cue.id)}
      />
      <MenuItem
        icon={Trash2}
        label={text('command.delete')}
        danger
        disabled={disabled}
        onSelect={() => removeCue(studio, cue.id)}
      />
      {!disabled && (
        <>
          <MenuLabel>{text('caption.speaker')}</MenuLabel>
          <MenuChoices
            label={text('caption.speaker')}
            value={`${cue.speaker ?? 'none'}`}
            options={options}
            onChange={(value) =>
              studio.editor.apply('captionSpeaker', (film) =>
                setSpeaker(film, cue.id, value === 'none' ? null : Number(value)),
              )
            }
          />
        </>
      )}
    </Menu>
  )
}
