const { note } = require('./once')

/**
 * Leaves the app's configuration out of app.js (3 KB), where Taro duplicates it for a browser's router. WeChat
 * reads app.json instead, and the runtime only looks up an id that this app does not set.
 */
class NoConfig {
  apply(compiler) {
    const { NormalModule } = compiler.webpack
    compiler.hooks.compilation.tap('no-config', (compilation) => {
      // Runs after Taro's own tap, which puts its loader first.
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
