import type { About, EventKind } from '@/contract/consultations/consultations.schema'
import { dotted } from '@/shared/lib/dotted'
import type { Words } from '@/shared/lib/language'

interface CaseText {
  title: string
  missing: string
  missingText: string
  number: string
  copied: string
  question: string
  /** Heading of what the citizen wrote since staff replied or asked. */
  newWords: string
  /** Heading of the text of an application. */
  account: string
  asked: (moment: string) => string
  anonymous: string
  anonymousNote: string
  noName: string
  contact: string
  about: Record<About['kind'], string>
  who: string
  class: string
  district: string
  due: string
  noDue: string
  /** What is done by the due time. */
  answers: string
  escalated: string
  complex: string
  unit: string
  risky: string
  riskyLater: string
  pictures: string
  picture: (nth: number) => string
  application: string
  applicant: string
  respondent: string
  respondentUnknown: string
  dispute: string
  elsewhere: string
  proof: string
  tried: string
  wanted: string
  siblings: string
  siblingsNote: string
  mergedInto: string
  order: string
  orderHanded: (moment: string) => string
  orderNumber: string
  orderWaiting: string
  orderResult: string
  timeline: string
  event: Record<EventKind, string>
  byUnit: (event: string, unit: string) => string
  cites: string
  draft: string
  offline: string
  toInbox: string
}

export const caseText: Words<CaseText> = {
  zh: {
    title: '处理',
    missing: '没有找到这件',
    missingText: '可能已转给别的单位，或链接不完整。回待办看看。',
    number: '编号',
    copied: '编号已复制',
    question: '对方的问题',
    newWords: '对方新写的',
    account: '对方说的事实',
    asked: (moment) => `${moment} 提出`,
    anonymous: '匿名',
    anonymousNote: '对方不想让我们知道是谁，答复会发到对方的消息里。',
    noName: '没有填姓名',
    contact: '联系方式',
    about: {
      service: '从这个事项问来',
      outlet: '问的是这个网点',
      training: '问的是这场培训',
      answer: '看了这条问答后问的',
    },
    who: '谁问的',
    class: '诉求类型',
    district: '区',
    due: '期限',
    noDue: '现在不计时',
    answers: '答复',
    escalated: '已超期，主管已经知道。请马上答复，或转给能答的单位。',
    complex: '转为复杂的原因',
    unit: '答复单位',
    risky: '微信的内容审查认为这里有不妥的话。请先看清再答复，有违法线索按规定上报。',
    riskyLater: '还没做完内容审查，会自动再查。',
    pictures: '图片',
    picture: (nth) => `第 ${nth} 张图片，点开看大图`,
    application: '申请',
    applicant: '申请人',
    respondent: '对方当事人',
    respondentUnknown: '不清楚',
    dispute: '纠纷类型',
    elsewhere: '法院、公安或行政机关在处理吗',
    proof: '有权属证明吗',
    tried: '已经做过什么',
    wanted: '想要什么结果',
    siblings: '同一人的其他咨询',
    siblingsNote: '重复的可以合并',
    mergedInto: '已合并到另一件，点开看',
    order: '12345 工单',
    orderHanded: (moment) => `${moment} 转出`,
    orderNumber: '12345 编号',
    orderWaiting: '还没有编号。12345 受理后，请填回来。',
    orderResult: '办理结果',
    timeline: '经过',
    event: {
      asked: '提出',
      routed: '分给单位',
      claimed: '接手',
      replied: '答复',
      asked_back: '请对方补充',
      added: '对方补充',
      transferred: '转给',
      raised: '转为复杂',
      advanced: '进展',
      merged: '同一人的另一件并进来',
      handed_over: '转 12345',
      numbered: '12345 编号',
      overdue: '超期，已上报',
      rescheduled: '假期公布，期限重算',
      reopened: '对方重新打开',
      closed: '关闭',
    },
    byUnit: (event, unit) => dotted([event, unit]),
    cites: '依据',
    draft: '有没发出的内容，点开接着写',
    offline: '没有网络，正在看刚才读到的。写好的会留着，连上网再发。',
    toInbox: '待办',
  },
  en: {
    title: 'Answer',
    missing: 'This one is not here',
    missingText: 'Another unit may have it, or the link is incomplete. Look in the inbox.',
    number: 'Number',
    copied: 'Number copied',
    question: 'What they ask',
    newWords: 'What they wrote since',
    account: 'What happened, in their words',
    asked: (moment) => `asked ${moment}`,
    anonymous: 'Anonymous',
    anonymousNote: 'They would rather not say who they are. The answer goes to their messages.',
    noName: 'No name given',
    contact: 'How to reach them',
    about: {
      service: 'Asked from this service',
      outlet: 'About this outlet',
      training: 'About this training',
      answer: 'Asked after reading this answer',
    },
    who: 'Who asks',
    class: 'Kind of request',
    district: 'District',
    due: 'Due',
    noDue: 'The clock stands still',
    answers: 'reply',
    escalated: 'Overdue, and the supervisor knows. Answer now, or pass it to a unit that can.',
    complex: 'Why it is complex',
    unit: 'Unit',
    risky: 'WeChat’s content check found something improper. Read with care before you answer.',
    riskyLater: 'Not checked yet. It is checked again by itself.',
    pictures: 'Pictures',
    picture: (nth) => `Picture ${nth}, tap to enlarge`,
    application: 'Application',
    applicant: 'Applicant',
    respondent: 'Other party',
    respondentUnknown: 'Not known',
    dispute: 'Dispute',
    elsewhere: 'With a court, the police or an authority?',
    proof: 'Proof of the right?',
    tried: 'What was tried',
    wanted: 'What they want',
    siblings: 'More of the same person',
    siblingsNote: 'Asked twice? Merge',
    mergedInto: 'Merged into another: open it',
    order: 'Work order for 12345',
    orderHanded: (moment) => `handed over ${moment}`,
    orderNumber: '12345’s number',
    orderWaiting: 'No number yet. Enter it once 12345 has taken it.',
    orderResult: 'Result',
    timeline: 'What happened',
    event: {
      asked: 'Asked',
      routed: 'Given to a unit',
      claimed: 'Taken',
      replied: 'Answered',
      asked_back: 'Asked for more',
      added: 'They added',
      transferred: 'Passed to',
      raised: 'Raised to complex',
      advanced: 'Moved on',
      merged: 'Another of theirs was merged in',
      handed_over: 'Handed to 12345',
      numbered: 'Numbered by 12345',
      overdue: 'Overdue, supervisor told',
      rescheduled: 'Holidays announced, due time counted anew',
      reopened: 'They reopened it',
      closed: 'Closed',
    },
    byUnit: (event, unit) => dotted([event, unit]),
    cites: 'Rests on',
    draft: 'Something is not sent yet. Open it to go on.',
    offline: 'You are offline. What you write stays; send it once you are online.',
    toInbox: 'Inbox',
  },
}
