import type { Shell } from '../../ports/shell'
import { takeOver } from './shellMessages'

/** What Chrome and its kin give in place of their own banner; TypeScript does not know it. */
type InstallOffer = Event & { readonly prompt: () => Promise<unknown> }

export function createBrowserShell(): Shell {
  let ready: ServiceWorker | null = null
  let offer: InstallOffer | null = null

  const keep = async (onNewer: () => void) => {
    // Refused in private windows and at insecure addresses: there the program needs the network each time.
    const registration = await navigator.serviceWorker
      ?.register(new URL('sw.js', document.baseURI), { updateViaCache: 'none' })
      .catch(() => undefined)
    if (!registration) return
    const look = () => {
      // The very first one waits for nobody, and is nothing new.
      if (!registration.waiting || !registration.active) return
      ready = registration.waiting
      onNewer()
    }
    const follow = () => registration.installing?.addEventListener('statechange', look)
    look()
    // Opening the page may have begun it already.
    follow()
    registration.addEventListener('updatefound', follow)
  }

  const changeOver = () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
    ready?.postMessage(takeOver)
  }

  const onOffer = (tell: (offered: boolean) => void) => {
    window.addEventListener('beforeinstallprompt', (event) => {
      event.preventDefault()
      offer = event as InstallOffer
      tell(true)
    })
    window.addEventListener('appinstalled', () => tell(false))
  }

  /** An offer can be taken up once, whatever she answers: the browser makes another. */
  const install = async () => {
    const taken = offer
    offer = null
    await taken?.prompt()
  }

  return { keep, changeOver, onOffer, install }
}
