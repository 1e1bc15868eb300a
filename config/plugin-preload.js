const { readFileSync, writeFileSync } = require('node:fs')
const path = require('node:path')
const { askEarly } = require('./preload/ask-early')

const importOfPage = /^\.\/pages\/(.+)\/index$/

/** The scripts and styles of each page, by its folder in src/pages. */
function filesOfPages({ compilation }) {
  const imports = [...compilation.chunkGroups].flatMap((group) =>
    (group.origins ?? []).map(({ request }) => [importOfPage.exec(request ?? '')?.[1], group]),
  )
  return Object.fromEntries(
    imports
      .filter(([page]) => page)
      .map(([page, group]) => [page, group.getFiles().filter((file) => /\.(js|css)$/.test(file))]),
  )
}

/**
 * Writes into the browser's page what it may ask for while the app's code is still on its way: the first page's own
 * code and the published facts. Without it they are asked for one after another.
 */
module.exports = (ctx) => {
  ctx.onBuildFinish(({ error, isWatch, stats }) => {
    if (ctx.runOpts.options.platform !== 'h5' || error || isWatch) return
    const file = path.join(ctx.paths.outputPath, 'index.html')
    const html = readFileSync(file, 'utf8')
    const files = filesOfPages(stats)
    const given = [files, process.env.TARO_APP_API ?? ''].map((each) => JSON.stringify(each))
    const script = `<script>(${askEarly})(${given})</script>`
    if (!files['tabs/home'] || !html.includes('<title>'))
      throw new Error('plugin-preload.js does not know this build: no home page or no title')
    writeFileSync(
      file,
      html.replace('<title>', () => `${script}<title>`),
    )
  })
}
