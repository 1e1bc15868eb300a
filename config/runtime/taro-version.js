const path = require('node:path')

/** The version of Taro that config/ is made for. */
const madeFor = '4.2.1'

const packages = [
  'cli',
  'components',
  'plugin-framework-react',
  'plugin-platform-weapp',
  'react',
  'runtime',
  'shared',
  'taro',
  'taro-loader',
  'webpack5-runner',
].map((name) => `@tarojs/${name}`)

const installed = (name) =>
  require(path.join(__dirname, '../../node_modules', name, 'package.json')).version

/** Throws if a Taro package has another version, where the removed parts may be needed or moved. */
module.exports = function checkTaroVersion(versionOf = installed) {
  const others = packages
    .filter((name) => versionOf(name) !== madeFor)
    .map((name) => `${name} ${versionOf(name)}`)
  if (others.length)
    throw new Error(
      `The build for WeChat cuts Taro ${madeFor} down, and this is ${others.join(', ')}. ` +
        'Compare the files that config/plugin-runtime.js and config/plugin-templates.js name with those ' +
        `of ${madeFor}, build, run test/weapp, and then change madeFor in config/runtime/taro-version.js.`,
    )
}
