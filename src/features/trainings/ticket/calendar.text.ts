import type { Words } from '@/shared/lib/language'

interface CalendarText {
  add: string
  /** What came of it. */
  answer: Record<'added' | 'file' | 'refused', string>
  sample: (title: string) => string
  part: (title: string, no: number, of: number) => string
  notes: string
}

export const calendarText: Words<CalendarText> = {
  zh: {
    add: '存到手机日历',
    answer: {
      added: '已存好，开始前 1 小时提醒',
      file: '日历文件已下载，打开它就存进日历',
      refused: '没有存。要存的话，在微信设置里允许使用日历，再点一次',
    },
    sample: (title) => `示例：${title}`,
    part: (title, no, of) => `${title}（${no}/${of}）`,
    notes: '入场码在“上海知识产权公共服务”小程序：我的 › 我的报名。',
  },
  en: {
    add: 'Add to calendar',
    answer: {
      added: 'Added. Your phone reminds you an hour before.',
      file: 'Downloaded. Open the file to add it to your calendar.',
      refused: 'Not added. Allow WeChat to use your calendar, then tap again.',
    },
    sample: (title) => `Sample: ${title}`,
    part: (title, no, of) => `${title} (${no}/${of})`,
    notes: 'Your entry code is in the Shanghai IP services mini-program: Me › My trainings.',
  },
}
