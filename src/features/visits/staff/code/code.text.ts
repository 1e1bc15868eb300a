import type { Words } from '@/shared/lib/language'

interface CodeText {
  title: string
  today: string
  tomorrow: string
  typed: string
  picture: string
  rule: string
  how: string
  missing: string
  missingText: string
  print: string
  bright: string
  sample: string
  /** On the printed page. */
  page: { scan: string; or: string; day: (day: string) => string }
}

export const codeText: Words<CodeText> = {
  zh: {
    title: '窗口的码',
    today: '今天',
    tomorrow: '明天',
    typed: '扫不出来时，在手机上输入',
    picture: '窗口的码',
    rule: '每天换一张。昨天的、拍下来的旧码，扫了不算到场。',
    how: '贴在窗口，来办事的人用小程序扫，就记为到场。',
    missing: '没有这个窗口的码',
    missingText: '窗口停用了，或不是您单位的。',
    print: '打印',
    bright: '屏幕已调亮，可以直接给来办事的人扫。',
    sample: '示例',
    page: {
      scan: '到了请扫码',
      or: '扫不出来，就在小程序里输入',
      day: (day) => `只在 ${day} 有效`,
    },
  },
  en: {
    title: 'Window code',
    today: 'Today',
    tomorrow: 'Tomorrow',
    typed: 'If it does not scan, type',
    picture: 'Code of the window',
    rule: 'It is another one every day. That of yesterday, or a photo of it, is refused.',
    how: 'Put it up at the window. Whoever scans it in the mini-program is noted as here.',
    missing: 'This window has no code',
    missingText: 'It is not in use, or not of your outlet.',
    print: 'Print',
    bright: 'The screen is bright: people can scan it right here.',
    sample: 'Sample',
    page: {
      scan: 'Here? Please scan',
      or: 'If it does not scan, type in the mini-program',
      day: (day) => `Valid on ${day} only`,
    },
  },
}
