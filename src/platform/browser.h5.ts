import { registerServiceWorker } from './service-worker.h5'
import './browser.h5.scss'

const tappable = '[role=button],[role=link],[role=tab],[role=checkbox],[role=switch],[role=radio]'

/** Adds what only a browser needs: keyboard operation and a service worker for offline use. */
export function setUpBrowser() {
  document.addEventListener('keydown', pressByKey)
  registerServiceWorker()
}

/** Enter and Space press the focused element, as on a native button. */
function pressByKey(event: KeyboardEvent) {
  const target = event.target as HTMLElement
  if ((event.key !== 'Enter' && event.key !== ' ') || !target.matches(tappable)) return
  event.preventDefault()
  target.click()
}
