const { WebpackError } = require('webpack')

/** The changes made in a module. Stored with it in webpack's cache, because a cached module is not changed again. */
const changesOf = (module) => (module.buildInfo.taroCuts ??= [])

/**
 * Fails the build unless each replaced module and each change of Taro's code was found exactly once.
 * `replaced`: names of replaced modules. `changed`: names of changes, which `note` records in the module.
 */
class Once {
  constructor({ replaced, changed }) {
    /** The files found, by name. */
    this.files = new Map([...replaced, ...changed].map((name) => [name, new Set()]))
  }

  found(name, file) {
    this.files.get(name).add(file)
  }

  /** A message for each name that was not found, or found in several files. */
  problems() {
    return [...this.files]
      .filter(([, files]) => files.size !== 1)
      .map(([name, files]) =>
        files.size === 0
          ? `${name} was not found in this build, so nothing was cut. ` +
            'Taro or the use of it has changed: review config/plugin-runtime.js.'
          : `${name} was found ${files.size} times, although once is expected: ` +
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

const note = (module, name) => changesOf(module).push(name)

module.exports = { Once, note }
