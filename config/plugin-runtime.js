const { readFileSync, readdirSync } = require('node:fs')
const path = require('node:path')
const { used } = require('./plugin-templates')
const lean = require('./runtime/lean-loader')
const NoConfig = require('./runtime/no-config')
const { Once } = require('./runtime/once')
const StandIn = require('./runtime/stand-in')
const { namesOfTaro } = require('./runtime/taro-use')
const checkTaroVersion = require('./runtime/taro-version')

const absent = path.join(__dirname, 'runtime/absent.js')
const leanLoader = path.join(__dirname, 'runtime/lean-loader.js')

/**
 * What of Taro's runtime a phone never runs, because no screen of ours asks for it: HTML that is read as
 * text (10 KB), a browser's address bar (12 KB), and a setter for each property of a style (4 KB; ours are
 * classes, custom properties and the few in absent.js). Left out of the build for WeChat, which fails
 * unless each is found once. test/weapp/runtime.test.ts finds a screen that would need it.
 */
const never = [
  ...['dom-external/inner-html/html', 'dom-external/inner-html/parser', 'dom/style_properties'],
  ...['bom/location', 'bom/history', 'bom/URL', 'bom/URLSearchParams'],
].map((name) => `@tarojs/runtime/dist/${name}`)

/** Lists that our screens need a part of. */
const lists =
  /@tarojs[\\/](shared[\\/]dist[\\/](components|native-apis)|plugin-platform-weapp[\\/]dist[\\/]runtime)\.js$/

/** What any file of ours calls of Taro. */
function callsIn(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => /\.tsx?$/.test(file))
  const names = files.flatMap((file) =>
    namesOfTaro(readFileSync(path.join(folder, file), 'utf8'), path.join('src', file)),
  )
  return [...new Set(names)].sort()
}

/**
 * The attributes of each component that take part in naming: Taro numbers them, once when it writes the
 * templates and once more on the phone. Both have to number the same, so the phone gets the templates' list.
 */
function namedIn(components) {
  const named = ([name, attributes]) => {
    const names = name in used ? Object.keys(attributes).filter((key) => !/^bind/.test(key)) : []
    return [name, Object.fromEntries(names.map((key) => [key, 0]))]
  }
  return JSON.stringify(Object.fromEntries(Object.entries(components).map(named)))
}

module.exports = (ctx) => {
  let template
  ctx.registerMethod({ name: 'onSetupClose', fn: (platform) => (template = platform.template) })
  ctx.modifyWebpackChain(({ chain }) => {
    if (process.env.TARO_ENV !== 'weapp') return
    checkTaroVersion()
    const once = new Once({ replaced: never, changed: [...lean.changes, NoConfig.change] })
    chain.plugin('no-config').use(NoConfig)
    chain.plugin('never-run').use(StandIn, [never, absent, once])
    chain.plugin('once').use(once)
    // As text they are part of the name by which webpack's cache knows a module.
    const options = {
      components: namedIn(template.internalComponents),
      calls: callsIn(path.join(__dirname, '../src')),
    }
    chain.module
      .rule('lean')
      .test(lists)
      .use('lean')
      .loader(`${leanLoader}?${JSON.stringify(options)}`)
    // A cache that other plugins have filled does not say what they cut.
    const cache = chain.get('cache')
    if (cache?.type === 'filesystem')
      chain.cache({
        ...cache,
        buildDependencies: { ...cache.buildDependencies, runtime: [__filename] },
      })
  })
}
