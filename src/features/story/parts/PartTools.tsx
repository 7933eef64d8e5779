import { ArrowDown, ArrowUp, EyeOff } from 'lucide-react'
import { useState } from 'react'
import { useStudio } from '../../../context/useApp'
import { movePart, skipPart } from '../../../edits/story/arrangeParts'
import { useText } from '../../../i18n/useText'
import type { TellingPart } from '../../../project/storyParts'
import { ConfirmDialog } from '../../../ui/ConfirmDialog'
import { IconButton } from '../../../ui/IconButton'
import type { Place } from './PartCard'
import css from './PartCard.module.css'

type Props = {
  readonly part: TellingPart
  readonly place: Place
}

/** Where a part stands, and whether it does. */
export function PartTools({ part, place }: Props) {
  const text = useText()
  const { editor } = useStudio()
  const [asked, setAsked] = useState(false)
  const { id, slot } = part.part
  const { index, count } = place
  const n = index + 1
  const move = (to: number) => editor.apply('partMove', (film) => movePart(film, id, to))
  const skip = () => editor.apply('partSkip', (film) => skipPart(film, id))
  const label = (what: 'story.up' | 'story.down' | 'story.skip') => `${text(what)}: ${text('story.scene', { n })}`
  return (
    <div className={css.tools}>
      <IconButton icon={ArrowUp} label={label('story.up')} disabled={index === 0} onClick={() => move(index - 1)} />
      <IconButton
        icon={ArrowDown}
        label={label('story.down')}
        disabled={index === count - 1}
        onClick={() => move(index + 1)}
      />
      <IconButton icon={EyeOff} label={label('story.skip')} onClick={() => (slot.kept ? setAsked(true) : skip())} />
      <ConfirmDialog
        open={asked}
        title={text('story.kept')}
        confirmLabel={text('story.skip')}
        onConfirm={() => {
          setAsked(false)
          skip()
        }}
        onCancel={() => setAsked(false)}
      >
        {text('story.keptHint')}
      </ConfirmDialog>
    </div>
  )
}
