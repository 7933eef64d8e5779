import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useStore } from 'zustand'
import { useApp } from '../../../context/useApp'
import { wearing } from '../../../edits/styles'
import { useText } from '../../../i18n/useText'
import { longestStyleName } from '../../../project/ownStyles'
import { isSameLook, lookOf, textStyles } from '../../../project/textStyles'
import { Button } from '../../../ui/Button'
import { NameDialog } from '../../../ui/NameDialog'
import { RemovedNotice } from '../../../ui/RemovedNotice'
import { useGround } from '../sample/useGround'
import { type Styled, scaledLook, scaleOf } from '../styled'
import { LookGrid } from './LookGrid'
import css from './LooksTab.module.css'
import { OwnMenu } from './OwnMenu'

type Props = { readonly styled: Styled; readonly words: string }

/** Whole looks to put on with one press, those of one's own first. */
export function LooksTab({ styled, words }: Props) {
  const text = useText()
  const { styles } = useApp()
  const { own, removed } = useStore(styles.store)
  const [naming, setNaming] = useState(false)
  const ground = useGround()
  const scale = scaleOf(styled.target)
  const ready = textStyles
    // A title has no speakers.
    .filter(({ style }) => styled.target.kind === 'cue' || !('speakers' in style))
    .map(({ id, style }) => ({ id, name: text(`look.${id}`), style }))
  const known = [...own, ...ready].find(({ style }) => isSameLook(style, styled.style))
  const grid = {
    words,
    ground,
    chosen: known?.id ?? null,
    onChoose: (id: string) => {
      const look = [...own, ...ready].find((each) => each.id === id)
      if (look) styled.set(wearing(scaledLook(look.style, scale)))
    },
  }
  return (
    <div className={css.looks}>
      {!known && (
        <Button icon={Plus} wide onClick={() => setNaming(true)}>
          {text('styling.save')}
        </Button>
      )}
      <RemovedNotice
        said={removed && text('styling.removed', { name: removed.entry.name })}
        restoreLabel={text('command.undo')}
        onRestore={styles.restore}
      />
      {own.length > 0 && (
        <LookGrid
          {...grid}
          label={text('styling.own')}
          looks={own.map((style) => ({ ...style, menu: <OwnMenu style={style} /> }))}
        />
      )}
      <LookGrid {...grid} label={text('styling.ready')} looks={ready} />
      <NameDialog
        open={naming}
        title={text('styling.save')}
        label={text('styling.name')}
        keepLabel={text('action.save')}
        longest={longestStyleName}
        name={text('styling.newName')}
        onClose={() => setNaming(false)}
        onName={(name) => styles.add(name, scaledLook(lookOf(styled.style), 1 / scale))}
      />
    </div>
  )
}
