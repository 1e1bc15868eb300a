import type { Words } from '@/shared/lib/language'

interface CodeCardText {
  changes: (seconds: number) => string
  enlarge: string
}

export const codeCardText: Words<CodeCardText> = {
  zh: {
    changes: (seconds) => `${seconds} 秒后换新码，截图无效`,
    enlarge: '放大并调亮',
  },
  en: {
    changes: (seconds) => `New code in ${seconds} s. Screenshots do not work.`,
    enlarge: 'Larger and brighter',
  },
}
