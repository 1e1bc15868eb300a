import type { VisitStatus } from '@/contract/visits/visits.schema'
import type { Words } from '@/shared/lib/language'

/** Texts of a row. They are in the main package, so texts of single pages stay in files of their own. */
interface VisitsText {
  mine: string
  /** Of one outlet. */
  mineHere: string
  scan: string
  status: Record<VisitStatus, string>
  over: string
  ahead: (count: number) => string
  number: (number: number) => string
  sample: string
}

export const visitsText: Words<VisitsText> = {
  zh: {
    mine: '我的预约和取号',
    mineHere: '您在这里的',
    scan: '到窗口了，扫码',
    status: {
      booked: '已预约',
      waiting: '在排队',
      called: '请到窗口',
      arrived: '已到窗口',
      finished: '办完了',
      cancelled: '已取消',
      missed: '没有到场',
      void: '号已作废',
      called_off: '网点取消了',
    },
    over: '已过时',
    ahead: (count) => (count > 0 ? `前面 ${count} 人` : '下一个是您'),
    number: (number) => `${number} 号`,
    sample: '示例',
  },
  en: {
    mine: 'My visits',
    mineHere: 'Yours here',
    scan: 'At the window? Scan',
    status: {
      booked: 'Booked',
      waiting: 'In the queue',
      called: 'Come to the window',
      arrived: 'At the window',
      finished: 'Done',
      cancelled: 'Cancelled',
      missed: 'Missed',
      void: 'Number void',
      called_off: 'Called off',
    },
    over: 'Over',
    ahead: (count) => (count > 0 ? `${count} ahead of you` : 'You are next'),
    number: (number) => `Number ${number}`,
    sample: 'Sample',
  },
}
