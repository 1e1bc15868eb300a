import type { Words } from './lib/language'

interface SharedText {
  failed: string
  /** Which pages are kept on the phone. */
  nothingKept: string
  retry: string
  callUs: string
  waiting: string
  close: string
  signIn: string
  saved: (day: string) => string
  consult: string
  consultShort: string
  consultNote: string
  callTo: (number: string) => string
  notFound: string
  unverified: string
  /** Notice that a fact exists in Chinese only. Empty in Chinese. */
  onlyChinese: string
  share: string
  /** Notice that an address was copied, because WeChat does not open other sites. */
  linkCopied: string
  published: (date: string) => string
  /** Who confirmed a statement, by its kind, on a day. */
  confirmed: Record<'outlet' | 'city', (day: string) => string>
  /** Notice for facts published over twelve months ago. */
  old: string
}

export const sharedText: Words<SharedText> = {
  zh: {
    failed: '没能载入内容',
    nothingKept: '这一页没有存在手机上。网点、办事指南和打开过的页面，没有网络也能看。',
    retry: '再试一次',
    callUs: '打电话问',
    waiting: '正在载入',
    close: '关闭',
    signIn: '登录',
    saved: (day) => `没有网络，正在看 ${day}存下的内容`,
    consult: '一键咨询',
    consultShort: '咨询',
    consultNote: '打电话或留言',
    callTo: (number) => `拨打 ${number}`,
    notFound: '没找到？问一问',
    unverified: '待核实',
    onlyChinese: '',
    share: '分享',
    linkCopied: '网址已复制，请到浏览器里打开',
    published: (date) => `${date}公布`,
    confirmed: {
      outlet: (day) => `由网点于 ${day}确认`,
      city: (day) => `由主管于 ${day}确认`,
    },
    old: '超过 12 个月没有核对',
  },
  en: {
    failed: 'We could not load this',
    nothingKept:
      'This page is not stored on your phone. Outlets, guides and pages you have opened work offline.',
    retry: 'Try again',
    callUs: 'Call us',
    waiting: 'Loading',
    close: 'Close',
    signIn: 'Sign in',
    saved: (day) => `You are offline. This was saved on ${day}`,
    consult: 'Ask a person',
    consultShort: 'Ask',
    consultNote: 'Call or write',
    callTo: (number) => `Call ${number}`,
    notFound: 'Not found? Ask us',
    unverified: 'to be verified',
    onlyChinese: 'Only in Chinese for now',
    share: 'Share',
    linkCopied: 'Address copied. Open it in your browser.',
    published: (date) => `Published in ${date}`,
    confirmed: {
      outlet: (day) => `Confirmed by the outlet on ${day}`,
      city: (day) => `Confirmed by a supervisor on ${day}`,
    },
    old: 'not checked for over 12 months',
  },
}
