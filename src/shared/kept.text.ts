import type { Words } from './lib/language'

interface KeptText {
  /** `moment`: when it was read, in words; undefined where that is not known. */
  kept: (moment: string | undefined) => string
}

export const keptText: Words<KeptText> = {
  zh: {
    kept: (moment) =>
      moment ? `没有网络，正在看 ${moment} 存下的内容` : '没有网络，正在看上次存下的内容。',
  },
  en: {
    kept: (moment) =>
      moment
        ? `You are offline. This was saved ${moment}`
        : 'You are offline. This was saved earlier.',
  },
}
