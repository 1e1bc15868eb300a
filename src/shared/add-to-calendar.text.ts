import type { Words } from '@/shared/lib/language'

interface AddToCalendarText {
  add: string
  /** Of an event that does not take place. */
  remove: string
  result: Record<'added' | 'file' | 'refused', string>
  removed: string
}

export const addToCalendarText: Words<AddToCalendarText> = {
  zh: {
    add: '存到手机日历',
    remove: '从日历里去掉',
    result: {
      added: '已存好，开始前 1 小时提醒',
      file: '日历文件已下载，打开它就存进日历',
      refused: '没有存。要存的话，再点一次，在设置里允许使用日历',
    },
    removed: '日历文件已下载，打开它，日历里的这一项就取消',
  },
  en: {
    add: 'Add to calendar',
    remove: 'Remove from calendar',
    result: {
      added: 'Added. Your phone reminds you an hour before.',
      file: 'Downloaded. Open the file to add it to your calendar.',
      refused: 'Not added. Tap again and allow your calendar in the settings.',
    },
    removed: 'Downloaded. Open the file to cancel the entry in your calendar.',
  },
}
