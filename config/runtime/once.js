const { WebpackError } = require('webpack')

/** What was cut in a module, kept with it in webpack's cache: a cached module is not cut again. */
const noteOf = (module) => (module.buildInfo.taroCuts ??= [])

/**
 * Fails a build at its end unless each of Taro's modules that is to be cut was found once, and only once.
 * `replaced`: names of modules that another stands in for. `changed`: names of changes that are noted in
 * the module they are made in, by `note`.
 */
class Once {
  constructor({ replaced, changed }) {
    /** The files that were found, by what they were found as. */
    this.files = new Map([...replaced, ...changed].map((name) => [name, new Set()]))
  }

  found(name, file) {
    this.files.get(name).add(file)
  }

  /** One sentence for each that was not found, or found in several files. */
  problems() {
    return [...this.files]
      .filter(([, files]) => files.size !== 1)
      .map(([name, files]) =>
        files.size === 0
          ? `${name} was not found in this build, so nothing of it was cut. ` +
            'Taro or what we use of it has changed: review config/plugin-runtime.js.'
          : `${name} was found ${files.size} times, and one of them may not be what was meant: ` +
            `${[...files].join(', ')}. Review config/plugin-runtime.js.`,
      )
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('once', (compilation) =>
      compilation.hooks.finishModules.tap('once', (modules) => {
        for (const module of modules)
          for (const name of module.buildInfo?.taroCuts ?? []) this.found(name, module.resource)
        compilation.errors.push(...this.problems().map((problem) => new WebpackError(problem)))
      }),
    )
  }
}

const note = (module, name) => noteOf(module).push(name)

module.exports = { Once, note }
