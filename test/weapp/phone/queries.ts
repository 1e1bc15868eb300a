/** Nothing is measured here: every place is the top left corner, and nothing ever comes into view. */
export function queries(later: (work: () => void) => void) {
  const observer = {
    relativeTo: () => observer,
    relativeToViewport: () => observer,
    observe: () => {},
    disconnect: () => {},
  }
  const place = {
    left: 0,
    top: 0,
    right: 0,
    bottom: 0,
    width: 0,
    height: 0,
    scrollTop: 0,
    scrollLeft: 0,
  }
  function createSelectorQuery() {
    const waiting: ((answer: unknown) => void)[] = []
    const ask = (answered?: (answer: unknown) => void) => (
      waiting.push(answered ?? (() => {})),
      query
    )
    const node = {
      boundingClientRect: ask,
      scrollOffset: ask,
      fields: (_: unknown, done?: (answer: unknown) => void) => ask(done),
    }
    const query = {
      in: () => query,
      select: () => node,
      selectAll: () => node,
      selectViewport: () => node,
      exec(done?: (answers: unknown[]) => void) {
        later(() => {
          for (const answered of waiting) answered(place)
          done?.(waiting.map(() => place))
        })
      },
    }
    return query
  }
  const map = {
    includePoints: () => {},
    moveToLocation: () => {},
    getRegion: () => {},
    getScale: () => {},
  }
  return {
    createSelectorQuery,
    createIntersectionObserver: () => observer,
    createMapContext: () => map,
  }
}
