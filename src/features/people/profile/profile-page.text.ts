import type { Words } from '@/shared/lib/language'

interface ProfilePageText {
  title: string
  save: string
  saving: string
  saved: string
  invitation: string
}

export const profilePageText: Words<ProfilePageText> = {
  zh: {
    title: '我的资料',
    save: '保存',
    saving: '正在保存',
    saved: '已保存',
    invitation: '我是工作人员，有邀请码',
  },
  en: {
    title: 'My details',
    save: 'Save',
    saving: 'Saving',
    saved: 'Saved',
    invitation: 'I am staff and have a code',
  },
}
