import type { FailureCode } from '@/contract/shared/failure'
import type { Words } from '@/shared/lib/language'

interface SignUpText {
  title: string
  who: string
  edit: string
  phone: (last4: string) => string
  needs: string
  needsHint: string
  signedOut: string
  signIn: string
  seat: string
  waitlist: (place: number) => string
  signUp: string
  joinWaitlist: string
  sending: string
  notSure: string
  failed: Partial<Record<FailureCode, string>>
}

export const signUpText: Words<SignUpText> = {
  zh: {
    title: '报名',
    who: '谁来参加',
    edit: '修改',
    phone: (last4) => `手机尾号 ${last4}`,
    needs: '有什么需要我们准备的',
    needsHint: '比如：靠门的座位、素食。只有主办单位看得到。',
    signedOut: '报名要先登录，只用来认出您。',
    signIn: '登录，接着报名',
    seat: '现在有名额，提交后马上就是您的。',
    waitlist: (place) => `已满，提交后排在候补第 ${place}。轮到您时，名额为您留着。`,
    signUp: '报名',
    joinWaitlist: '加入候补',
    sending: '正在提交',
    notSure: '没有收到回音，不知道报上没有。再按一次不会重复报名。',
    failed: {
      profile_needed: '还差几项信息，补上后再提交。',
      full: '刚刚满了，候补也满了。可以看看别的场次。',
      closed: '报名已经截止，或这场已取消。可以看看别的场次。',
    },
  },
  en: {
    title: 'Sign up',
    who: 'Who will come',
    edit: 'Change',
    phone: (last4) => `Phone ending in ${last4}`,
    needs: 'Anything we should prepare',
    needsHint: 'For instance a seat near the door, a vegetarian meal. Only the organiser sees it.',
    signedOut: 'To sign up, sign in first. It only tells us who you are.',
    signIn: 'Sign in and go on',
    seat: 'There is a seat. It is yours once you send this.',
    waitlist: (place) =>
      `Full. You will be number ${place} on the waitlist, and a seat is held for you when it is your turn.`,
    signUp: 'Sign up',
    joinWaitlist: 'Join waitlist',
    sending: 'Sending',
    notSure:
      'No answer came, so we cannot tell whether it arrived. Press again: you are never signed up twice.',
    failed: {
      profile_needed: 'A few details are missing. Fill them in and send again.',
      full: 'It has just filled up, and so has the waitlist. Look at other dates.',
      closed: 'Sign-up is closed, or this was called off. Look at other dates.',
    },
  },
}
