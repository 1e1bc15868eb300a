/**
 * Takes out of a file of Taro's runtime what it lists for screens of other people: the attributes of each
 * component, which the templates of ours have no place for, and the calls that are turned into promises.
 * `components` and `calls` are what stays. A file that no longer reads as expected stops the build.
 */
module.exports = function lean(source) {
  const { components, calls } = this.getOptions()
  const once = (text, pattern, put) => {
    if (!pattern.test(text)) throw new Error(`${this.resourcePath} no longer has ${pattern}`)
    return text.replace(pattern, put)
  }
  const file = this.resourcePath.replace(/\\/g, '/')
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
      const names = found[2].match(/\w+/g).filter((name) => calls.includes(name))
      return `${found[1]}${names.map((name) => JSON.stringify(name))}]);`
    },
  )
  return file.endsWith('/native-apis.js')
    ? promised
    : once(promised, /\nmergeInternalComponents\(components\);/, '')
}
