import type { Words } from '@/shared/lib/language'

interface MeText {
  signIn: string
  signedOut: string
  signedOutNote: string
  noName: string
  phone: (last4: string) => string
  noPhone: string
  profile: string
  messages: string
  consultations: string
  ratings: string
  reports: string
  unread: (count: number) => string
  count: (count: number) => string
  records: string
  record: string
  trainings: string
  topics: string
  plans: string
  caseList: string
  caseListNote: string
  staff: string
  staffNote: string
  work: string
  settings: string
  privacyNote: string
}

export const meText: Words<MeText> = {
  zh: {
    signIn: '登录',
    signedOut: '需要时再登录',
    signedOutNote: '看内容、打电话都不用登录',
    noName: '还没有填姓名',
    phone: (last4) => `手机尾号 ${last4}`,
    noPhone: '报名时再填',
    profile: '资料',
    messages: '我的消息',
    consultations: '我的咨询',
    ratings: '我的评价和整改',
    reports: '我说过的不符',
    unread: (count) => `${count} 条未读`,
    count: (count) => `${count} 个`,
    records: '记录',
    record: '学习记录和证书',
    trainings: '培训',
    topics: '想学什么，投一票',
    plans: '各基地的年度计划',
    caseList: '待办',
    caseListNote: '接手，答复，转办',
    staff: '工作台',
    staffNote: '办培训，签到，看名单',
    work: '工作',
    settings: '设置',
    privacyNote: '谁看过我的信息，导出，注销',
  },
  en: {
    signIn: 'Sign in',
    signedOut: 'Sign in when you need to',
    signedOutNote: 'Reading and calling need no sign-in',
    noName: 'No name given yet',
    phone: (last4) => `Phone ending in ${last4}`,
    noPhone: 'Asked when you sign up',
    profile: 'Details',
    messages: 'Messages',
    consultations: 'My questions',
    ratings: 'My ratings and repairs',
    reports: 'What I reported',
    unread: (count) => `${count} unread`,
    count: (count) => `${count}`,
    records: 'Records',
    record: 'Learning record, certificates',
    trainings: 'Trainings',
    topics: 'Vote for what to learn',
    plans: 'Plans of the year',
    caseList: 'Inbox',
    caseListNote: 'Take questions and answer them',
    staff: 'Staff desk',
    staffNote: 'Trainings, check-in, lists',
    work: 'Work',
    settings: 'Settings',
    privacyNote: 'Who read my data, download, delete',
  },
}
