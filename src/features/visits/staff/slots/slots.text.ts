import type { Words } from '@/shared/lib/language'

interface SlotsText {
  title: string
  none: string
  noneText: string
  day: string
  taken: (taken: number, capacity: number) => string
  closed: string
  full: string
  change: string
  from: string
  until: string
  capacity: string
  capacityHint: string
  close: string
  keep: (count: number) => string
  reason: string
  reasonHint: string
  reasonMissing: string
  nobody: string
  calledOff: (count: number) => string
  confirm: string
  busy: string
  done: string
  before: string
  after: string
}

export const slotsText: Words<SlotsText> = {
  zh: {
    title: '名额',
    none: '这一天没有时段',
    noneText: '周末、节假日不开窗口；或者还没有排到这一天。',
    day: '哪一天',
    taken: (taken, capacity) => `已约 ${taken}，共 ${capacity}`,
    closed: '不开',
    full: '约满',
    change: '改这天的名额',
    from: '从',
    until: '到',
    capacity: '每个时段几个人',
    capacityHint: '0 是不开',
    close: '不开',
    keep: (count) => `${count} 人`,
    reason: '原因',
    reasonHint: '被取消的人会看到这句话。',
    reasonMissing: '要取消别人的预约，请写原因',
    nobody: '没有人的预约会被取消。',
    calledOff: (count) => `${count} 个预约会被取消：后约的先取消。他们会马上收到通知和原因。`,
    confirm: '改好名额',
    busy: '正在改',
    done: '名额已改',
    before: '前一天',
    after: '后一天',
  },
  en: {
    title: 'Places',
    none: 'No slots on this day',
    noneText: 'Windows are closed at weekends and holidays, or it is too far ahead.',
    day: 'Day',
    taken: (taken, capacity) => `${taken} of ${capacity} taken`,
    closed: 'Closed',
    full: 'Full',
    change: 'Change places of this day',
    from: 'From',
    until: 'Until',
    capacity: 'People in each slot',
    capacityHint: '0 is closed',
    close: 'Closed',
    keep: (count) => `${count}`,
    reason: 'Why',
    reasonHint: 'Whoever is called off reads this.',
    reasonMissing: 'Somebody will be called off: please say why',
    nobody: 'Nobody is called off.',
    calledOff: (count) =>
      `${count} appointments will be called off, those booked last first. They are told at once, with the reason.`,
    confirm: 'Change places',
    busy: 'Changing',
    done: 'Places changed',
    before: 'Day before',
    after: 'Day after',
  },
}
