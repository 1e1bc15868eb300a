import type { Words } from '@/shared/lib/language'

interface OutletFormText {
  counter: string
  counterHint: string
  closed: string
  from: string
  until: string
  nothing: string
  addSpan: string
  dropSpan: string
  addCounter: string
  dropCounter: string
  day: string
  noDay: string
  addDay: string
  dropDay: string
  openThatDay: string
  dayNote: string
  dayNoteHint: string
  notice: string
  noticeHint: string
  noticeUntil: string
  noticeUntilHint: string
  number: string
  numberLabel: string
  numberLabelHint: string
  addNumber: string
  dropNumber: string
  address: string
  addressHint: string
  door: string
  moved: string
}

export const outletFormText: Words<OutletFormText> = {
  zh: {
    counter: '窗口或业务',
    counterHint: '时间都一样就不填',
    closed: '休息',
    from: '从',
    until: '到',
    nothing: '选时间',
    addSpan: '加一段',
    dropSpan: '去掉一段',
    addCounter: '再加一种窗口',
    dropCounter: '去掉这种窗口',
    day: '哪一天',
    noDay: '选日子',
    addDay: '加一天',
    dropDay: '去掉这天',
    openThatDay: '那天也开，加时间',
    dayNote: '说明',
    dayNoteHint: '比如 元旦，大家会看到',
    notice: '告示',
    noticeHint: '比如 12 月 5 日休息。留空就是撤下',
    noticeUntil: '显示到哪天',
    noticeUntilHint: '不选就一直显示',
    number: '号码',
    numberLabel: '打来办什么',
    numberLabelHint: '比如 专利咨询',
    addNumber: '加一个号码',
    dropNumber: '去掉这个号码',
    address: '门牌和楼层',
    addressHint: '写到门牌、楼层和窗口，方便大家找到',
    door: '有门牌号，能照着找到',
    moved: '搬了地方，地图上的位置先撤下',
  },
  en: {
    counter: 'Counter or matter',
    counterHint: 'Leave it empty if all have the same hours',
    closed: 'Closed',
    from: 'From',
    until: 'Until',
    nothing: 'Choose',
    addSpan: 'Add hours',
    dropSpan: 'Remove hours',
    addCounter: 'Add a counter',
    dropCounter: 'Remove this counter',
    day: 'Which day',
    noDay: 'Choose a day',
    addDay: 'Add a day',
    dropDay: 'Remove this day',
    openThatDay: 'Open that day, add hours',
    dayNote: 'Note',
    dayNoteHint: 'Such as New Year. Everybody sees it.',
    notice: 'Notice',
    noticeHint: 'Such as closed on 5 December. Empty: withdrawn.',
    noticeUntil: 'Shown until',
    noticeUntilHint: 'Without a day it stays',
    number: 'Number',
    numberLabel: 'What it is for',
    numberLabelHint: 'Such as patent enquiries',
    addNumber: 'Add a number',
    dropNumber: 'Remove this number',
    address: 'Street, number, floor',
    addressHint: 'To the number, floor and window, so that people find it',
    door: 'It has a house number',
    moved: 'We moved: take the position off the map',
  },
}
