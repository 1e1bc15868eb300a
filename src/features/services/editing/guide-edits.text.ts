import type { GuideField, GuideKnownBy } from '@/contract/facts/guide-edits.schema'
import type { OutletEditState } from '@/contract/facts/outlet-edits.schema'
import type { Words } from '@/shared/lib/language'
import type { GuideProblem } from './guide-draft.model'

interface GuideEditsText {
  title: string
  field: Record<GuideField, string>
  nothing: string
  edit: string
  leave: string
  changed: string
  /** Edited, and the same: its confirmation is renewed. */
  unchanged: string
  was: string
  version: string
  /** A version by the day on which it begins; without one, the earliest. */
  versionOf: (from: string | undefined, until: string | undefined) => string
  addVersion: string
  step: (nth: number) => string
  by: Record<'citizen' | 'office' | 'unclear', string>
  /** A step with who acts in it. */
  stepBy: (step: string, by: string) => string
  known: Record<GuideKnownBy, string>
  preview: string
  send: (count: number) => string
  sending: string
  sent: string
  left: (count: number) => string
  second: string
  waits: string
  readWaiting: string
  takeBack: string
  takenBack: string
  history: string
  noHistory: string
  compare: string
  state: Record<OutletEditState, string>
  proposedBy: Record<'mine' | 'other', string>
  because: (reason: string) => string
  between: string
  effect: string
  englishNote: string
  conflict: string
  takeTheirs: string
  keepMine: string
  problem: Record<GuideProblem, string>
}

export const guideEditsText: Words<GuideEditsText> = {
  zh: {
    title: '改指南',
    field: {
      materials: '材料',
      steps: '步骤',
      statutory: '法定期限',
      promised: '承诺期限',
      fee: '费用',
      conditions: '条件',
      legalBasis: '依据',
      note: '说明',
      responsible: '谁负责这份指南',
    },
    nothing: '没有写，显示待核实',
    edit: '修改',
    leave: '不改了',
    changed: '改了',
    unchanged: '没有改，发出就是再确认一次',
    was: '现在公布的',
    version: '改哪一版',
    versionOf: (from, until) =>
      from === undefined
        ? until
          ? `用到 ${until}`
          : '现在的'
        : until
          ? `${from} 到 ${until}`
          : `从 ${from}起`,
    addVersion: '加一版',
    step: (nth) => `第 ${nth} 步`,
    by: { citizen: '办事人做', office: '办理机关做', unclear: '不清楚' },
    stepBy: (step, by) => `${step}（${by}）`,
    known: { document: '看了官方原文', reprint: '第三方转载，没有核对', own: '办理单位告知' },
    preview: '改前改后',
    send: (count) => `提交 ${count} 处改动`,
    sending: '正在提交',
    sent: '已提交，等另一位主管确认',
    left: (count) => `还有 ${count} 处要改`,
    second: '要另一位主管确认才公布，不能是您自己。',
    waits: '有一份提议在等确认',
    readWaiting: '看提议',
    takeBack: '撤回提议',
    takenBack: '已撤回',
    history: '改过几次',
    noHistory: '还没有人改过，现在的内容来自公开资料。',
    compare: '对比任意两版',
    state: {
      waiting: '等另一位主管确认',
      published: '已发布',
      refused: '没有同意',
      withdrawn: '已撤回',
      replaced: '换成了新的提议',
    },
    proposedBy: { mine: '您提议', other: '另一位主管提议' },
    because: (reason) => `原因：${reason}`,
    between: '，',
    effect: '确认后一分钟内换到大家的手机上，写明哪天确认。半年后没有人再确认，就不再显示确认过。',
    englishNote: '中文改了，英文会标“待更新”，看英文的人先看到中文。',
    conflict: '刚才有人也提议改这一版。用对方的，还是用您写的？',
    takeTheirs: '用对方的',
    keepMine: '用我写的',
    problem: {
      missing: '还没有填',
      nothing: '没有改动',
      twice: '有重复的，请合并',
      past: '日子要在今天以后',
      far: '最远到后年年底',
      all_versions: '负责的单位不分版本，请在最早的一版里改',
      reference: '条号读不懂，请写法名和条号',
      personal_data: '里面有个人信息，请去掉',
      internal_term: '里面有内部用语，请换个说法',
      no_address: '要以 http:// 或 https:// 开头',
    },
  },
  en: {
    title: 'Edit a guide',
    field: {
      materials: 'Materials',
      steps: 'Steps',
      statutory: 'Limit by law',
      promised: 'Promised limit',
      fee: 'Fee',
      conditions: 'Conditions',
      legalBasis: 'Legal basis',
      note: 'Note',
      responsible: 'Who answers for this guide',
    },
    nothing: 'Not known, shown as to be verified',
    edit: 'Edit',
    leave: 'Leave it as it is',
    changed: 'Changed',
    unchanged: 'As it was: sending confirms it again',
    was: 'Published now',
    version: 'Which version',
    versionOf: (from, until) =>
      from === undefined
        ? until
          ? `Until ${until}`
          : 'Current'
        : until
          ? `${from} to ${until}`
          : `From ${from}`,
    addVersion: 'Add a version',
    step: (nth) => `Step ${nth}`,
    by: { citizen: 'The applicant', office: 'The office', unclear: 'Not known' },
    stepBy: (step, by) => `${step} (${by})`,
    known: {
      document: 'I read the official text',
      reprint: 'A copy, not compared',
      own: 'The office told us',
    },
    preview: 'Before and after',
    send: (count) => (count === 1 ? 'Submit 1 change' : `Submit ${count} changes`),
    sending: 'Submitting',
    sent: 'Submitted. Another supervisor confirms it.',
    left: (count) => `${count} left to correct`,
    second: 'Another supervisor confirms it before it is published. It cannot be you.',
    waits: 'A proposal waits for confirmation',
    readWaiting: 'Read it',
    takeBack: 'Withdraw the proposal',
    takenBack: 'Withdrawn',
    history: 'What was changed',
    noHistory: 'Nobody has changed anything yet. What is shown comes from public sources.',
    compare: 'Compare any two versions',
    state: {
      waiting: 'Waits for another supervisor',
      published: 'Published',
      refused: 'Refused',
      withdrawn: 'Withdrawn',
      replaced: 'Replaced by a newer proposal',
    },
    proposedBy: { mine: 'proposed by you', other: 'proposed by another supervisor' },
    because: (reason) => `Reason: ${reason}`,
    between: ', ',
    effect:
      'Once confirmed, it is on all phones within a minute, with the day. If nobody confirms it again for half a year, it no longer counts as confirmed.',
    englishNote:
      'The Chinese changes, so the English is marked as out of date, and its readers see the Chinese.',
    conflict: 'Somebody proposed a change of this version just now. Take theirs, or keep yours?',
    takeTheirs: 'Take theirs',
    keepMine: 'Keep mine',
    problem: {
      missing: 'Still missing',
      nothing: 'Nothing is changed',
      twice: 'Something stands there twice',
      past: 'The day has to be after today',
      far: 'Until the end of the year after next at most',
      all_versions: 'The unit answers for all versions. Change it in the earliest one.',
      reference: 'The articles cannot be read. Write the law and its articles.',
      personal_data: 'Take out the personal data',
      internal_term: 'It contains an internal term. Please word it differently.',
      no_address: 'It begins with http:// or https://',
    },
  },
}
