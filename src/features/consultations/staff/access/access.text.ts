import type { Words } from '@/shared/lib/language'

interface AccessText {
  notSignedIn: string
  notSignedInText: string
  signIn: string
  notStaff: string
  notOutletStaff: string
  notStaffText: string
  chooseUnit: string
}

export const accessText: Words<AccessText> = {
  zh: {
    notSignedIn: '这里是答复人员用的',
    notSignedInText: '登录后，坐席和网点工作人员可以接手、答复大家的咨询。',
    signIn: '登录',
    notStaff: '您没有答复咨询的权限',
    notOutletStaff: '这里由网点的工作人员办理',
    notStaffText: '需要的话，请主管给您一个邀请码，在“我的”里填写。',
    chooseUnit: '看哪家单位的？',
  },
  en: {
    notSignedIn: 'This is for those who answer',
    notSignedInText: 'Who is signed in and may can take questions and answer them.',
    signIn: 'Sign in',
    notStaff: 'You may not answer questions',
    notOutletStaff: 'This is for the staff of an outlet',
    notStaffText: 'Ask a supervisor for an invitation code, and enter it under Me.',
    chooseUnit: 'Which unit’s?',
  },
}
