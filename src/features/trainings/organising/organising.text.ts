import type { TrainingState } from '@/contract/trainings/trainings.schema'
import type { Words } from '@/shared/lib/language'
import type { TrainingAction } from './training-state.model'

interface OrganisingText {
  title: string
  notSignedIn: string
  notSignedInText: string
  signIn: string
  notStaff: string
  notStaffText: string
  notSupervisor: string
  notSupervisorText: string
  allBases: string
  base: string
  chooseBase: string
  newTraining: string
  unsaved: string
  unsavedNote: string
  untitled: string
  coming: string
  drafts: string
  over: string
  showOver: (count: number) => string
  none: string
  noneText: string
  manage: string
  lecturers: string
  lecturersNote: string
  plan: string
  planNote: string
  appeals: string
  appealsWaiting: (count: number) => string
  appealsNone: string
  repairs: string
  repairsNote: string
  units: string
  unitsNote: string
  ratings: string
  ratingsNote: string
  inbox: string
  inboxNote: string
  members: string
  membersNote: string
  state: Record<TrainingState, string>
  isOver: string
  running: string
  sample: string
  seated: (enrolled: number, capacity: number) => string
  came: (came: number, enrolled: number) => string
  waiting: (count: number) => string
  act: Record<TrainingAction, string>
  edit: string
  copy: string
  roster: string
  checkIn: string
}

export const organisingText: Words<OrganisingText> = {
  zh: {
    title: '培训组织',
    notSignedIn: '这里是主办单位工作人员用的',
    notSignedInText: '登录后，有权限的人可以发布培训、看名单、签到。',
    signIn: '登录',
    notStaff: '您没有组织培训的权限',
    notStaffText: '需要的话，请主管给您一个邀请码，在“我的”里填写。',
    notSupervisor: '这一页只有主管能看',
    notSupervisorText: '需要的话，请找主管开通。',
    allBases: '全部单位',
    base: '主办单位',
    chooseBase: '哪家单位主办？',
    newTraining: '新建培训',
    unsaved: '没存完的',
    unsavedNote: '只在这部手机上，点开接着写',
    untitled: '还没有名称',
    coming: '将要举行',
    drafts: '草稿',
    over: '已结束',
    showOver: (count) => `全部 ${count} 场`,
    none: '还没有培训',
    noneText: '点下面的“新建培训”，先存草稿，再发布。',
    manage: '管理',
    lecturers: '讲师库',
    lecturersNote: '可选为讲师的人和介绍',
    plan: '年度计划',
    planNote: '计划办几场，公开对照已办几场',
    appeals: '缺席申诉',
    appealsWaiting: (count) => `${count} 件等您决定`,
    appealsNone: '没有要决定的',
    repairs: '差评整改',
    repairsNote: '1 个工作日联系，5 个工作日改好',
    units: '各单位',
    unitsNote: '评价、整改、超期，按年看，可导出',
    ratings: '收到的评价',
    ratingsNote: '只有日期，不显示是谁',
    inbox: '咨询待办',
    inboxNote: '全市的咨询，超期的在最前',
    members: '工作人员',
    membersNote: '邀请，停用',
    state: { draft: '草稿', published: '报名中', closed: '已停止报名', called_off: '已取消' },
    isOver: '已结束',
    running: '进行中',
    sample: '示例',
    seated: (enrolled, capacity) => `${enrolled} / ${capacity} 已报名`,
    came: (came, enrolled) => `${came} / ${enrolled} 已到`,
    waiting: (count) => `候补 ${count}`,
    act: { publish: '发布', close: '停止报名', call_off: '取消这场培训' },
    edit: '修改',
    copy: '照这场再办一场',
    roster: '名单',
    checkIn: '签到',
  },
  en: {
    title: 'Organise training',
    notSignedIn: 'This is for the staff of organisers',
    notSignedInText:
      'Who is signed in and may can publish training, read rosters and check people in.',
    signIn: 'Sign in',
    notStaff: 'You may not organise training',
    notStaffText: 'Ask a supervisor for an invitation code, and enter it under Me.',
    notSupervisor: 'This page is for supervisors',
    notSupervisorText: 'Ask the city’s supervisor if you need it.',
    allBases: 'All institutions',
    base: 'Organiser',
    chooseBase: 'Which institution holds it?',
    newTraining: 'New training',
    unsaved: 'Not saved yet',
    unsavedNote: 'On this phone only. Open it to go on.',
    untitled: 'No title yet',
    coming: 'To come',
    drafts: 'Drafts',
    over: 'Over',
    showOver: (count) => `All ${count}`,
    none: 'No training yet',
    noneText: 'Press “New training” below: save a draft first, then publish it.',
    manage: 'Manage',
    lecturers: 'Lecturers',
    lecturersNote: 'Who can be chosen, and what is said of them',
    plan: 'Annual plan',
    planNote: 'What is planned, shown beside what was held',
    appeals: 'Absence appeals',
    appealsWaiting: (count) => `${count} to decide`,
    appealsNone: 'None to decide',
    repairs: 'Repairs of bad ratings',
    repairsNote: 'Contact in 1 working day, repair in 5',
    units: 'All units',
    unitsNote: 'Ratings, repairs and what is overdue, by year, as a file too',
    ratings: 'Ratings received',
    ratingsNote: 'The day only, never who',
    inbox: 'Questions to answer',
    inboxNote: 'Of all units, what is overdue first',
    members: 'Staff',
    membersNote: 'Invite, end',
    state: {
      draft: 'Draft',
      published: 'Open',
      closed: 'Sign-up stopped',
      called_off: 'Called off',
    },
    isOver: 'Over',
    running: 'Under way',
    sample: 'Sample',
    seated: (enrolled, capacity) => `${enrolled} / ${capacity} enrolled`,
    came: (came, enrolled) => `${came} / ${enrolled} came`,
    waiting: (count) => `${count} waiting`,
    act: { publish: 'Publish', close: 'Stop sign-up', call_off: 'Call this training off' },
    edit: 'Edit',
    copy: 'Hold another like this',
    roster: 'Roster',
    checkIn: 'Check-in',
  },
}
