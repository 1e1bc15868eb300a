import type { Words } from '@/shared/lib/language'

interface OutsideHoursText {
  /** In the list of windows. */
  tag: (appointments: number) => string
  title: (appointments: number) => string
  slot: (when: string, appointments: number) => string
  more: (slots: number) => string
  note: string
  keep: string
  reason: string
  reasonHint: string
  reasonMissing: string
  callOff: string
  saving: string
}

export const outsideHoursText: Words<OutsideHoursText> = {
  zh: {
    tag: (appointments) => `${appointments} 个预约不在开放时间内`,
    title: (appointments) => `有 ${appointments} 个预约不在新的开放时间内`,
    slot: (when, appointments) => `${when}，${appointments} 个`,
    more: (slots) => `还有 ${slots} 个时段`,
    note: '保留：到时照常接待，系统会告诉他们窗口改了时间、预约仍有效。取消：写明原因，系统会告诉他们。',
    keep: '保存，预约都保留',
    reason: '取消的原因',
    reasonHint: '预约的人看得到',
    reasonMissing: '要取消，请先写明原因',
    callOff: '保存，取消这些预约',
    saving: '正在保存',
  },
  en: {
    tag: (appointments) => `${appointments} appointments outside the hours`,
    title: (appointments) => `${appointments} appointments are outside the new hours`,
    slot: (when, appointments) => `${when}: ${appointments}`,
    more: (slots) => `and ${slots} more slots`,
    note: 'Keep them: receive these visitors as booked; they are told that the hours changed and their appointment stands. Call them off: write why, and they are told.',
    keep: 'Save and keep them all',
    reason: 'Why they are called off',
    reasonHint: 'The visitors see it',
    reasonMissing: 'To call them off, write why first',
    callOff: 'Save and call these off',
    saving: 'Saving',
  },
}
