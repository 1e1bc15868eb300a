import type { KnownBy, OutletEditState, OutletField } from '@/contract/facts/outlet-edits.schema'
import type { Words } from '@/shared/lib/language'
import type { FieldProblem } from './outlet-draft.model'

interface OutletEditsText {
  title: string
  lead: string
  field: Record<OutletField, string>
  direct: string
  second: string
  changed: string
  confirming: string
  waits: string
  /** It is not sent yet. */
  willWait: string
  edit: string
  confirm: string
  leave: string
  takeBack: string
  takenBack: string
  atWindows: string
  toWindows: string
  knownBy: string
  known: Record<KnownBy, string>
  send: (count: number) => string
  sending: string
  sent: string
  left: (count: number) => string
  history: string
  noHistory: string
  state: Record<OutletEditState, string>
  by: Record<'outlet' | 'city' | 'mine', string>
  /** A field and its value. */
  told: (field: string, words: string) => string
  was: string
  because: (reason: string) => string
  between: string
  verificationExpires: string
  conflict: string
  takeTheirs: string
  keepMine: string
  problem: Record<FieldProblem, string>
}

export const outletEditsText: Words<OutletEditsText> = {
  zh: {
    title: '网点信息',
    lead: '改我们网点的信息',
    field: {
      hours: '开放时间',
      days: '特别的日子',
      notice: '告示',
      phones: '电话',
      address: '地址',
    },
    direct: '您可以直接发布',
    second: '要主管确认',
    changed: '改了',
    confirming: '确认没变',
    waits: '提议，等主管确认',
    willWait: '里面有号码、网址或账号，提交后要主管确认才发布。',
    edit: '修改',
    confirm: '没变，再确认一次',
    leave: '不改了',
    takeBack: '撤回提议',
    takenBack: '已撤回',
    atWindows: '您的窗口填了自己的时间，大家看到的是窗口的时间。要改时间或某天休息，在窗口里改。',
    toWindows: '去改窗口的时间',
    knownBy: '怎么知道的',
    known: { own: '本单位的安排', document: '有文件', sign: '看了公示牌' },
    send: (count) => `提交 ${count} 处改动`,
    sending: '正在提交',
    sent: '已提交',
    left: (count) => `还有 ${count} 处要改`,
    history: '改过什么',
    noHistory: '还没有人改过，现在的信息来自公开资料。',
    state: {
      waiting: '等主管确认',
      published: '已发布',
      refused: '主管没有同意',
      withdrawn: '已撤回',
      replaced: '换成了新的提议',
    },
    by: { outlet: '网点', city: '主管', mine: '您' },
    told: (field, words) => `${field}：${words}`,
    was: '原来',
    because: (reason) => `原因：${reason}`,
    between: '，',
    verificationExpires:
      '发布后，一分钟内换到大家的手机上，写明由谁在哪天确认。半年后没有人再确认，就变回待核实。',
    conflict: '刚才有人改过这一项。用对方的，还是用您写的？',
    takeTheirs: '用对方的',
    keepMine: '用我写的',
    problem: {
      missing: '还有没填的',
      order: '时间要从早到晚，不能重叠',
      twice: '有重复的，请合并',
      number: '要能直接拨打，座机带区号',
      past: '日子已经过去了',
      far: '最远到明年年底',
      no_text: '有日子，没有告示的内容',
      internal_term: '里面有内部用语，请换个说法',
      personal_data: '里面有个人信息，请去掉',
      known_by: '请选一个',
    },
  },
  en: {
    title: 'Outlet',
    lead: 'Edit our outlet',
    field: {
      hours: 'Opening hours',
      days: 'Special days',
      notice: 'Notice',
      phones: 'Phones',
      address: 'Address',
    },
    direct: 'You publish it yourself',
    second: 'A supervisor confirms it',
    changed: 'Changed',
    confirming: 'Confirmed as it is',
    waits: 'Proposed, waits for a supervisor',
    willWait:
      'It gives a number, a link or an account, so a supervisor confirms it before it is published.',
    edit: 'Edit',
    confirm: 'Unchanged, confirm again',
    leave: 'Leave it as it is',
    takeBack: 'Withdraw the proposal',
    takenBack: 'Withdrawn',
    atWindows:
      'Your windows have hours of their own, which are what people see. Change hours, or close for a day, at the windows.',
    toWindows: 'Change the hours of the windows',
    knownBy: 'How do you know?',
    known: { own: 'We decided it', document: 'There is a document', sign: 'It is on the sign' },
    send: (count) => (count === 1 ? 'Submit 1 change' : `Submit ${count} changes`),
    sending: 'Submitting',
    sent: 'Submitted',
    left: (count) => `${count} left to correct`,
    history: 'What was changed',
    noHistory: 'Nobody has changed anything yet. What is shown comes from public sources.',
    state: {
      waiting: 'Waits for a supervisor',
      published: 'Published',
      refused: 'Refused by a supervisor',
      withdrawn: 'Withdrawn',
      replaced: 'Replaced by a newer proposal',
    },
    by: { outlet: 'outlet', city: 'supervisor', mine: 'you' },
    told: (field, words) => `${field}: ${words}`,
    was: 'Until now',
    because: (reason) => `Reason: ${reason}`,
    between: ', ',
    verificationExpires:
      'Once published, it is on all phones within a minute, with who confirmed it and when. If nobody confirms it again for half a year, it is to be verified.',
    conflict: 'Somebody changed this just now. Take theirs, or keep yours?',
    takeTheirs: 'Take theirs',
    keepMine: 'Keep mine',
    problem: {
      missing: 'Something is missing',
      order: 'From early to late, without overlap',
      twice: 'Something stands there twice',
      number: 'A number that can be dialled, with its area code',
      past: 'That day is over',
      far: 'Until the end of next year at most',
      no_text: 'There is a day, but no notice',
      internal_term: 'It contains an internal term. Please word it differently.',
      personal_data: 'Take out the personal data',
      known_by: 'Please choose one',
    },
  },
}
