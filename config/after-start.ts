const chunk = 'after-start'
const firstPage = 'pages/tabs/home/index'

interface ChunkGraph {
  getModuleChunksIterable: (module: unknown) => Iterable<{ name?: string }>
}

/** Whether a module is part of the main package, but is not needed to show the first page. */
function isNeededLater(module: unknown, { chunkGraph }: { chunkGraph: ChunkGraph }) {
  const users = [...chunkGraph.getModuleChunksIterable(module)].map(({ name = '' }) => name)
  return (
    users.some((name) => name.startsWith('pages/tabs/')) &&
    !users.includes('app') &&
    !users.includes(firstPage)
  )
}

/**
 * WeChat runs common.js before it shows the first page. What only other pages share is a chunk of its own,
 * which those pages require.
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
  /** Taro's `addChunkPages`: `pages` maps a page to the chunks that it requires. */
  addChunkPages: (pages: Map<string, string[]>, names: string[] = []) => {
    for (const name of names) if (name !== firstPage) pages.set(name, [chunk])
  },
}
