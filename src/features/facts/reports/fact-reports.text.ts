import type {
  FactReportState,
  ReportedPart,
  StaffFactReport,
} from '@/contract/facts/fact-reports.schema'
import type { Words } from '@/shared/lib/language'

interface FactReportsText {
  title: string
  outlet: string
  guide: string
  which: string
  part: Record<ReportedPart, string>
  found: string
  foundHint: string
  /** Personal data was typed. */
  personal: string
  missing: Record<'part' | 'found', string>
  send: string
  sending: string
  sent: string
  kept: string
  mine: string
  waiting: string
  none: string
  noneText: string
  signIn: string
  signInText: string
  told: string
  toldWhere: string
  state: Record<FactReportState, string>
  broken: string
  staffTitle: string
  staffNone: string
  staffNoneText: string
  refusedBefore: (note: string) => string
  accept: string
  refuse: string
  agree: string
  acceptLabel: string
  refuseLabel: string
  waitsFor: Record<NonNullable<StaffFactReport['waitsFor']>, string>
  decided: string
  editOutlet: string
  open: string
  between: string
}

export const factReportsText: Words<FactReportsText> = {
  zh: {
    title: '与实际不符',
    outlet: '网点信息与实际不符',
    guide: '指南与实际不符',
    which: '哪一条不对？',
    part: {
      hours: '开放时间',
      phones: '电话',
      address: '地址',
      services: '能办的事',
      fee: '费用',
      materials: '材料',
      limit: '期限',
      where: '在哪办',
      steps: '步骤',
      other: '别的',
    },
    found: '您遇到的是什么样',
    foundHint: '核对的人不知道是谁说的，请不要写您的姓名和电话',
    personal: '里面有电话、证件号或邮箱，核对的人看不到，只看到〔…〕。请去掉。',
    missing: { part: '请选一条', found: '请写一写' },
    send: '发出',
    sending: '正在发',
    sent: '已发出',
    kept: '还没发出，已存在这部手机上。登录并连上网就会发出',
    mine: '我说过的',
    waiting: '还没发出',
    none: '还没有说过',
    noneText: '发现网点或指南和实际不一样，在那一页的最下面告诉我们。',
    signIn: '登录后看您说过的',
    signInText: '核对的人不知道是谁说的，结果只告诉您。',
    told: '告诉您结果',
    toldWhere: '结果发到“我的消息”',
    state: {
      open: '在核对',
      review: '等主管复核',
      accepted: '改好了',
      refused: '核对过，没有改',
    },
    broken: '没有找到要说的那一条',
    staffTitle: '大家说的不符',
    staffNone: '没有要核对的',
    staffNoneText: '有人说网点或指南和实际不一样时，会排在这里。',
    refusedBefore: (note) => `管这条的人认为不用改：${note}`,
    accept: '改好了',
    refuse: '不用改',
    agree: '同意不改',
    acceptLabel: '改了什么，说的人会看到',
    refuseLabel: '为什么不改，说的人会看到',
    waitsFor: {
      another: '这是您自己说的，由别人核对。',
      another_supervisor: '您认为不用改，等另一位主管复核。',
      supervisor: '等主管复核。',
      nobody: '已经有结果。',
    },
    decided: '已告诉对方或交主管复核',
    editOutlet: '去改网点信息',
    open: '看这一页',
    between: '，',
  },
  en: {
    title: 'Not what you found',
    outlet: 'The outlet is not as stated',
    guide: 'The guide is not as stated',
    which: 'What is wrong?',
    part: {
      hours: 'Hours',
      phones: 'Phone',
      address: 'Address',
      services: 'What it does',
      fee: 'Fee',
      materials: 'Documents',
      limit: 'Time limit',
      where: 'Where',
      steps: 'Steps',
      other: 'Something else',
    },
    found: 'What did you find?',
    foundHint: 'Who checks it does not learn who you are: leave out your name and phone',
    personal: 'Please take out the phone, mail or identity number: who checks it only sees 〔…〕.',
    missing: { part: 'Choose one', found: 'Please write something' },
    send: 'Send',
    sending: 'Sending',
    sent: 'Sent',
    kept: 'Not sent yet: kept on this phone, and sent once you are signed in and online.',
    mine: 'What I reported',
    waiting: 'Not sent yet',
    none: 'Nothing reported yet',
    noneText: 'If an outlet or a guide is not as stated, tell us at the end of its page.',
    signIn: 'Sign in to see your reports',
    signInText: 'Who checks them does not learn whose they are. Only you hear the result.',
    told: 'you hear the result',
    toldWhere: 'In your messages',
    state: {
      open: 'Being checked',
      review: 'With a supervisor',
      accepted: 'Corrected',
      refused: 'Checked, unchanged',
    },
    broken: 'What you want to report was not found',
    staffTitle: 'Reported by people',
    staffNone: 'Nothing to check',
    staffNoneText: 'When somebody finds an outlet or a guide otherwise, it comes here.',
    refusedBefore: (note) => `Whoever keeps it would not change it: ${note}`,
    accept: 'Corrected',
    refuse: 'Nothing to change',
    agree: 'Agree: unchanged',
    acceptLabel: 'What was corrected? The reporter reads it.',
    refuseLabel: 'Why not? The reporter reads it.',
    waitsFor: {
      another: 'You reported it yourself, so somebody else checks it.',
      another_supervisor: 'You would not change it. Another supervisor reviews that.',
      supervisor: 'A supervisor reviews it.',
      nobody: 'It is decided.',
    },
    decided: 'Told, or passed to a supervisor',
    editOutlet: 'Edit the outlet',
    open: 'Show the page',
    between: ', ',
  },
}
