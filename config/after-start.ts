const chunk = 'after-start'
const firstPage = 'pages/tabs/home/index'

interface ChunkGraph {
  getModuleChunksIterable: (module: unknown) => Iterable<{ name?: string }>
}

/** Whether a module is part of the main package, but not needed to show the first page. */
function isNeededLater(module: unknown, { chunkGraph }: { chunkGraph: ChunkGraph }) {
  const chunks = [...chunkGraph.getModuleChunksIterable(module)].map(({ name = '' }) => name)
  return (
    chunks.some((name) => name.startsWith('pages/tabs/')) &&
    !chunks.includes('app') &&
    !chunks.includes(firstPage)
  )
}

/**
 * WeChat runs common.js before it shows the first page. Modules shared only by other pages therefore go to
 * a chunk of their own, which those pages require.
 */
export const afterStart = {
  /** For webpack's `splitChunks.cacheGroups`. */
  cacheGroup: {
    name: chunk,
    type: 'javascript/auto', // styles stay in common.wxss, which is part of app.wxss
    minChunks: 2,
    priority: 5, // before `common`, after `vendors` and `taro`
    test: isNeededLater,
  },
  /** For Taro's `addChunkPages`: `pages` maps a page to the chunks that it requires. */
  addChunkPages: (pages: Map<string, string[]>, names: string[] = []) => {
    for (const name of names) if (name !== firstPage) pages.set(name, [chunk])
  },
}
