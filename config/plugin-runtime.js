const path = require('node:path')
const { NormalModuleReplacementPlugin } = require('webpack')

const absent = path.join(__dirname, 'runtime/absent.js')

/**
 * What of Taro's runtime a phone never runs, because no screen of ours asks for it: HTML that is read as
 * text (10 KB), a browser's address bar (12 KB), and a setter for each property of a style (4 KB; ours are
 * classes and custom properties). Left out of the build for WeChat: the main package is 0.09 hello worlds lighter.
 * test/weapp/runtime.test.ts finds a screen that would need it.
 */
const never = [
  'dom-external/inner-html/(html|parser)',
  'dom/style_properties',
  'bom/(location|history|URL|URLSearchParams)',
]

module.exports = (ctx) => {
  ctx.modifyWebpackChain(({ chain }) => {
    if (process.env.TARO_ENV !== 'weapp') return
    const modules = new RegExp(`@tarojs[\\\\/]runtime[\\\\/]dist[\\\\/](${never.join('|')})\\.js$`)
    chain.plugin('never-run').use(NormalModuleReplacementPlugin, [modules, absent])
  })
}
