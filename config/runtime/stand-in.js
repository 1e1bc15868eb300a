/**
 * Puts one module in the place of others, and tells `once` of each that it finds. webpack's own
 * NormalModuleReplacementPlugin says nothing where it finds none.
 */
module.exports = class StandIn {
  /** `names`: the ends of paths, without `.js`. `file`: what comes in their place. */
  constructor(names, file, once) {
    Object.assign(this, { names, file, once })
  }

  apply(compiler) {
    compiler.hooks.normalModuleFactory.tap('stand-in', (factory) =>
      factory.hooks.afterResolve.tap('stand-in', ({ createData }) => {
        const resource = createData.resource?.replace(/\\/g, '/')
        const name = this.names.find((one) => resource?.endsWith(`/${one}.js`))
        if (!name) return
        this.once.found(name, resource)
        createData.resource = this.file
      }),
    )
  }
}
