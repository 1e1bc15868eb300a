/** WeChat's limits: 1 MB under a key, 10 MB in all. */
const limits = { item: 2 ** 20, total: 10 * 2 ** 20 }

/** What the phone keeps, in `kept`: it outlives the app. */
export function storage(kept: Map<string, string>, own: (json: string) => unknown) {
  const get = (key: string) => (kept.has(key) ? own(kept.get(key)!) : '')
  const size = () => [...kept.values()].reduce((sum, value) => sum + value.length, 0)
  return {
    getStorageSync: get,
    setStorageSync(key: string, value: unknown) {
      const json = JSON.stringify(value)
      if (json.length > limits.item) throw new Error('setStorageSync:fail data too large')
      if (size() + json.length > limits.total)
        throw new Error('setStorageSync:fail exceed storage max size')
      kept.set(key, json)
    },
    removeStorageSync: (key: string) => void kept.delete(key),
    clearStorageSync: () => kept.clear(),
    getStorageInfoSync: () => ({
      keys: [...kept.keys()],
      currentSize: size() / 1024,
      limitSize: 10240,
    }),
  }
}
