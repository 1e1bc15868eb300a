/**
 * Replaces modules by another one and reports each replacement to `once`. webpack's own
 * NormalModuleReplacementPlugin does not report modules that are missing.
 */
module.exports = class StandIn {
  /** `names`: ends of paths, without `.js`. `file`: the replacement. */
  constructor(names, file, once) {
    Object.assign(this, { names, file, once })
  }

  apply(compiler) {
    compiler.hooks.normalModuleFactory.tap('stand-in', (factory) =>
      factory.hooks.afterResolve.tap('stand-in', ({ createData }) => {
        const resource = createData.resource?.replace(/\\/g, '/')
        const name = this.names.find((file) => resource?.endsWith(`/${file}.js`))
        if (!name) return
        this.once.found(name, resource)
        createData.resource = this.file
      }),
    )
  }
}
