import type { FailureCode } from '@/contract/shared/failure'
import type { Words } from '@/shared/lib/language'

interface BookingText {
  title: string
  visitor: string
  visitorMissing: string
  visitorHint: string
  party: string
  partyHint: string
  signedOut: string
  signIn: string
  book: string
  booking: string
  bring: string
  bringNote: string
  gone: string
  others: (day: string) => string
  toTimes: string
  uncertain: string
  failed: Partial<Record<FailureCode, string>>
}

export const bookingText: Words<BookingText> = {
  zh: {
    title: '预约',
    visitor: '谁去',
    visitorMissing: '写上去的人的姓名，窗口好叫您。',
    visitorHint: '到了窗口用来叫人。只有这个网点的工作人员看得到。',
    party: '替哪家单位办',
    partyHint: '个人办的不用填',
    signedOut: '预约要先登录，只用来认出您。',
    signIn: '登录，接着预约',
    book: '预约',
    booking: '正在预约',
    bring: '去之前要备的材料',
    bringNote: '选了“办什么”，这里会列出要带的材料。',
    gone: '这个时间已经没有了。',
    others: (day) => `${day}还有`,
    toTimes: '看全部时间',
    uncertain: '没有收到回音，不知道约上没有。连上网再按一次，不会重复预约。',
    failed: {
      full: '刚刚约满了。您填的都还在，换一个时间就行。',
      too_late: '这个时间已经过了。换一个时间。',
      closed: '这个窗口暂停预约了。换一个时间，或打电话问。',
      not_found: '这个时间已经没有了。换一个时间。',
      conflict: '您已经约了这个时间。看“我的预约和取号”。',
      enough_visits: '没办的预约已经够多了。先取消一个，再约新的。',
      invalid: '这个窗口不办您选的这一项。换一项，或换一个时间。',
      profile_needed: '还没有同意个人信息说明。同意后再提交。',
    },
  },
  en: {
    title: 'Book a visit',
    visitor: 'Who comes',
    visitorMissing: 'Give the name of who comes: they are called by it.',
    visitorHint: 'To be called by at the window. Only the staff of this outlet see it.',
    party: 'For which firm',
    partyHint: 'Leave it empty if you come for yourself',
    signedOut: 'To book, sign in first. It only tells us who you are.',
    signIn: 'Sign in and go on',
    book: 'Book',
    booking: 'Booking',
    bring: 'To prepare',
    bringNote: 'Choose what you come for, and this shows what to bring.',
    gone: 'This time is gone.',
    others: (day) => `Free on ${day}`,
    toTimes: 'All times',
    uncertain:
      'No answer came, so we cannot tell whether it is booked. Press again once online: it is never booked twice.',
    failed: {
      full: 'It has just filled up. What you typed is still here: choose another time.',
      too_late: 'This time is over. Choose another.',
      closed: 'This window takes no bookings now. Choose another time, or call.',
      not_found: 'This time is gone. Choose another.',
      conflict: 'You have booked this time already. See “My visits”.',
      enough_visits: 'You have as many appointments as one can have. Cancel one first.',
      invalid: 'This window does not do what you chose. Choose something else, or another time.',
      profile_needed: 'You have not agreed to the notice about personal data yet.',
    },
  },
}
