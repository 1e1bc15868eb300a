const { note } = require('./once')

/** What is changed in each file, by the end of its path; once.js counts them. */
const changes = {
  '/shared/dist/components.js': ['the list of components in @tarojs/shared'],
  '/shared/dist/native-apis.js': ['the list of promised calls in @tarojs/shared'],
  '/plugin-platform-weapp/dist/runtime.js': [
    'the list of promised calls in @tarojs/plugin-platform-weapp',
    'the attributes that @tarojs/plugin-platform-weapp adds',
  ],
}

/**
 * Takes out of a file of Taro's runtime what it lists for screens of other people: the attributes of each
 * component, which the templates of ours have no place for, and the calls that are turned into promises.
 * `components` and `calls` are what stays. A file that does not have each pattern once stops the build.
 */
function lean(source) {
  const { components, calls } = this.getOptions()
  const file = this.resourcePath.replace(/\\/g, '/')
  const once = (text, pattern, put) => {
    const found = text.match(new RegExp(pattern, 'g')) ?? []
    if (found.length !== 1)
      throw new Error(
        `${file} has ${found.length} places like ${pattern}, and one is expected: ` +
          'Taro has changed, so review config/runtime/lean-loader.js.',
      )
    return text.replace(pattern, put)
  }
  const [, names] = Object.entries(changes).find(([end]) => file.endsWith(end))
  for (const name of names) note(this._module, name)
  if (file.endsWith('/components.js'))
    return once(
      source,
      /const View = [\s\S]*?\nconst internalComponents = \{[\s\S]*?\n\};/,
      () => `const internalComponents = ${components};`,
    )
  const promised = once(
    source,
    /(const needPromiseApis = new Set\(\[)([\s\S]*?)\]\);/,
    (...found) => {
      const kept = found[2].match(/\w+/g).filter((name) => calls.includes(name))
      return `${found[1]}${kept.map((name) => JSON.stringify(name))}]);`
    },
  )
  return file.endsWith('/native-apis.js')
    ? promised
    : once(promised, /\nmergeInternalComponents\(components\);/, '')
}

module.exports = Object.assign(lean, { changes: Object.values(changes).flat() })
