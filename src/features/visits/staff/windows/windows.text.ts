import { visitSettings } from '@/contract/visits/visits.settings'
import type { Words } from '@/shared/lib/language'
import type { WindowField, WindowProblem } from './window.model'

const { maxSlotsPerDay } = visitSettings

interface WindowsText {
  title: string
  none: string
  noneText: string
  add: string
  closed: string
  sample: string
  books: string
  queues: string
  allServices: string
  services: (count: number) => string
  slotSize: (minutes: number, capacity: number) => string
  code: string
  slots: string
  settings: string
  newTitle: string
  missing: string
  name: string
  nameHint: string
  what: string
  booksNote: string
  noAddress: string
  queuesNote: string
  open: string
  openNote: string
  hours: string
  hoursHint: string
  from: string
  until: string
  nothing: string
  addHours: string
  dropHours: string
  slotMinutes: string
  slotMinutesHint: string
  capacity: string
  capacityHint: string
  serviceField: string
  serviceHint: string
  serviceSearch: string
  serviceMore: (count: number) => string
  serviceNone: string
  problem: Record<WindowField, Partial<Record<WindowProblem, string>>>
  fieldsLeft: (count: number) => string
  save: string
  saving: string
  saved: string
  drop: string
  conflict: string
  takeTheirs: string
  keepMine: string
  draft: string
}

export const windowsText: Words<WindowsText> = {
  zh: {
    title: '窗口设置',
    none: '还没有窗口',
    noneText: '添加后，大家就能按您写的时间预约、取号。',
    add: '添加窗口',
    closed: '已停用',
    sample: '示例',
    books: '预约',
    queues: '取号',
    allServices: '本单位所有事项',
    services: (count) => `${count} 个事项`,
    slotSize: (minutes, capacity) => `每 ${minutes} 分钟 ${capacity} 人`,
    code: '窗口的码',
    slots: '名额',
    settings: '设置',
    newTitle: '添加窗口',
    missing: '没有这个窗口',
    name: '名称',
    nameHint: '和窗口牌子上写的一样，例如：3 号窗口',
    what: '怎么来',
    booksNote: '按时段预约',
    noAddress:
      '这处网点还没有公布门牌地址，市民找不到，所以现在不能预约。地址公布后自动开放，您设的时段都在。',
    queuesNote: '当天在手机上取号',
    open: '在用',
    openNote: '停用后不能再约，窗口的码也不能扫；已经约好的不变',
    hours: '办理时间（工作日）',
    hoursHint: '中午休息就分两段写，从早到晚。',
    from: '开始',
    until: '结束',
    nothing: '请选',
    addHours: '再加一段',
    dropHours: '去掉这段',
    slotMinutes: '每个时段多少分钟',
    slotMinutesHint: '5 到 240',
    capacity: '每个时段几个人',
    capacityHint: '1 到 100',
    serviceField: '办哪些事项',
    serviceHint: '不选，就是本单位办的都能办。',
    serviceSearch: '事项名称里的几个字',
    serviceMore: (count) => `还有 ${count} 个，请多写几个字`,
    serviceNone: '没有这个名称的事项',
    problem: {
      name: { missing: '请写名称' },
      what: { missing: '预约和取号至少选一个' },
      hours: { missing: '请把开始和结束都选上', order: '要从早到晚，不能重叠' },
      slotMinutes: {
        minutes: '请写 5 到 240 的整数',
        many: `一天最多 ${maxSlotsPerDay} 段，请把每段改长一些`,
      },
      capacity: { places: '请写 1 到 100 的整数' },
    },
    fieldsLeft: (count) => `还有 ${count} 处要改`,
    save: '保存',
    saving: '正在保存',
    saved: '已保存',
    drop: '不要这些改动',
    conflict: '刚才有人改过这个窗口。用对方的，还是用您写的？',
    takeTheirs: '用对方的',
    keepMine: '用我写的',
    draft: '没存完的',
  },
  en: {
    title: 'Windows',
    none: 'No windows yet',
    noneText: 'Once there is one, people can book or take a number at its hours.',
    add: 'Add a window',
    closed: 'Not in use',
    sample: 'Sample',
    books: 'Appointments',
    queues: 'Queue',
    allServices: 'all services of this outlet',
    services: (count) => `${count} services`,
    slotSize: (minutes, capacity) => `${capacity} each ${minutes} min`,
    code: 'Its code',
    slots: 'Places',
    settings: 'Settings',
    newTitle: 'Add a window',
    missing: 'There is no such window',
    name: 'Name',
    nameHint: 'As it says on the sign: Window 3',
    what: 'How people come',
    booksNote: 'At a time they book',
    noAddress:
      'No street address is published for this outlet, so citizens cannot book yet. Booking opens by itself once it is; your times stay.',
    queuesNote: 'With a number of today',
    open: 'In use',
    openNote: 'If not, nobody can book or scan its code. What is booked stays.',
    hours: 'Hours (working days)',
    hoursHint: 'In order. A break at noon makes two.',
    from: 'From',
    until: 'Until',
    nothing: 'Choose',
    addHours: 'Add hours',
    dropHours: 'Remove these',
    slotMinutes: 'Minutes of each slot',
    slotMinutesHint: '5 to 240',
    capacity: 'People in each slot',
    capacityHint: '1 to 100',
    serviceField: 'Services',
    serviceHint: 'None chosen: all that this outlet does.',
    serviceSearch: 'Some characters of its name',
    serviceMore: (count) => `${count} more: type a little more`,
    serviceNone: 'No service of that name',
    problem: {
      name: { missing: 'Please write its name' },
      what: { missing: 'Choose one of the two at least' },
      hours: { missing: 'Choose both ends', order: 'In order, without overlap' },
      slotMinutes: {
        minutes: 'A whole number from 5 to 240',
        many: `At most ${maxSlotsPerDay} a day: make each longer`,
      },
      capacity: { places: 'A whole number from 1 to 100' },
    },
    fieldsLeft: (count) => `${count} to mend`,
    save: 'Save',
    saving: 'Saving',
    saved: 'Saved',
    drop: 'Drop these changes',
    conflict: 'Somebody changed this window just now. Theirs, or yours?',
    takeTheirs: 'Use theirs',
    keepMine: 'Use mine',
    draft: 'Not saved yet',
  },
}
