import type { Words } from '@/shared/lib/language'

interface CaseListText {
  title: string
  count: (count: string) => string
  open: string
  done: string
  all: string
  allUnits: string
  pieces: (count: string) => string
  /** Number of overdue cases, and how many of them are escalated: `all`, or 0 or more. */
  late: (count: string, escalated: number | 'all') => string
  between: string
  none: string
  noneText: string
  noneFound: string
  noneDone: string
  offline: (moment: string) => string
  more: string
  entries: string
  entriesNote: string
  atWindows: string
  queue: string
  queueNote: string
  windows: string
  windowsNote: string
  board: string
  boardNote: string
  repairs: string
  repairsNote: string
  reports: string
  reportsNote: string
  outlet: string
  outletNote: string
  changes: string
  changesNote: string
  laws: string
  lawsNote: string
  freshness: string
  freshnessNote: string
  guides: string
  guidesNote: string
  everyday: string
  everydayNote: string
  settings: string
  settingsNote: string
  staffDesk: string
  staffDeskNote: string
}

export const caseListText: Words<CaseListText> = {
  zh: {
    title: '待办',
    count: (count) => `${count} 件待办`,
    open: '待办',
    done: '已办',
    all: '全部',
    allUnits: '全部单位',
    pieces: (count) => `${count} 件`,
    late: (count, escalated) =>
      escalated === 0
        ? `${count} 件`
        : escalated === 'all'
          ? `${count} 件，已上报`
          : `${count} 件，${escalated} 件已上报`,
    between: '，',
    none: '没有待办',
    noneText: '有新的咨询时，会按到期时间排在这里。',
    noneFound: '这样选没有待办。换一个看看。',
    noneDone: '还没有办完的',
    offline: (moment) => `没有网络，正在看 ${moment} 的待办。连上网再接手和答复。`,
    more: '还可以',
    entries: '常见问题维护',
    entriesNote: '改答案，发布，撤下',
    atWindows: '窗口',
    queue: '今天的排队和预约',
    queueNote: '叫号、过号、扫码签到',
    windows: '窗口设置',
    windowsNote: '能办什么、时段、每天的码',
    board: '本单位数据',
    boardNote: '来办的人、等多久、评价和整改，可导出',
    repairs: '差评整改',
    repairsNote: '1 个工作日联系，5 个工作日改好',
    reports: '大家说的不符',
    reportsNote: '到期前核对，改好或说明原因',
    outlet: '改网点信息',
    outletNote: '时间、休息日、告示、电话、地址',
    changes: '网点改动',
    changesNote: '确认电话和地址的提议，决定导入时对不上的',
    laws: '法律变化核对',
    lawsNote: '对照官方文本，核对页面上写的变化',
    freshness: '先改哪些',
    freshnessNote: '旧的、说法不一的、有人反映的、缺的，按帮到的人排',
    guides: '改指南',
    guidesNote: '改材料、步骤、期限、费用和依据，确认别人提议的',
    everyday: '搜不到的说法',
    everydayNote: '写上市民说的词指什么，让大家搜得到',
    settings: '期限和限额',
    settingsNote: '几天内答复，改了从哪天起算',
    staffDesk: '培训组织',
    staffDeskNote: '办培训，签到，邀请工作人员',
  },
  en: {
    title: 'Inbox',
    count: (count) => `${count} to do`,
    open: 'To do',
    done: 'Done',
    all: 'All',
    allUnits: 'All units',
    pieces: (count) => `${count}`,
    late: (count, escalated) =>
      escalated === 0
        ? `${count}`
        : escalated === 'all'
          ? `${count}, supervisor told`
          : `${count}, supervisor told of ${escalated}`,
    between: ', ',
    none: 'Nothing to do',
    noneText: 'New questions come here in the order in which they are due.',
    noneFound: 'Nothing to do of this choice. Try another.',
    noneDone: 'Nothing is done yet',
    offline: (moment) => `You are offline. This is as of ${moment}. Answer once you are online.`,
    more: 'Also here',
    entries: 'Common questions',
    entriesNote: 'Edit, publish, withdraw',
    atWindows: 'Windows',
    queue: 'Queue and appointments today',
    queueNote: 'Call, pass, scan',
    windows: 'Windows',
    windowsNote: 'What they do, times, the code of the day',
    board: 'Our figures',
    boardNote: 'Visits, waits, ratings and repairs, as a file too',
    repairs: 'Repairs of bad ratings',
    repairsNote: 'Contact in 1 working day, repair in 5',
    reports: 'Reported by people',
    reportsNote: 'Check when due: correct it, or say why not',
    outlet: 'Edit the outlet',
    outletNote: 'Hours, days off, notice, phones, address',
    changes: 'Changes of outlets',
    changesNote: 'Confirm phones and addresses, decide contradictions of imports',
    laws: 'Changes of law',
    lawsNote: 'Compare what pages say with the official text',
    freshness: 'What to correct first',
    freshnessNote: 'Old, contradicted, reported or missing, by whom it helps',
    guides: 'Edit guides',
    guidesNote: 'Materials, steps, limits, fees, legal basis, and what others proposed',
    everyday: 'Words not found',
    everydayNote: 'Say what the words of people mean, so that they are found',
    settings: 'Due times and limits',
    settingsNote: 'Days to answer, and from when a change holds',
    staffDesk: 'Organise training',
    staffDeskNote: 'Trainings, check-in, inviting staff',
  },
}
