const { readdirSync, readFileSync, writeFileSync } = require('node:fs')
const path = require('node:path')
const { brotliCompressSync, gzipSync, constants } = require('node:zlib')

const text = /\.(html|js|css|json|svg)$/
const leastBytes = 1000 // fewer fit into one packet anyway

const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  })

/** Writes each file of the browser's build compressed beside it; the server sends what the browser accepts. */
module.exports = (ctx) => {
  ctx.onBuildFinish(({ error, isWatch }) => {
    if (ctx.runOpts.options.platform !== 'h5' || error || isWatch) return
    const { outputPath } = ctx.paths
    for (const name of readdirSync(outputPath, { recursive: true })) {
      if (!text.test(name)) continue
      const file = path.join(outputPath, name)
      const bytes = readFileSync(file)
      if (bytes.length < leastBytes) continue
      writeFileSync(`${file}.br`, brotli(bytes))
      writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
    }
  })
}
