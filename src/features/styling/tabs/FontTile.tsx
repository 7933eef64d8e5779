import { useRef } from 'react'
import { useFont } from '../../../context/useFont'
import { useText } from '../../../i18n/useText'
import { fontNamed } from '../../../project/fonts'
import { Spinner } from '../../../ui/Spinner'
import { useInView } from '../../../ui/useInView'
import css from './FontTile.module.css'

type Props = { readonly family: string; readonly chosen: boolean; readonly onChoose: () => void }

/** A font's name in its own face, with letters that only Kyrgyz has. Fetched when it comes into sight. */
export function FontTile({ family, chosen, onChoose }: Props) {
  const tile = useRef<HTMLButtonElement>(null)
  const { seen } = useInView(tile)
  return (
    <button ref={tile} type="button" className={css.font} aria-pressed={chosen} onClick={onChoose}>
      {seen ? <Face family={family} /> : <span className={css.name}>{family}</span>}
    </button>
  )
}

function Face({ family }: Pick<Props, 'family'>) {
  const text = useText()
  const state = useFont(family)
  const { weight } = fontNamed(family)
  const face = state === 'ready' ? { fontFamily: `"${family}"`, fontWeight: weight } : undefined
  return (
    <>
      <span className={css.sample} style={face} aria-hidden>
        {state === 'loading' ? <Spinner label={text('action.loading')} /> : text('styling.fontSample')}
      </span>
      <span className={css.name} style={face}>
        {family}
      </span>
      {state === 'failed' && <span className={css.failed}>{text('styling.fontFailed')}</span>}
    </>
  )
}
