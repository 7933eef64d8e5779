import { Plus } from 'lucide-react'
import { useFilm } from '../../context/useFilm'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import css from './StageEmpty.module.css'

/** No picture yet: says what to do, and does it. */
export function StageEmpty({ wide, onAdd }: { readonly wide: boolean; readonly onAdd: () => void }) {
  const text = useText()
  const sounds = useFilm(({ lanes }) => lanes.length > 0)
  return (
    <div className={css.empty}>
      <Empty
        title={text(sounds ? 'preview.soundOnly' : 'preview.emptyTitle')}
        action={
          <Button kind="primary" size="large" icon={Plus} onClick={onAdd}>
            {text('command.files')}
          </Button>
        }
      >
        {text(sounds ? 'preview.soundOnlyHint' : 'preview.emptyHint')} {wide && text('preview.emptyDrop')}
      </Empty>
    </div>
  )
}
