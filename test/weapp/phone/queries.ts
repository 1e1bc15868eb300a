import { withClass, type Drawn } from './screen'

interface Surroundings {
  later: (work: () => void) => void
  /** What is drawn of a page now. */
  screenOf: (page: unknown) => Drawn[]
}

/** Nothing is laid out here, so a place is the top left corner, and of many of a kind the first are in view. */
export const inView = 3

const place = {
  left: 0,
  top: 0,
  right: 375,
  bottom: 400,
  width: 375,
  height: 400,
  scrollTop: 0,
  scrollLeft: 0,
}

type Answered = (answer: unknown) => void

export function queries({ later, screenOf }: Surroundings) {
  /** As WeChat does, it tells at first only of what is in view. */
  function createIntersectionObserver(page: unknown) {
    let on = true
    const observer = {
      relativeTo: () => observer,
      relativeToViewport: () => observer,
      observe(selector: string, seen: Answered) {
        later(() => {
          const found = withClass(
            screenOf(page),
            selector.slice(selector.lastIndexOf('.') + 1),
          ).slice(0, inView)
          for (const { attr } of on ? found : [])
            seen({ id: attr.id, dataset: {}, intersectionRatio: 1, boundingClientRect: place })
        })
      },
      disconnect: () => void (on = false),
    }
    return observer
  }

  function createSelectorQuery() {
    const waiting: Answered[] = []
    const ask = (answered: Answered = () => {}) => {
      waiting.push(answered)
      return query
    }
    const fields = (_: unknown, answered?: Answered) => ask(answered)
    const node = { boundingClientRect: ask, scrollOffset: ask, fields }
    const query = {
      in: () => query,
      select: () => node,
      selectAll: () => node,
      selectViewport: () => node,
      exec(done?: Answered) {
        later(() => {
          for (const answered of waiting) answered(place)
          done?.(waiting.map(() => place))
        })
      },
    }
    return query
  }

  const nothing = () => {}
  const map = {
    includePoints: nothing,
    moveToLocation: nothing,
    getRegion: nothing,
    getScale: nothing,
  }
  return { createSelectorQuery, createIntersectionObserver, createMapContext: () => map }
}
