import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { useText } from '../../i18n/useText'
import { samplesLeft } from '../../project/storyParts'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'

/** Words that nobody has changed since the template brought them: perhaps they were forgotten. */
export function SamplesLeft() {
  const text = useText()
  const { view } = useStudio()
  const count = useFilm((film) => samplesLeft(film).length)
  if (count === 0) return null
  return (
    <Notice kind="info" action={<Button onClick={() => view.open('story')}>{text('export.samplesLook')}</Button>}>
      {text('export.samples', { count })}
    </Notice>
  )
}
