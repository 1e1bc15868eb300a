/**
 * Runs in the browser, as written here, before all other code. `pages`: the files of each page; `server`: the
 * address of the API, empty for the page's own. Its answers lie in `window.early`, by URL, until
 * src/platform/early-answers.h5.ts takes them. Whoever has been here before has the facts, and needs the list of what
 * is published only.
 */
function askEarly(pages, server) {
  const hash = location.hash.match(/^#\/?pages\/(.+)\/index/)
  for (const file of pages[hash ? hash[1] : 'tabs/home'] || []) {
    const link = document.createElement('link')
    link.rel = 'preload'
    link.as = file.endsWith('.js') ? 'script' : 'style'
    link.href = '/' + file
    document.head.append(link)
  }
  const early = (window.early = {})
  const published = '/api/published/'
  const ask = (url) => {
    const cut = new AbortController()
    setTimeout(() => cut.abort(), 10000) // as long as the app waits
    early[url] = fetch(server + url, { signal: cut.signal })
    return early[url]
  }
  ask(published + 'manifest.json')
    .then((answer) => !localStorage.getItem('published') && answer.clone().json())
    .then((manifest) => {
      for (const { file } of Object.values((manifest && manifest.files) || {}))
        ask(published + file).catch(() => {})
    })
    .catch(() => {})
}

module.exports = { askEarly }
