import type {
  CitizenAction,
  CloseReason,
  EventKind,
} from '@/contract/consultations/consultations.schema'
import type { Words } from '@/shared/lib/language'

/** Values for the words of an event. */
interface Told {
  /** The acting or receiving unit. */
  unit: string
  /** The new deadline: 周二 17:00 前答复. */
  due: string
  stage: string
  closed: string
}

export interface ProgressText {
  title: string
  number: (number: string) => string
  copyNumber: string
  copied: string
  answer: string
  notSolved: string
  times: (count: number, moment: string) => string
  contact: (contact: string) => string
  /** What is done by the due time. */
  answers: string
  lateNote: string
  /** What happens when the due time is missed. */
  pressed: string
  /** Label of the field in which what staff asked is answered. */
  reply: string
  draftKept: string
  ifSentNow: string
  sendReply: string
  complex: (why: string) => string
  question: string
  facts: string
  wanted: string
  steps: string
  event: Record<EventKind, (told: Told) => string>
  closed: Record<CloseReason, string>
  next: string
  nextNote: string
  cites: string
  readBy: (count: number) => string
  nobodyRead: string
  order: (number: string) => string
  ordered: string
  act: Record<CitizenAction['do'], string>
  say: Record<'add' | 'reopen', string>
  withdrawTitle: string
  withdrawNote: string
  merged: string
  openMerged: string
  notFound: string
  notFoundNote: string
  toList: string
  /** Offline, and never opened. */
  listedOnly: string
}

export const progressText: Words<ProgressText> = {
  zh: {
    title: '咨询进度',
    number: (number) => `编号 ${number}`,
    copyNumber: '复制编号',
    copied: '编号已复制',
    answer: '答复',
    notSolved: '没解决',
    times: (count, moment) => `${count} 次，最近 ${moment}`,
    contact: (contact) => `您留的联系方式：${contact}`,
    answers: '答复您',
    lateNote: '到期没有答复，已经催办，并报给主管。急事请拨 12345。',
    pressed: '到期没答复，系统自动催办。',
    reply: '您的补充',
    draftKept: '已存草稿，离开也不丢',
    ifSentNow: '现在发出就这样算；等您的时候不计时',
    sendReply: '发出补充',
    complex: (why) => `情况复杂，期限延长：${why}`,
    question: '您问的',
    facts: '申请内容',
    wanted: '您的要求',
    steps: '进度',
    event: {
      asked: () => '已提交',
      routed: ({ unit }) => `转给${unit}`,
      claimed: () => '已接手，正在准备答复',
      replied: ({ unit }) => (unit ? `${unit}的答复` : '答复'),
      asked_back: () => '请您补充',
      added: () => '您补充说',
      transferred: ({ unit }) => `转给${unit}`,
      raised: ({ due }) => (due ? `情况复杂，改为${due}` : '情况复杂，期限延长'),
      advanced: ({ stage }) => stage,
      merged: () => '您的另一条咨询并了进来',
      handed_over: () => '转给 12345 市民服务热线',
      numbered: () => '12345 已编号',
      overdue: () => '超期没有答复，已催办',
      rescheduled: ({ due }) => (due ? `放假安排公布，改为${due}` : '放假安排公布，期限有变'),
      reopened: () => '您重新打开了',
      closed: ({ closed }) => closed,
    },
    closed: {
      solved: '您说已经解决，咨询关闭',
      withdrawn: '您撤回了咨询',
      merged: '并入您的另一条咨询',
      silence: '答复后没有收到您的回音，咨询关闭',
    },
    next: '答复',
    nextNote: '没解决可以重新打开，原记录保留',
    cites: '依据的常见问题',
    readBy: (count) => `谁看过（${count} 次）`,
    nobodyRead: '还没有工作人员看过。',
    order: (number) => `12345 工单 ${number}`,
    ordered: '已转 12345，等它编号',
    act: { add: '补充说明', reopen: '没解决，重新打开', close: '解决了', withdraw: '撤回咨询' },
    say: { add: '补充什么', reopen: '哪里没解决' },
    withdrawTitle: '撤回这条咨询？',
    withdrawNote: '撤回后不再答复，也不能重新打开。记录还在。',
    merged: '这条并入了您的另一条咨询，在那里答复。',
    openMerged: '看那一条',
    notFound: '没有找到这条咨询',
    notFoundNote: '它不在您的名下，或链接不完整。',
    toList: '我的咨询',
    listedOnly: '没有网络。这条还没打开过，只存下了列表里的这些。',
  },
  en: {
    title: 'Where it stands',
    number: (number) => `No. ${number}`,
    copyNumber: 'Copy the number',
    copied: 'Number copied',
    answer: 'The answer',
    notSolved: 'Not solved',
    times: (count, moment) => `${count} times, last ${moment}`,
    contact: (contact) => `Your contact: ${contact}`,
    answers: 'we reply',
    lateNote:
      'There was no answer in time. We have pressed for it and told the supervisor. Urgent? Call 12345.',
    pressed: 'If it is overdue, we press for it by ourselves.',
    reply: 'Your answer',
    draftKept: 'Draft saved; you can leave and come back',
    ifSentNow: 'If you send it now. The clock stops while we wait for you',
    sendReply: 'Send',
    complex: (why) => `It is complex and takes longer: ${why}`,
    question: 'You asked',
    facts: 'Your application',
    wanted: 'What you want',
    steps: 'Steps',
    event: {
      asked: () => 'Sent',
      routed: ({ unit }) => `Goes to ${unit}`,
      claimed: () => 'Taken, being answered',
      replied: ({ unit }) => (unit ? `Answer of ${unit}` : 'Answer'),
      asked_back: () => 'They ask you for more',
      added: () => 'You added',
      transferred: ({ unit }) => `Passed on to ${unit}`,
      raised: ({ due }) => (due ? `Complex: ${due} instead` : 'Complex: takes longer'),
      advanced: ({ stage }) => stage,
      merged: () => 'Another question of yours was merged in',
      handed_over: () => 'Handed over to 12345, the public hotline',
      numbered: () => '12345 gave it a number',
      overdue: () => 'Overdue: we pressed for an answer',
      rescheduled: ({ due }) => (due ? `Holidays announced: ${due}` : 'Holidays announced'),
      reopened: () => 'You reopened it',
      closed: ({ closed }) => closed,
    },
    closed: {
      solved: 'You said it is solved: closed',
      withdrawn: 'You withdrew it',
      merged: 'Merged into another of yours',
      silence: 'Nothing was heard after the answer: closed',
    },
    next: 'Answer',
    nextNote: 'If it is not solved, reopen it: all of it is kept',
    cites: 'Rests on these entries',
    readBy: (count) => `Who has read it (${count})`,
    nobodyRead: 'Nobody of the staff has read it yet.',
    order: (number) => `12345 order ${number}`,
    ordered: 'With 12345, no number yet',
    act: { add: 'Add to it', reopen: 'Not solved: reopen', close: 'Solved', withdraw: 'Withdraw' },
    say: { add: 'What to add', reopen: 'What is not solved' },
    withdrawTitle: 'Withdraw this?',
    withdrawNote: 'It will not be answered and cannot be reopened. The record stays.',
    merged: 'This was merged into another of yours, and is answered there.',
    openMerged: 'Open that one',
    notFound: 'We did not find this',
    notFoundNote: 'It is not yours, or the link is not whole.',
    toList: 'My questions',
    listedOnly: 'You are offline. You have not opened this yet; here is what the list says.',
  },
}
