const { note } = require('./once')

/**
 * Leaves the app's configuration out of app.js (3 KB): Taro writes it there once more, for a browser's router.
 * On a phone WeChat reads app.json, and the runtime asks of it for nothing but an id that we do not set.
 */
class NoConfig {
  apply(compiler) {
    const { NormalModule } = compiler.webpack
    compiler.hooks.compilation.tap('no-config', (compilation) => {
      // After Taro's own, which puts its loader before all others.
      const stage = { name: 'no-config', stage: 100 }
      NormalModule.getCompilationHooks(compilation).loader.tap(stage, (_, module) => {
        const [first] = module.loaders
        if (first?.loader !== '@tarojs/taro-loader') return
        first.options = { ...first.options, config: {} }
        note(module, NoConfig.change)
      })
    })
  }
}

NoConfig.change = "the app's configuration in app.js"
module.exports = NoConfig
