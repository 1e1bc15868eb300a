/** Lets the browser keep the preview, so that it opens without a network. Only a build has an sw.js. */
export function keepForOffline() {
  if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return
  const keep = () => {
    navigator.serviceWorker.register('sw.js').catch(() => {}) // it then needs a network, and works
  }
  if (document.readyState === 'complete') keep()
  else window.addEventListener('load', keep) // what is on screen first
}
