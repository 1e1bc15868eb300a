import { keepForOffline } from './offline.h5'
import './browser.h5.scss'

const tappable = '[role=button],[role=link],[role=tab],[role=checkbox],[role=switch],[role=radio]'

/** What a browser has and a phone has not: a keyboard, and a network that has to be told to let go. */
export function setUpBrowser() {
  document.addEventListener('keydown', pressByKey)
  keepForOffline()
}

/** Enter and Space press whatever has the focus, as they do on a real button. */
function pressByKey(event: KeyboardEvent) {
  const target = event.target as HTMLElement
  if ((event.key !== 'Enter' && event.key !== ' ') || !target.matches(tappable)) return
  event.preventDefault()
  target.click()
}
