import { useText } from '../i18n/useText'
import { Button } from '../ui/Button'
import { Mark } from '../ui/Mark'
import css from './CrashScreen.module.css'

/** Says that nothing is lost, and offers the one thing that helps. */
export function CrashScreen() {
  const text = useText()
  return (
    <main className={css.screen}>
      <Mark size={56} />
      <div role="alert">
        <h1 className={css.title}>{text('crash.title')}</h1>
        <p className={css.words}>{text('crash.hint')}</p>
      </div>
      <Button kind="primary" size="large" onClick={() => location.reload()}>
        {text('crash.reload')}
      </Button>
      <Button kind="quiet" onClick={goHome}>
        {text('home.mine')}
      </Button>
    </main>
  )
}

/** Without the address of the video that may have been the cause. */
function goHome() {
  history.replaceState(null, '', location.pathname + location.search)
  location.reload()
}
