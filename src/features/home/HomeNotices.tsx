import { useApp } from '../../context/useApp'
import { useText } from '../../i18n/useText'
import { Notice } from '../../ui/Notice'
import css from './HomeNotices.module.css'

/** Why a video could not be opened or changed. */
export type HomeProblem = 'unreadable' | 'elsewhere' | 'unloaded' | 'unreachable'

/** What must be known before work begins. */
export function HomeNotices({ problem }: { readonly problem: HomeProblem | null }) {
  const text = useText()
  const { media } = useApp()
  const noCodecs = typeof VideoDecoder === 'undefined'
  if (!problem && !noCodecs && media.lasting) return null
  return (
    <div className={css.notices}>
      {problem && (
        <Notice kind="error" title={text(`home.${problem}`)}>
          {text(`home.${problem}Hint`)}
        </Notice>
      )}
      {noCodecs && (
        <Notice kind="error" title={text('home.noCodecs')}>
          {text(isSecureContext ? 'home.noCodecsHint' : 'home.insecureHint')}
        </Notice>
      )}
      {!media.lasting && (
        <Notice kind="info" title={text('home.notLasting')}>
          {text('home.notLastingHint')}
        </Notice>
      )}
    </div>
  )
}
