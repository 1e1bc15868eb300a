const { note } = require('./once')

/** The changes to each file, by the end of its path. once.js checks that each is made once. */
const changes = {
  '/shared/dist/components.js': ['the list of components in @tarojs/shared'],
  '/shared/dist/native-apis.js': ['the list of promised calls in @tarojs/shared'],
  '/plugin-platform-weapp/dist/runtime.js': [
    'the list of promised calls in @tarojs/plugin-platform-weapp',
    'the attributes that @tarojs/plugin-platform-weapp adds',
  ],
}

/**
 * Reduces the lists in Taro's runtime: the attributes of each component, most of which the templates do not
 * contain, and the WeChat calls that are wrapped in promises. `components` and `calls` are what remains.
 * The build fails if a file does not contain a pattern exactly once.
 */
function lean(source) {
  const { components, calls } = this.getOptions()
  const file = this.resourcePath.replace(/\\/g, '/')
  const replaceOnce = (text, pattern, replacement) => {
    const found = text.match(new RegExp(pattern, 'g')) ?? []
    if (found.length !== 1)
      throw new Error(
        `${file} has ${found.length} places like ${pattern} instead of one: ` +
          'Taro has changed, so review config/runtime/lean-loader.js.',
      )
    return text.replace(pattern, replacement)
  }
  const [, names] = Object.entries(changes).find(([end]) => file.endsWith(end))
  for (const name of names) note(this._module, name)
  if (file.endsWith('/components.js'))
    return replaceOnce(
      source,
      /const View = [\s\S]*?\nconst internalComponents = \{[\s\S]*?\n\};/,
      () => `const internalComponents = ${components};`,
    )
  const promised = replaceOnce(
    source,
    /(const needPromiseApis = new Set\(\[)([\s\S]*?)\]\);/,
    (...found) => {
      const kept = found[2].match(/\w+/g).filter((name) => calls.includes(name))
      return `${found[1]}${kept.map((name) => JSON.stringify(name))}]);`
    },
  )
  return file.endsWith('/native-apis.js')
    ? promised
    : replaceOnce(promised, /\nmergeInternalComponents\(components\);/, '')
}

module.exports = Object.assign(lean, { changes: Object.values(changes).flat() })
