const { generateSW } = require('workbox-build')

/**
 * After a production build for the browser, writes sw.js: it keeps the build itself, so that after one
 * visit the preview opens without a network. What the server publishes is kept by the client.
 */
module.exports = (ctx) => {
  ctx.onBuildFinish(async ({ error, isWatch }) => {
    const { platform } = ctx.runOpts.options
    if (platform !== 'h5' || error || isWatch) return
    const { outputPath } = ctx.paths
    await generateSW({
      globDirectory: outputPath,
      globPatterns: ['**/*.{html,js,css,png,svg,json}'],
      globIgnores: ['sw.js'],
      swDest: `${outputPath}/sw.js`,
      dontCacheBustURLsMatching: /\.[0-9a-f]{8}\.\w+$/, // named by its content
      cleanupOutdatedCaches: true,
      clientsClaim: true,
      skipWaiting: true,
      inlineWorkboxRuntime: true,
      sourcemap: false,
      mode: 'production',
    })
  })
}
