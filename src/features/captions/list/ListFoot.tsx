import { AudioLines, Pointer } from 'lucide-react'
import { useStudio } from '../../../context/useApp'
import { useText } from '../../../i18n/useText'
import { Button } from '../../../ui/Button'
import css from './ListFoot.module.css'

/** The two ways in which lines that are there get their times. */
export function ListFoot() {
  const text = useText()
  const { view } = useStudio()
  return (
    <footer className={css.foot}>
      <Button icon={AudioLines} onClick={() => view.open('captionVoice')}>
        {text('caption.toVoice')}
      </Button>
      <Button kind="primary" icon={Pointer} onClick={() => view.open('captionTapping')}>
        {text('caption.tapAlong')}
      </Button>
    </footer>
  )
}
