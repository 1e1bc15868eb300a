import type { Level, ListedTraining } from '@/contract/trainings/trainings.schema'
import type { ProfileField } from '@/contract/people/identity.schema'
import type { Words } from '@/shared/lib/language'
import type { Availability } from '../seats.model'

interface TrainingText {
  title: string
  free: string
  fee: (yuan: number) => string
  level: Record<Level, string>
  closes: (by: string) => string
  closed: (moment: string) => string
  cancelUntil: (by: string) => string
  forWhom: string
  asks: (fields: ProfileField[]) => string
  field: Record<ProfileField, string>
  where: string
  online: string
  onlineNote: string
  addressUnknown: string
  toOutlet: string
  choose: string
  way: string
  left: (count: number) => string
  waitlist: string
  full: string
  taken: (capacity: number, taken: number) => string
  waiting: (count: number) => string
  wouldBe: (place: number) => string
  waitlistLine: string
  howWaitlist: string
  /** `hours`: how long a seat is held at most. */
  waitlistRules: (hours: number) => string[]
  seatHistory: string
  seatHistoryNote: string
  agenda: string
  parts: string
  lecturers: string
  materials: string
  certificate: string
  certificateFrom: (share: number, parts: number) => string
  noCertificate: string
  sampleNote: string
  signUp: (way: string, single: boolean) => string
  joinWaitlist: (way: string) => string
  chooseOther: (way: string) => string
  mine: string
  why: Record<Exclude<Availability, 'open'>, string>
  calledOffBecause: (reason: string) => string
  bothFull: string
  others: string
  missing: string
  missingText: string
  share: string
  shared: string
  savedAt: string
}

export const trainingText: Words<TrainingText> = {
  zh: {
    title: '培训详情',
    free: '公益',
    fee: (yuan) => `${yuan} 元`,
    level: { basic: '入门', intermediate: '进阶', advanced: '高级' },
    closes: (by) => `${by}报名`,
    closed: (moment) => `${moment} 已停止报名`,
    cancelUntil: (by) => `${by}可以取消`,
    forWhom: '谁都可以来',
    asks: (fields) =>
      fields.length === 0
        ? '只要姓名和手机号，不收身份证号'
        : `要姓名、手机号、${fields.map((field) => trainingText.zh.field[field]).join('、')}，不收身份证号`,
    field: { employer: '单位', role: '职务', industry: '行业', district: '所在区' },
    where: '地点',
    online: '线上',
    onlineNote: '报名后，参加方式在“我的报名”里',
    addressUnknown: '地址待核实，出发前请先打电话',
    toOutlet: '看地址和电话',
    choose: '选一种方式',
    way: '名额',
    left: (count) => `余 ${count}`,
    waitlist: '已满，可候补',
    full: '名额和候补都满了',
    taken: (capacity, taken) => `${capacity} 席，已报 ${taken}`,
    waiting: (count) => `，候补 ${count} 人`,
    wouldBe: (place) => `。您会排第 ${place}。`,
    waitlistLine: '坐满以后可以候补，有人取消就按报名先后通知。',
    howWaitlist: '候补怎么排',
    waitlistRules: (hours) => [
      `有人取消，就按报名先后通知您，名额为您留一段时间：离开课时间的四分之一，最短半小时，最长 ${hours} 小时。`,
      '只算早上 8 点到晚上 9 点，夜里不计时，早上 9 点前不会截止。开课前 2 小时内，或夜里已来不及问您的，空位留给到场的人。',
      '90 天内两次没来也没取消的，排在其他人之后，可以申诉。',
      '您可以随时查看排位、放弃或退出。',
    ],
    seatHistory: '名额变动记录',
    seatHistoryNote: '只公开次序和时间，不公开姓名',
    agenda: '讲什么',
    parts: '分几次上',
    lecturers: '谁来讲',
    materials: '资料',
    certificate: '证书',
    certificateFrom: (share, parts) =>
      parts > 1
        ? `出席满 ${share}%（共 ${parts} 次）发证书，可以在线核验。`
        : '到场签到后发证书，可以在线核验。',
    noCertificate: '这场不发证书。',
    sampleNote: '这是示例排期，不是真实报名。选题来自沪知局〔2022〕13 号归纳。',
    signUp: (way, single) => (single ? '报名' : `报名${way}`),
    joinWaitlist: (way) => `加入${way}候补`,
    chooseOther: (way) => `选${way}`,
    mine: '看我的报名',
    why: {
      draft: '这场还没有发布，不能报名。',
      closed: '报名已经截止。',
      over: '这场已经结束，不能报名。',
      called_off: '这场已经取消。',
    },
    calledOffBecause: (reason) => `这场已经取消：${reason}`,
    bothFull: '名额和候补都满了，有人取消时这里会有空位。',
    others: '看别的场次',
    missing: '没有这场培训',
    missingText: '可能已经撤下。可以看看别的场次，或打电话问。',
    share: '分享',
    shared: '已复制',
    savedAt: '没有网络，名额可能已经变了',
  },
  en: {
    title: 'Training',
    free: 'Free',
    fee: (yuan) => `CNY ${yuan}`,
    level: { basic: 'Beginner', intermediate: 'Intermediate', advanced: 'Advanced' },
    closes: (by) => `Sign up ${by}`,
    closed: (moment) => `Sign-up closed ${moment}`,
    cancelUntil: (by) => `You can cancel ${by}`,
    forWhom: 'Open to everyone',
    asks: (fields) =>
      fields.length === 0
        ? 'Name and phone only. No ID number'
        : `Name, phone, ${fields.map((field) => trainingText.en.field[field]).join(', ')}. No ID number`,
    field: { employer: 'employer', role: 'position', industry: 'industry', district: 'district' },
    where: 'Place',
    online: 'Online',
    onlineNote: 'How to join is in your sign-up',
    addressUnknown: 'Address to be verified. Call before you go',
    toOutlet: 'Address and phone',
    choose: 'Choose how to attend',
    way: 'Seats',
    left: (count) => `${count} left`,
    waitlist: 'Full, waitlist open',
    full: 'Seats and waitlist are full',
    taken: (capacity, taken) => `${taken} of ${capacity} seats taken`,
    waiting: (count) => `, ${count} waiting`,
    wouldBe: (place) => `. You would be number ${place}.`,
    waitlistLine: 'Once it is full you can wait: whoever signed up first is asked first.',
    howWaitlist: 'How the waitlist works',
    waitlistRules: (hours) => [
      `When a seat frees, we offer it in order of sign-up and hold it for you for a quarter of the time until the start: at least half an hour, at most ${hours} hour${hours === 1 ? '' : 's'}.`,
      'Only the time from 8:00 to 21:00 counts, and no offer ends before 9:00. In the last 2 hours, or at night when there is no time left to ask you by day, seats go to who comes.',
      'Two no-shows within 90 days put you behind the others. You can appeal.',
      'You can see your place, decline or leave at any time.',
    ],
    seatHistory: 'How places moved',
    seatHistoryNote: 'Order and times are public, names are not',
    agenda: 'What you will learn',
    parts: 'When it meets',
    lecturers: 'Lecturers',
    materials: 'Materials',
    certificate: 'Certificate',
    certificateFrom: (share, parts) =>
      parts > 1
        ? `Given for attending ${share}% of ${parts} meetings. It can be verified online.`
        : 'Given to who was checked in. It can be verified online.',
    noCertificate: 'No certificate is given.',
    sampleNote: 'A sample session, not open for real sign-up. It is taught in Chinese.',
    signUp: (way, single) => (single ? 'Sign up' : `Sign up, ${way.toLowerCase()}`),
    joinWaitlist: () => 'Join waitlist',
    chooseOther: (way) => (way === 'Online' ? 'Go online' : way),
    mine: 'See my sign-up',
    why: {
      draft: 'This is not published yet.',
      closed: 'Sign-up is closed.',
      over: 'This is over.',
      called_off: 'This was called off.',
    },
    calledOffBecause: (reason) => `This was called off: ${reason}`,
    bothFull: 'Seats and waitlist are full. If somebody cancels, there will be room here.',
    others: 'Other dates',
    missing: 'This training is not here',
    missingText: 'It may have been taken down. Look at other dates, or call us.',
    share: 'Share',
    shared: 'Copied',
    savedAt: 'You are offline. Seats may have changed',
  },
}

export const feeWords = (text: TrainingText, { feeYuan }: Pick<ListedTraining, 'feeYuan'>) =>
  feeYuan === 0 ? text.free : text.fee(feeYuan)
