import type { Words } from '@/shared/lib/language'

interface VisitsPageText {
  title: string
  toCome: string
  past: string
  none: string
  noneNote: string
  noneBookable: string
  /** Undefined: their number is not known yet. */
  toBookable: (count: number | undefined) => string
  call: (number: string) => string
  signIn: string
  signInNote: string
  saved: string
  scan: string
}

export const visitsPageText: Words<VisitsPageText> = {
  zh: {
    title: '我的预约和取号',
    toCome: '接下来',
    past: '过去的',
    none: '还没有预约，也没有取号',
    noneNote: '在网点页面可以预约窗口或远程取号，到了不用久等。',
    noneBookable: '现在没有网点开放预约。有的网点可以直接去，先打电话问一问。',
    toBookable: (count) => (count ? `看能预约的 ${count} 处` : '看哪里能预约'),
    call: (number) => `打 ${number}`,
    signIn: '登录后看您的预约和取号',
    signInNote: '预约、取号后，码和要带的材料都在这里。',
    saved: '没有网络，这是上次存下的。码、地址和材料照样能看。',
    scan: '到窗口了，扫窗口的码',
  },
  en: {
    title: 'My visits',
    toCome: 'Next',
    past: 'Past',
    none: 'No appointment and no number yet',
    noneNote: 'On the page of an outlet you can book a window or take a number.',
    noneBookable: 'No outlet takes bookings now. Some you can simply visit: call first.',
    toBookable: (count) =>
      count ? `Show the ${count} where you can book` : 'See where you can book',
    call: (number) => `Call ${number}`,
    signIn: 'Sign in to see your visits',
    signInNote: 'Your codes, and what to bring, are here.',
    saved: 'Offline. This was saved earlier: codes, addresses and lists work all the same.',
    scan: 'At the window? Scan its code',
  },
}
