import type { VisitStatus } from '@/contract/visits/visits.schema'
import type { Words } from '@/shared/lib/language'

interface QueueText {
  title: string
  waiting: (count: number) => string
  window: string
  chooseWindow: string
  noWindows: string
  noWindowsText: string
  toWindows: string
  number: (number: number) => string
  someone: string
  status: Partial<Record<VisitStatus, string>>
  free: string
  freeText: string
  calledAt: (time: string) => string
  passed: string
  next: string
  nextBusy: string
  finishBusy: string
  nobody: string
  scan: string
  actions: Record<'arrive' | 'again' | 'pass' | 'finish', string>
  done: Record<'arrive' | 'again' | 'pass' | 'finish' | 'open' | 'close' | 'delay', string>
  list: string
  listNone: string
  first: string
  appointments: string
  appointmentsNone: string
  arrive: string
  others: string
  manage: string
  open: string
  openNote: (open: boolean, until?: string) => string
  delay: string
  delayNone: string
  delayLabel: string
  delayHint: string
  delaySend: string
  delayBack: string
  delayMissing: string
  busy: string
  windows: string
  windowsNote: string
  dashboard: string
  dashboardNote: string
  offline: (time: string) => string
  changed: string
}

export const queueText: Words<QueueText> = {
  zh: {
    title: '窗口与排队',
    waiting: (count) => `${count} 人在等`,
    window: '窗口',
    chooseWindow: '您在哪个窗口？',
    noWindows: '还没有窗口',
    noWindowsText: '先添加窗口，写好时间和能约多少人，大家就能预约、取号。',
    toWindows: '添加窗口',
    number: (number) => `${number} 号`,
    someone: '预约的人',
    status: { called: '已叫号', arrived: '正在办', booked: '未到', waiting: '在等' },
    free: '窗口空着',
    freeText: '点“下一位”叫号，或扫来办事的人出示的码。',
    calledAt: (time) => `${time} 叫的`,
    passed: '已过号一次',
    next: '下一位',
    nextBusy: '正在叫',
    finishBusy: '正在记',
    nobody: '没有人在等',
    scan: '扫码',
    actions: { arrive: '到了', again: '再叫', pass: '过号', finish: '办完了' },
    done: {
      arrive: '已记为到场',
      again: '已再叫一次',
      pass: '已过号',
      finish: '已办完',
      open: '开始取号',
      close: '已停止取号',
      delay: '等候说明已更新',
    },
    list: '在等的号',
    listNone: '没有人在等',
    first: '下一个',
    appointments: '今天的预约',
    appointmentsNone: '今天没有未到的预约',
    arrive: '到了',
    others: '其他窗口',
    manage: '管理',
    open: '可以取号',
    openNote: (open, until) =>
      !open
        ? '停止取号；在等的人照样叫'
        : until
          ? `大家能取号，${until} 下班时自动停止`
          : '大家现在能取号，到您关上为止',
    delay: '等候说明',
    delayNone: '要多等时，告诉大家原因',
    delayLabel: '说明',
    delayHint: '在等的人会马上看到。最多 120 字。',
    delaySend: '告诉大家',
    delayBack: '收回说明',
    delayMissing: '请写一句话',
    busy: '正在办理',
    windows: '窗口设置',
    windowsNote: '时间、名额、窗口的码',
    dashboard: '本单位数据',
    dashboardNote: '来办的人、等候、评价',
    offline: (time) => `没有网络，正在看 ${time} 的情况。连上网再叫号。`,
    changed: '刚才有变化，已刷新。请看一眼再点。',
  },
  en: {
    title: 'Windows and queue',
    waiting: (count) => `${count} waiting`,
    window: 'Window',
    chooseWindow: 'Which window are you at?',
    noWindows: 'No windows yet',
    noWindowsText: 'Add one, with its hours and how many may come. Then people can book or queue.',
    toWindows: 'Add a window',
    number: (number) => `No. ${number}`,
    someone: 'Somebody who booked',
    status: { called: 'Called', arrived: 'At the window', booked: 'not here', waiting: 'waiting' },
    free: 'Nobody is here',
    freeText: 'Press “Next”, or scan the code of whoever comes.',
    calledAt: (time) => `called at ${time}`,
    passed: 'passed once',
    next: 'Next',
    nextBusy: 'Calling',
    finishBusy: 'Noting',
    nobody: 'Nobody is waiting',
    scan: 'Scan',
    actions: { arrive: 'Is here', again: 'Call again', pass: 'Pass', finish: 'Finished' },
    done: {
      arrive: 'Noted as here',
      again: 'Called once more',
      pass: 'Passed',
      finish: 'Finished',
      open: 'Numbers are given out',
      close: 'No more numbers',
      delay: 'Note changed',
    },
    list: 'Waiting',
    listNone: 'Nobody is waiting',
    first: 'next',
    appointments: 'Appointments today',
    appointmentsNone: 'Nobody else is expected today',
    arrive: 'Is here',
    others: 'Other windows',
    manage: 'Manage',
    open: 'Numbers are given out',
    openNote: (open, until) =>
      !open
        ? 'Stopped. Who waits is still called.'
        : until
          ? `People can take a number until the windows close at ${until}`
          : 'People can take a number until you switch it off',
    delay: 'Note about waiting',
    delayNone: 'Say why it takes longer',
    delayLabel: 'Note',
    delayHint: 'Who waits sees it at once. At most 120 characters.',
    delaySend: 'Tell them',
    delayBack: 'Take it back',
    delayMissing: 'Please write a line',
    busy: 'Working',
    windows: 'Windows',
    windowsNote: 'Hours, places, codes',
    dashboard: 'Our figures',
    dashboardNote: 'Visits, waits, ratings',
    offline: (time) => `You are offline. This is as of ${time}. Call once you are online.`,
    changed: 'Something changed just now. Have a look, then press again.',
  },
}
