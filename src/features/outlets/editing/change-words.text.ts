import type { Words } from '@/shared/lib/language'

interface ChangeText {
  nothing: string
  none: string
  closed: string
  workingDays: string
  saturday: string
  sunday: string
  /** A day and its hours. */
  on: (day: string, hours: string) => string
  noted: (hours: string, note: string | undefined) => string
  until: (notice: string, day: string) => string
  noDoor: string
  moved: string
}

export const changeText: Words<ChangeText> = {
  zh: {
    nothing: '没有公布',
    none: '没有',
    closed: '休息',
    workingDays: '工作日',
    saturday: '周六',
    sunday: '周日',
    on: (day, hours) => `${day} ${hours}`,
    noted: (hours, note) => (note ? `${hours}，${note}` : hours),
    until: (notice, day) => `${notice}（显示到 ${day}）`,
    noDoor: '没有门牌号',
    moved: '搬了地方，地图上的位置先撤下',
  },
  en: {
    nothing: 'Not published',
    none: 'None',
    closed: 'closed',
    workingDays: 'Working days',
    saturday: 'Saturday',
    sunday: 'Sunday',
    on: (day, hours) => `${day}: ${hours}`,
    noted: (hours, note) => (note ? `${hours}, ${note}` : hours),
    until: (notice, day) => `${notice} (shown until ${day})`,
    noDoor: 'No house number',
    moved: 'Moved: its position on the map is taken down',
  },
}
