import type { Words } from './lib/language'

interface PagedRowsText {
  more: string
  loading: string
  failed: string
  offline: string
  /** A number counted from rows of which more follow. */
  atLeast: (count: number) => string
}

export const pagedRowsText: Words<PagedRowsText> = {
  zh: {
    more: '显示更多',
    loading: '正在载入后面的',
    failed: '后面的没能载入，上面的都还在。请再试一次。',
    offline: '没有网络。上面的可以照常看，后面的要连上网再看。',
    atLeast: (count) => `至少 ${count}`,
  },
  en: {
    more: 'Show more',
    loading: 'Loading more',
    failed: 'The rest could not be loaded. What is above stays. Please try again.',
    offline: 'You are offline. What is above can be read; the rest needs a network.',
    atLeast: (count) => `${count} or more`,
  },
}
