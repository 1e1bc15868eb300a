import type { Failure } from '@/contract/shared/failure'
import type { Ending, SeatHistoryEntry } from '@/contract/trainings/trainings.schema'
import type { Words } from '@/shared/lib/language'

interface Heading {
  title: string
  note: string
}

interface EnrollmentText {
  title: string
  enrolled: Heading
  waitlisted: { title: (place: number) => string; note: string }
  offered: Heading
  attended: (parts: number, of: number) => Heading
  over: Heading
  ended: Record<Ending, Heading>
  noShow: string
  /** What is done by the due time of an offer. */
  confirm: string
  left: (time: string) => string
  offeredAt: (moment: string) => string
  noNights: string
  why: string
  whyWaiting: string
  all: string
  joined: (place: number) => string
  before: (accepted: number, left: number, offered: number) => string
  between: (first: string, last: string) => string
  yourTurn: string
  because: (moment: string, freed: SeatHistoryEntry['kind'] | undefined) => string
  now: (place: number) => string
  ahead: (place: number) => string
  fair: string
  seatHistory: string
  accept: string
  accepting: string
  decline: string
  leave: string
  cancel: string
  cancelUntil: (by: string) => string
  cancelOver: (pastDue: string) => string
  toPlace: string
  toLink: string
  linkLater: string
  toTraining: string
  forms: Record<'feedback' | 'use' | 'appeal', string>
  certificate: string
  none: string
  noneText: string
  /** `moment`: in words; undefined where it is not known. */
  savedAt: (moment: string | undefined) => string
  tooLate: Partial<Record<Failure['code'], string>>
}

export const enrollmentText: Words<EnrollmentText> = {
  zh: {
    title: '我的报名',
    enrolled: { title: '报名成功', note: '有变化会发到“我的消息”' },
    waitlisted: {
      title: (place) => `在候补，排第 ${place}`,
      note: '轮到您时，名额为您留着，消息发到“我的消息”',
    },
    offered: {
      title: '有名额了，为您留着',
      note: '过时名额放出',
    },
    attended: (parts, of) => ({ title: '已参加', note: `签到 ${parts} 次，共 ${of} 次` }),
    over: { title: '这场已经结束', note: '没有您的签到记录。有出入请打电话问主办单位。' },
    ended: {
      cancelled: { title: '已取消报名', note: '名额已放出。报名没截止前，可以重新报。' },
      left: { title: '已退出候补', note: '报名没截止前，可以重新报名。还满着的话，排在候补最后。' },
      declined: { title: '已放弃名额', note: '名额已放出。报名没截止前，可以重新报名。' },
      expired: { title: '名额过时未确认', note: '名额已放出。报名没截止前，可以重新报名。' },
      called_off: { title: '这场培训取消了', note: '您不用做什么。可以看看别的场次。' },
    },
    noShow: '这次记为没来也没取消。90 天内两次，候补会排在其他人之后。',
    confirm: '确认',
    left: (time) => `还剩 ${time}`,
    offeredAt: (moment) => `${moment} 通知`,
    noNights: '晚上 9 点到早上 8 点不计时。',
    why: '为什么是您',
    whyWaiting: '您排在哪里',
    all: '全部记录',
    joined: (place) => `您加入候补，排第 ${place}`,
    before: (accepted, left, offered) =>
      `前面 ${[
        ...(accepted ? [`${accepted} 人补上`] : []),
        ...(left ? [`${left} 人退出`] : []),
        ...(offered ? [`${offered} 人待确认`] : []),
      ].join('，')}`,
    between: (first, last) => (first === last ? first : `${first}至 ${last}`),
    yourTurn: '轮到您',
    because: (moment, freed) => {
      if (freed === 'capacity') return `${moment}，主办单位加了名额`
      if (freed === 'declined') return `${moment}，有 1 人放弃名额`
      if (freed === 'expired') return `${moment}，有 1 人过时未确认`
      return freed ? `${moment}，有 1 人取消报名` : moment
    },
    now: (place) => `现在排第 ${place}`,
    ahead: (place) => (place > 1 ? `前面还有 ${place - 1} 人` : '下一个空位就是您的'),
    fair: '按报名先后。只公开次序和时间，不公开姓名。',
    seatHistory: '名额变动记录',
    accept: '确认参加',
    accepting: '正在确认',
    decline: '放弃',
    leave: '退出候补',
    cancel: '取消报名',
    cancelUntil: (by) => `${by}可以取消，名额随即放出`,
    cancelOver: (pastDue) => `${pastDue}。来不了，请打电话告诉主办单位。`,
    toPlace: '看地址和路线',
    toLink: '进入线上课堂',
    linkLater: '线上参加方式由主办单位填写，填好后会出现在这里。',
    toTraining: '看这场培训',
    forms: { feedback: '说说这场怎么样', use: '学的用上了吗', appeal: '没来是有原因的，我要申诉' },
    certificate: '看证书',
    none: '您没有报这场',
    noneText: '可能是用别的身份报的名。',
    savedAt: (moment) => `没有网络，这是${moment ? ` ${moment} ` : '上次'}存下的。入场码照样能用。`,
    tooLate: {
      too_late: '晚了一步：已经过了时间。',
      conflict: '晚了一步：名额已经放出。',
      closed: '晚了一步：这场已经不能报名。',
    },
  },
  en: {
    title: 'My sign-up',
    enrolled: { title: 'You are signed up', note: 'Changes are sent to your messages' },
    waitlisted: {
      title: (place) => `Waitlist, number ${place}`,
      note: 'When it is your turn, a seat is held for you and a message is sent',
    },
    offered: {
      title: 'A seat is held for you',
      note: 'If you do not confirm in time, it is released',
    },
    attended: (parts, of) => ({ title: 'Attended', note: `Checked in ${parts} of ${of} times` }),
    over: {
      title: 'This is over',
      note: 'You were not checked in. If that is wrong, call the organiser.',
    },
    ended: {
      cancelled: {
        title: 'Seat given back',
        note: 'It is released. Until sign-up closes you can sign up again.',
      },
      left: {
        title: 'You left the waitlist',
        note: 'Until sign-up closes you can sign up again. While it is full, you go to the end of the waitlist.',
      },
      declined: {
        title: 'Offer declined',
        note: 'The seat is released. Until sign-up closes you can sign up again.',
      },
      expired: {
        title: 'The offer was not answered',
        note: 'The seat is released. Until sign-up closes you can sign up again.',
      },
      called_off: {
        title: 'This training was called off',
        note: 'There is nothing for you to do. Look at other dates.',
      },
    },
    noShow: 'Counted as not coming without a word. Twice in 90 days puts you behind on waitlists.',
    confirm: 'confirm',
    left: (time) => `${time} left`,
    offeredAt: (moment) => `Told ${moment}`,
    noNights: 'The hours from 21:00 to 8:00 do not count.',
    why: 'Why you',
    whyWaiting: 'Where you stand',
    all: 'All moves',
    joined: (place) => `You joined as number ${place}`,
    before: (accepted, left, offered) =>
      `Before you: ${[
        ...(accepted ? [`${accepted} took a seat`] : []),
        ...(left ? [`${left} gave up`] : []),
        ...(offered ? [`${offered} asked now`] : []),
      ].join(', ')}`,
    between: (first, last) => (first === last ? first : `${first} to ${last}`),
    yourTurn: 'Your turn',
    because: (moment, freed) => {
      if (freed === 'capacity') return `${moment}, seats were added`
      if (freed === 'declined') return `${moment}, somebody declined`
      if (freed === 'expired') return `${moment}, somebody did not answer`
      return freed ? `${moment}, somebody cancelled` : moment
    },
    now: (place) => `You are number ${place} now`,
    ahead: (place) => (place > 1 ? `${place - 1} before you` : 'The next free seat is yours'),
    fair: 'In the order of sign-up. Order and times are public, names are not.',
    seatHistory: 'How places moved',
    accept: 'I will come',
    accepting: 'Confirming',
    decline: 'Decline',
    leave: 'Leave the waitlist',
    cancel: 'Cancel',
    cancelUntil: (by) => `Cancel ${by}. The seat is then released`,
    cancelOver: (pastDue) => `${pastDue}. Please call the organiser.`,
    toPlace: 'Address and way there',
    toLink: 'Join online',
    linkLater: 'The organiser has not said yet how to join online. It will stand here.',
    toTraining: 'See this training',
    forms: {
      feedback: 'Say how it was',
      use: 'Did you use it?',
      appeal: 'I had a reason not to come: appeal',
    },
    certificate: 'See the certificate',
    none: 'You have not signed up for this',
    noneText: 'You may have signed up as somebody else.',
    savedAt: (moment = 'earlier') =>
      `You are offline. This was saved ${moment}, and your ticket works all the same.`,
    tooLate: {
      too_late: 'Too late: the time is over.',
      conflict: 'Too late: the seat is released.',
      closed: 'Too late: sign-up is closed.',
    },
  },
}
