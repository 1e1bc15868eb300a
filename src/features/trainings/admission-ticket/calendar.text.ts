import type { Words } from '@/shared/lib/language'

interface CalendarText {
  sample: (title: string) => string
  part: (title: string, no: number, of: number) => string
  notes: string
}

export const calendarText: Words<CalendarText> = {
  zh: {
    sample: (title) => `示例：${title}`,
    part: (title, no, of) => `${title}（${no}/${of}）`,
    notes: '入场码在“上海知识产权公共服务”小程序：我的 › 我的报名。',
  },
  en: {
    sample: (title) => `Sample: ${title}`,
    part: (title, no, of) => `${title} (${no}/${of})`,
    notes: 'Your entry code is in the Shanghai IP services mini-program: Me › My trainings.',
  },
}
