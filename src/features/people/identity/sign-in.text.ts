import type { Words } from '@/shared/lib/language'

interface SignInText {
  title: string
  lead: string
  people: string
  new: string
  name: string
  nameHint: string
  nameMissing: string
  go: string
  going: string
}

/** The page is shown only if the server uses the development sign-in. */
export const signInText: Words<SignInText> = {
  zh: {
    title: '以谁的身份继续',
    lead: '这是开发用的身份，不是真的登录：选谁就是谁，不核对。正式版由微信登录，不会出现这一页。不选就返回，什么都不会发生。',
    people: '选一位',
    new: '新建一位',
    name: '名字',
    nameHint: '只用来在这一页认出来，写什么都行',
    nameMissing: '请先写一个名字',
    go: '用这个名字继续',
    going: '正在登录',
  },
  en: {
    title: 'Go on as whom',
    lead: 'This is a development identity and no real sign-in: you are whoever you choose, and nothing is checked. In production WeChat signs you in and this page is never shown. Go back and nothing happens.',
    people: 'Choose somebody',
    new: 'Or make somebody new',
    name: 'Name',
    nameHint: 'Only to tell people apart on this page. Anything will do',
    nameMissing: 'Please write a name first',
    go: 'Go on with this name',
    going: 'Signing in',
  },
}
