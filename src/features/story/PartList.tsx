import { Plus } from 'lucide-react'
import { type ReactNode, useRef, useState } from 'react'
import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { addPart } from '../../edits/story/arrangeParts'
import { useText } from '../../i18n/useText'
import { newId } from '../../lib/newId'
import type { PartId } from '../../project/project'
import { storyParts } from '../../project/storyParts'
import { hintOf } from '../../templates/hintOf'
import { Button } from '../../ui/Button'
import { FilePicker } from '../../ui/FilePicker'
import type { Filming } from './filming'
import css from './PartList.module.css'
import { PartCard } from './parts/PartCard'
import { takeIn } from './takeIn'

type Props = { readonly filming: (filming: Filming) => ReactNode }

/** The parts in the order of the film. Files that are chosen for one go on to the empty ones behind it. */
export function PartList({ filming }: Props) {
  const text = useText()
  const studio = useStudio()
  const parts = useFilm(storyParts)
  const picker = useRef<HTMLInputElement>(null)
  const wanted = useRef<PartId | null>(null)
  const [filmed, setFilmed] = useState<PartId | null>(null)
  const slot = parts.find(({ part }) => part.id === filmed)?.part.slot

  const pick = (id: PartId) => {
    wanted.current = id
    picker.current?.click()
  }
  const close = () => setFilmed(null)
  return (
    <>
      <FilePicker
        ref={picker}
        seen
        label={text('filming.gallery')}
        onFiles={(files) => wanted.current && takeIn(studio, wanted.current, files)}
      />
      <ol className={css.list}>
        {parts.map((part, index) => (
          <PartCard
            key={part.part.id}
            part={part}
            place={{ index, count: parts.length }}
            onPick={() => pick(part.part.id)}
            onFilm={() => setFilmed(part.part.id)}
          />
        ))}
      </ol>
      <Button
        kind="plain"
        icon={Plus}
        className={css.add}
        onClick={() => studio.editor.apply('partAdd', (film) => addPart(film, newId<PartId>(), newId))}
      >
        {text('story.add')}
      </Button>
      {filmed &&
        slot &&
        filming({
          hint: slot.note ?? hintOf(slot, text) ?? null,
          targetMicros: slot.range?.most ?? slot.length,
          onFilmed: (file) => {
            close()
            takeIn(studio, filmed, [file])
          },
          onClose: close,
        })}
    </>
  )
}
