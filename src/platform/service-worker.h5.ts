/** Makes the H5 build available offline. Only production builds have an sw.js. */
export function registerServiceWorker() {
  if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return
  const register = () => {
    navigator.serviceWorker.register('sw.js').catch(() => {}) // works online without it
  }
  if (document.readyState === 'complete') register()
  else window.addEventListener('load', register) // after what is on screen
}
