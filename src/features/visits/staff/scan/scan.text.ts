import type { VisitCheckInResult } from '@/contract/visits/staff.schema'
import type { Words } from '@/shared/lib/language'

type Verdict = VisitCheckInResult['verdict']

interface ScanText {
  title: string
  at: (window: string) => string
  hint: string
  scan: string
  again: string
  noScanner: string
  typeCode: string
  check: string
  verdict: Record<Verdict, string>
  explanation: Partial<Record<Verdict, string>>
  appointment: (time: string) => string
}

export const scanText: Words<ScanText> = {
  zh: {
    title: '扫码到场',
    at: (window) => `在 ${window} 记到场`,
    hint: '请对方打开“我的预约”里的码。码 30 秒换一次，截图不能用。',
    scan: '扫码',
    again: '再扫',
    noScanner: '浏览器里不能扫码。请输入码的文字，或到小程序里扫。',
    typeCode: '码的文字',
    check: '核验',
    verdict: {
      done: '已到场',
      already: '已经到了',
      old_code: '码过期了',
      unknown: '不认得',
      elsewhere: '不在这里',
      other_day: '不是今天',
      over: '已结束',
    },
    explanation: {
      already: '之前已经记过到场，不用再扫。',
      old_code: '这是截图，或对方手机时间不准。请对方重新打开码。',
      unknown: '这不是预约或取号的码。请对方打开“我的预约”里的码。',
      elsewhere: '约的是别的网点。请对方看预约里的地址。',
      other_day: '约的不是今天。请对方看预约里的日期。',
      over: '已经取消、作废或办完。要办的话，请重新取号。',
    },
    appointment: (time) => `约的 ${time}`,
  },
  en: {
    title: 'Scan who comes',
    at: (window) => `They are at ${window}`,
    hint: 'Ask them to open the code of their visit. It changes every 30 s; screenshots do not work.',
    scan: 'Scan',
    again: 'Again',
    noScanner: 'A browser cannot scan. Type what the code says, or scan in the mini-program.',
    typeCode: 'What the code says',
    check: 'Check',
    verdict: {
      done: 'Is here',
      already: 'Here already',
      old_code: 'Old code',
      unknown: 'Unknown',
      elsewhere: 'Elsewhere',
      other_day: 'Another day',
      over: 'Over',
    },
    explanation: {
      already: 'They were noted before. Nothing else is needed.',
      old_code: 'A screenshot, or their phone’s clock is wrong. Ask them to open the code again.',
      unknown: 'This is no code of a visit. Ask them to open the one of theirs.',
      elsewhere: 'They booked at another outlet. The address is in their booking.',
      other_day: 'They booked for another day. The date is in their booking.',
      over: 'Cancelled, void or finished. They can take a new number.',
    },
    appointment: (time) => `booked for ${time}`,
  },
}
