import type { FailureCode } from '@/contract/shared/failure'
import type { Visit } from '@/contract/visits/visits.schema'
import type { Words } from '@/shared/lib/language'

interface Heading {
  title: string
  note: string
}

interface VisitText {
  title: Record<Visit['kind'], string>
  missing: string
  missingNote: string
  booked: (when: string) => Heading
  bookedToday: (time: string) => Heading
  waiting: (ahead: number) => string
  waitingLast: string
  wait: (minutes: number) => string
  noWait: string
  called: (window: string) => Heading
  arrived: (window: string) => Heading
  finished: Heading
  over: Heading
  ended: Record<'cancelled' | 'missed' | 'void', Heading>
  calledOff: (reason: string | undefined) => Heading
  number: string
  picture: string
  byNumber: string
  readAt: (moment: string) => string
  saved: (moment: string) => string
  when: string
  bring: string
  toBring: (item: string, count: number) => string
  windowHours: (spans: string) => string
  noHours: string
  uponCall: string
  noService: string
  window: (name: string) => string
  for: (party: string) => string
  callFirst: (number: string) => string
  arrive: string
  again: Record<'appointment' | 'ticket' | 'walk_in', string>
  toOutlet: string
  all: string
  toGuide: (name: string) => string
  rate: string
  change: string
  outsideHours: string
  changeNote: string
  changeTitle: string
  changeNone: string
  pass: string
  passNote: string
  passed: string
  cancel: string
  leave: string
  confirm: Record<'cancel' | 'leave' | 'pass', { title: string; text: string; yes: string }>
  busy: string
  keep: string
  calendar: (outlet: string) => string
  calendarNotes: string
  sample: (title: string) => string
  failed: Partial<Record<FailureCode, string>>
}

export const visitText: Words<VisitText> = {
  zh: {
    title: { appointment: '我的预约', ticket: '我的号', walk_in: '我的办理' },
    missing: '没有找到这个预约',
    missingNote: '可能是用别的身份约的。',
    booked: (when) => ({ title: '已预约', note: `${when}，到时直接去窗口` }),
    bookedToday: (time) => ({ title: '就在今天', note: `${time} 到窗口，扫窗口的码` }),
    waiting: (ahead) => `前面还有 ${ahead} 人`,
    waitingLast: '下一个就是您',
    wait: (minutes) => `约等 ${minutes} 分钟`,
    noWait: '现在还估不出要等多久',
    called: (window) => ({
      title: `请到 ${window}`,
      note: '叫到您的号了。到了扫窗口的码，或把您的码给工作人员扫。',
    }),
    arrived: (window) => ({ title: `已到 ${window}`, note: '到场已经记下，正在为您办。' }),
    finished: { title: '办完了', note: '想评价可以评。不评也不会算好评。' },
    over: { title: '时间已经过了', note: '没有到场的记录。还要办可以再约。' },
    ended: {
      cancelled: { title: '已取消', note: '时间已放出。还要办可以再约。' },
      missed: { title: '没有到场', note: '约的时间过了。还要办可以再约。' },
      void: { title: '这个号作废了', note: '叫号时您不在，或者今天已经结束。还要办请重新取号。' },
    },
    calledOff: (reason) => ({
      title: '网点取消了这个预约',
      note: reason ? `网点说：${reason}` : '您不用做什么，可以另选时间。',
    }),
    number: '您的号',
    picture: '到场码',
    byNumber: '没有网络也能用。扫不出来时，把上面的名字或号报给工作人员。',
    readAt: (moment) => `${moment} 读到的，每 20 秒更新`,
    saved: (moment) => `没有网络，这是${moment}存下的。码、地址和材料照样能看。`,
    when: '何时',
    bring: '带什么',
    toBring: (item, count) => `${item}，${count} 样`,
    windowHours: (spans) => `窗口时间 ${spans}，限工作日`,
    noHours: '窗口时间待核实，去之前请先打电话。',
    uponCall: '今天，叫到您的号时',
    noService: '没有选办什么，带什么请先问网点。',
    window: (name) => `窗口：${name}`,
    for: (party) => `替 ${party} 办`,
    callFirst: (number) => `先打 ${number} 问地址`,
    arrive: '到了，扫窗口的码',
    again: { appointment: '另选时间', ticket: '重新取号', walk_in: '看预约和取号' },
    toOutlet: '看这个网点',
    all: '看全部预约和取号',
    toGuide: (name) => `办事指南：${name}`,
    rate: '评价这次办事',
    change: '改时间',
    outsideHours:
      '窗口改了开放时间，这个时段不在其中。您的预约仍然有效；去之前可以先打电话问问，也可以改约。',
    changeNote: '新的时间约不上，原来的还在',
    changeTitle: '改到什么时间',
    changeNone: '没有别的时间可以改。原来的还在。',
    pass: '让后面两位先办',
    passNote: '只能一次。再叫到时不在，号就作废。',
    passed: '已经往后排过一次。再叫到时不在，号就作废。',
    cancel: '取消预约',
    leave: '不排了',
    confirm: {
      cancel: { title: '取消预约？', text: '时间马上放出。还要办可以再约。', yes: '取消预约' },
      leave: { title: '不排了？', text: '您的号作废。还要办要重新取号，排在最后。', yes: '不排了' },
      pass: {
        title: '让后面两位先办？',
        text: '您往后排两位，只能一次。再叫到时不在，号就作废。',
        yes: '让他们先办',
      },
    },
    busy: '正在办',
    keep: '先不',
    calendar: (outlet) => `到 ${outlet} 办事`,
    calendarNotes: '到场码和材料在“上海知识产权公共服务”小程序：我的 › 我的预约和取号。',
    sample: (title) => `示例：${title}`,
    failed: {
      full: '那个时间刚刚约满，原来的还在。换一个时间。',
      too_late: '已经过了可以改的时间。来不了就取消，或打电话问。',
      conflict: '它刚刚变了，看上面现在的样子。',
      not_found: '那个时间已经没有了，原来的还在。',
      closed: '那个窗口暂停预约，原来的还在。',
      invalid: '那个窗口不办这一项，原来的还在。',
    },
  },
  en: {
    title: { appointment: 'My appointment', ticket: 'My number', walk_in: 'My visit' },
    missing: 'This visit is not here',
    missingNote: 'It may have been booked as somebody else.',
    booked: (when) => ({ title: 'Booked', note: `${when}. Go straight to the window.` }),
    bookedToday: (time) => ({ title: 'Today', note: `${time}, at the window: scan its code` }),
    waiting: (ahead) => `${ahead} ahead of you`,
    waitingLast: 'You are next',
    wait: (minutes) => `About ${minutes} min to wait`,
    noWait: 'Nobody can tell yet how long it takes',
    called: (window) => ({
      title: `Come to ${window}`,
      note: 'Your number is called. Scan the code there, or show yours to the staff.',
    }),
    arrived: (window) => ({ title: `At ${window}`, note: 'Noted that you are there.' }),
    finished: { title: 'Done', note: 'You can rate it. If you do not, it counts as nothing.' },
    over: { title: 'The time is over', note: 'Nobody noted that you came. You can book again.' },
    ended: {
      cancelled: { title: 'Cancelled', note: 'The time is free again. You can book again.' },
      missed: { title: 'Missed', note: 'The time is over. You can book again.' },
      void: {
        title: 'This number is void',
        note: 'You were called and not there, or the day is over. Take a new one if you need it.',
      },
    },
    calledOff: (reason) => ({
      title: 'The outlet called it off',
      note: reason ? `They say: ${reason}` : 'Nothing to do for you. You can choose another time.',
    }),
    number: 'Your number',
    picture: 'Code for your visit',
    byNumber: 'Works offline. If it does not scan, tell the staff the name or number above.',
    readAt: (moment) => `As of ${moment}, read every 20 s`,
    saved: (moment) => `Offline. Saved at ${moment}. Code, address and list work all the same.`,
    when: 'When',
    bring: 'Bring',
    toBring: (item, count) => `${item}: ${count} ${count === 1 ? 'thing' : 'things'}`,
    windowHours: (spans) => `The window is open ${spans} on working days`,
    noHours: 'The hours of the window are to be verified. Call before you go.',
    uponCall: 'Today, when your number is called',
    noService: 'You left open what for. Ask the outlet what to bring.',
    window: (name) => `Window: ${name}`,
    for: (party) => `For ${party}`,
    callFirst: (number) => `Call ${number} for the address`,
    arrive: 'I am there: scan the code',
    again: { appointment: 'Another time', ticket: 'A new number', walk_in: 'Book or queue' },
    toOutlet: 'See the outlet',
    all: 'All my visits',
    toGuide: (name) => `Guide: ${name}`,
    rate: 'Rate this service',
    change: 'Change the time',
    outsideHours:
      'The window changed its hours, and this time is outside of them. Your appointment stands. You can call before you go, or choose another time.',
    changeNote: 'If the new one is full, you keep this one',
    changeTitle: 'To which time',
    changeNone: 'There is no other time. You keep this one.',
    pass: 'Let two others go first',
    passNote: 'Once only. Called again and not there, it is void.',
    passed: 'It moved back once. Called again and not there, it is void.',
    cancel: 'Cancel the visit',
    leave: 'Leave the queue',
    confirm: {
      cancel: {
        title: 'Cancel the visit?',
        text: 'The time goes to others at once. You can book again.',
        yes: 'Cancel it',
      },
      leave: {
        title: 'Leave the queue?',
        text: 'Your number is void. A new one is at the end of the queue.',
        yes: 'Leave',
      },
      pass: {
        title: 'Let two others go first?',
        text: 'You move back by two, once. Called again and not there, your number is void.',
        yes: 'Let them go first',
      },
    },
    busy: 'One moment',
    keep: 'Not now',
    calendar: (outlet) => `Visit to ${outlet}`,
    calendarNotes: 'Code and papers are in the Shanghai IP services mini-program: Me › My visits.',
    sample: (title) => `Sample: ${title}`,
    failed: {
      full: 'That time has just filled up. You keep this one; choose another.',
      too_late: 'It is too late to change. Cancel if you cannot come, or call them.',
      conflict: 'It has changed just now. See above how it stands.',
      not_found: 'That time is gone. You keep this one.',
      closed: 'That window takes no bookings now. You keep this one.',
      invalid: 'That window does not do this. You keep this one.',
    },
  },
}
