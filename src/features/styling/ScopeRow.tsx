import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { resetAllCueStyles, resetCueStyle } from '../../edits/styles'
import { useText } from '../../i18n/useText'
import type { CueId } from '../../project/project'
import { Button } from '../../ui/Button'
import { Segmented } from '../../ui/Segmented'
import css from './ScopeRow.module.css'
import type { Scope } from './styled'

type Props = {
  readonly id: CueId
  readonly scope: Scope
  /** Whether the caption has a style of its own. */
  readonly own: boolean
  readonly onScope: (scope: Scope) => void
}

/** Whether all captions are styled or this one, and the ways back from styles of their own. */
export function ScopeRow({ id, scope, own, onScope }: Props) {
  const text = useText()
  const { editor } = useStudio()
  const count = useFilm(({ captions }) => captions.cues.reduce((sum, { style }) => sum + (style ? 1 : 0), 0))
  return (
    <div className={css.scope}>
      <Segmented
        label={text('styling.scope')}
        value={scope}
        options={[
          { value: 'all', label: text('styling.scope.all') },
          { value: 'one', label: text('styling.scope.one') },
        ]}
        onChange={onScope}
      />
      {scope === 'one' && own && (
        <Button wide onClick={() => editor.apply('style', (film) => resetCueStyle(film, id))}>
          {text('styling.asOthers')}
        </Button>
      )}
      {scope === 'all' && count > 0 && (
        <div className={css.others}>
          <span>{text('styling.ownCount', { count })}</span>
          <Button onClick={() => editor.apply('style', resetAllCueStyles)}>{text('styling.allAlike')}</Button>
        </div>
      )}
    </div>
  )
}
