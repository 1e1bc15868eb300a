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
 * Modules of Taro's runtime that no screen needs: the HTML parser (10 KB), the browser's location and
 * history (12 KB), and a setter per style property (4 KB; screens use classes, custom properties and the
 * few properties in absent.js). The build for WeChat leaves them out, and fails unless each is found once.
 * test/weapp/runtime.test.ts finds a screen that would need them.
 */
const removedModules = [
  'dom-external/inner-html/html',
  'dom-external/inner-html/parser',
  'dom/style_properties',
  'bom/location',
  'bom/history',
  'bom/URL',
  'bom/URLSearchParams',
].map((name) => `@tarojs/runtime/dist/${name}`)

/** Modules with lists of which the screens need only a part. */
const reducedModules =
  /@tarojs[\\/](shared[\\/]dist[\\/](components|native-apis)|plugin-platform-weapp[\\/]dist[\\/]runtime)\.js$/

/** The names of Taro that any file in a folder uses. */
function callsIn(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => /\.tsx?$/.test(file))
  const names = files.flatMap((file) =>
    namesOfTaro(readFileSync(path.join(folder, file), 'utf8'), path.join('src', file)),
  )
  return [...new Set(names)].sort()
}

/**
 * The attributes of each component that Taro numbers to shorten their names, once while writing the templates
 * and once at runtime. Both must agree, so the runtime gets the list of the templates.
 */
function numberedAttributes(components) {
  const entryOf = ([name, attributes]) => {
    const names = name in used ? Object.keys(attributes).filter((key) => !/^bind/.test(key)) : []
    return [name, Object.fromEntries(names.map((key) => [key, 0]))]
  }
  return JSON.stringify(Object.fromEntries(Object.entries(components).map(entryOf)))
}

module.exports = (ctx) => {
  let template
  ctx.registerMethod({ name: 'onSetupClose', fn: (platform) => (template = platform.template) })
  ctx.modifyWebpackChain(({ chain }) => {
    if (process.env.TARO_ENV !== 'weapp') return
    checkTaroVersion()
    const once = new Once({ replaced: removedModules, changed: [...lean.changes, NoConfig.change] })
    chain.plugin('no-config').use(NoConfig)
    chain.plugin('never-run').use(StandIn, [removedModules, absent, once])
    chain.plugin('once').use(once)
    // Passed in the request string, which is part of webpack's cache key for a module.
    const options = {
      components: numberedAttributes(template.internalComponents),
      calls: callsIn(path.join(__dirname, '../src')),
    }
    chain.module
      .rule('lean')
      .test(reducedModules)
      .use('lean')
      .loader(`${leanLoader}?${JSON.stringify(options)}`)
    // A cache filled with another version of this plugin does not record what was cut.
    const cache = chain.get('cache')
    if (cache?.type === 'filesystem')
      chain.cache({
        ...cache,
        buildDependencies: { ...cache.buildDependencies, runtime: [__filename] },
      })
  })
}
