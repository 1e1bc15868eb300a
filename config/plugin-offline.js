const { generateSW } = require('workbox-build')

/**
 * Writes sw.js after a production build for the browser. It caches the build, so that the app opens offline
 * after one visit. The client itself stores the published facts.
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
      dontCacheBustURLsMatching: /\.[0-9a-f]{8}\.\w+$/, // file names contain a content hash
      cleanupOutdatedCaches: true,
      clientsClaim: true,
      skipWaiting: true,
      inlineWorkboxRuntime: true,
      sourcemap: false,
      mode: 'production',
    })
  })
}
