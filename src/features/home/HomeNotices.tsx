import { useApp } from '../../context/useApp'
import { useText } from '../../i18n/useText'
import { Notice } from '../../ui/Notice'
import css from './HomeNotices.module.css'

/** What must be known before work begins. */
export function HomeNotices({ unreadable }: { readonly unreadable: boolean }) {
  const text = useText()
  const { media } = useApp()
  const noCodecs = typeof VideoDecoder === 'undefined'
  if (!unreadable && !noCodecs && media.lasting) return null
  return (
    <div className={css.notices}>
      {unreadable && (
        <Notice kind="error" title={text('home.unreadable')}>
          {text('home.unreadableHint')}
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
