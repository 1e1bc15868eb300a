import type { ConsultationStatus } from '@/contract/consultations/consultations.schema'
import type { Words } from '@/shared/lib/language'

interface DeskText {
  title: string
  count: (count: number) => string
  notSignedIn: string
  notSignedInText: string
  signIn: string
  notStaff: string
  notStaffText: string
  open: string
  done: string
  all: string
  allUnits: string
  chooseUnit: string
  pieces: (count: number) => string
  /** Of the overdue: how many, and whether the supervisor knows. */
  late: (count: number, escalated: number) => string
  mine: string
  other: string
  status: Record<ConsultationStatus, string>
  sample: string
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
  staffDesk: string
  staffDeskNote: string
}

export const caseListText: Words<DeskText> = {
  zh: {
    title: '待办',
    count: (count) => `${count} 件待办`,
    notSignedIn: '这里是答复人员用的',
    notSignedInText: '登录后，坐席和网点工作人员可以接手、答复大家的咨询。',
    signIn: '登录',
    notStaff: '您没有答复咨询的权限',
    notStaffText: '需要的话，请管理员给您一个邀请码，在“我的”里填写。',
    open: '待办',
    done: '已办',
    all: '全部',
    allUnits: '全部单位',
    chooseUnit: '看哪家单位的？',
    pieces: (count) => `${count} 件`,
    late: (count, escalated) =>
      escalated === 0
        ? `${count} 件`
        : escalated === count
          ? `${count} 件，已上报`
          : `${count} 件，${escalated} 件已上报`,
    mine: '我接手的',
    other: '别人接手',
    status: {
      open: '等人接手',
      claimed: '已接手',
      asked_back: '等对方补充',
      handed_over: '在 12345',
      answered: '已答复',
      closed: '已关闭',
    },
    sample: '示例',
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
    staffDesk: '培训组织',
    staffDeskNote: '办培训，签到，邀请工作人员',
  },
  en: {
    title: 'Inbox',
    count: (count) => `${count} to do`,
    notSignedIn: 'This is for those who answer',
    notSignedInText: 'Who is signed in and may can take questions and answer them.',
    signIn: 'Sign in',
    notStaff: 'You may not answer questions',
    notStaffText: 'Ask a supervisor for an invitation code, and enter it under Me.',
    open: 'To do',
    done: 'Done',
    all: 'All',
    allUnits: 'All units',
    chooseUnit: 'Which unit’s?',
    pieces: (count) => `${count}`,
    late: (count, escalated) =>
      escalated === 0
        ? `${count}`
        : escalated === count
          ? `${count}, supervisor told`
          : `${count}, supervisor told of ${escalated}`,
    mine: 'taken by me',
    other: 'taken by another',
    status: {
      open: 'nobody has it',
      claimed: 'taken',
      asked_back: 'waits for the person',
      handed_over: 'with 12345',
      answered: 'answered',
      closed: 'closed',
    },
    sample: 'Sample',
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
    staffDesk: 'Organise training',
    staffDeskNote: 'Trainings, check-in, inviting staff',
  },
}
