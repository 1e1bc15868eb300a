const path = require('node:path')
const { RuntimeGlobals, RuntimeModule, Template, WebpackError } = require('webpack')

/** Parts of the main package that lie in subpackages: docs/decisions/0047-the-outlets-tab-lies-in-a-subpackage.md. */
const isPart = (chunk) => !chunk.canBeInitial()

/** Loads a part as WeChat loads code that may not be on the phone yet; webpack itself adds a script element. */
class LoadPart extends RuntimeModule {
  constructor() {
    super('load part')
  }

  generate() {
    const parts = [...this.compilation.chunks].filter(isPart)
    // WeChat's tools follow literal paths only, and leave out of an upload what nothing refers to.
    const loaders = parts.map(({ id, name }) => `${id}: () => require.async("./${name}.js")`)
    return Template.asString([
      `const parts = { ${loaders.join(', ')} };`,
      // The file registers the part with webpack. If it has not, `done` rejects the import.
      `${RuntimeGlobals.loadScript} = (url, done, key, id) => void parts[id]().then(done, done);`,
    ])
  }
}

/** WeChat loads no styles with a part, so they belong to the page that imports it. */
function moveStyles(part, { chunkGraph }) {
  const styles = [...chunkGraph.getChunkModules(part)].filter(
    ({ type }) => type === 'css/mini-extract',
  )
  for (const group of part.groupsIterable)
    for (const page of group.parentsIterable)
      for (const style of styles) {
        const behindItsOwn = 1e6 + group.getModulePostOrderIndex(style)
        page.setModulePostOrderIndex(style, behindItsOwn)
        chunkGraph.connectChunkAndModule(page.getEntrypointChunk(), style)
      }
  for (const style of styles) chunkGraph.disconnectChunkAndModule(part, style)
}

class Parts {
  /** `roots`: of the subpackages. */
  constructor(roots) {
    this.roots = roots
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('parts', (compilation) => {
      compilation.hooks.runtimeRequirementInTree
        .for(RuntimeGlobals.loadScript)
        .tap('parts', (chunk) => {
          compilation.addRuntimeModule(chunk, new LoadPart())
          return true
        })
      compilation.hooks.afterChunks.tap('parts', (chunks) => {
        for (const part of [...chunks].filter(isPart)) {
          moveStyles(part, compilation)
          compilation.errors.push(...this.problems(part))
        }
      })
    })
  }

  problems({ name }) {
    if (this.roots.some((root) => name?.startsWith(`${root}/`))) return []
    return [new WebpackError(`import() needs a webpackChunkName in a subpackage, not "${name}".`)]
  }
}

module.exports = (ctx) => {
  ctx.modifyWebpackChain(({ chain }) => {
    if (process.env.TARO_ENV !== 'weapp') return
    const { subPackages } = ctx.helper.readConfig(path.join(ctx.paths.sourcePath, 'app.config.ts'))
    chain.plugin('parts').use(Parts, [subPackages.map(({ root }) => root)])
    // A part contains all that its page lacks, because nothing would load a chunk that parts share.
    const isWhole = (chunk) => !isPart(chunk)
    chain.optimization.merge({ splitChunks: { chunks: isWhole } })
    chain.plugin('miniSplitChunksPlugin').init((Plugin, args) => {
      const plugin = new Plugin(...args)
      plugin.options.chunksFilter = isWhole
      return plugin
    })
  })
}
