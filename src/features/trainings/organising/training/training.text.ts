import type { Words } from '@/shared/lib/language'
import type { FeedbackAspect } from './feedback.model'
import type { TrainingAction } from '../training-state.model'

/** The people an action affects. */
export interface AffectedPeople {
  enrolled: number
  offered: number
  waiting: number
  /** When sign-up closes: 12 月 9 日 周三 17:00 前. */
  closes: string
}

interface TrainingText {
  title: string
  missing: string
  missingText: string
  when: string
  part: (nth: number) => string
  place: string
  link: string
  noLink: string
  closes: string
  cancelUntil: string
  seats: string
  seated: (enrolled: number, capacity: number) => string
  offered: (count: number) => string
  waiting: (count: number, max: number) => string
  manage: string
  rosterNote: string
  checkInNote: string
  editNote: string
  copyNote: string
  publicPage: string
  publicNote: string
  reason: string
  actTitle: Record<TrainingAction, string>
  again: string
  consequences: Record<TrainingAction, (affected: AffectedPeople) => string[]>
  doing: string
  confirm: Record<TrainingAction, string>
  whyLabel: string
  whyHint: string
  whyMissing: string
  feedback: string
  answers: (count: number) => string
  tooFew: string
  question: Record<FeedbackAspect, string>
  average: (average: number) => string
  score: (score: number, count: number) => string
  used: (yes: number, partly: number, notYet: number) => string
  usedTitle: string
}

export const trainingText: Words<TrainingText> = {
  zh: {
    title: '培训',
    missing: '没有找到这场培训',
    missingText: '可能链接不完整，或这场培训不归您的单位。',
    when: '时间',
    part: (nth) => `第 ${nth} 次`,
    place: '教室',
    link: '线上网址',
    noLink: '还没填，报上名的人进不去',
    closes: '报名截止',
    cancelUntil: '退名额截止',
    seats: '名额',
    seated: (enrolled, capacity) => `${enrolled} / ${capacity}`,
    offered: (count) => `留给候补 ${count}，等回音`,
    waiting: (count, max) => `候补 ${count} / ${max}`,
    manage: '办理',
    rosterNote: '搜索、现场加人、导出',
    checkInNote: '扫入场码，没网也行',
    editNote: '加名额会马上给候补的人',
    copyNote: '内容照搬，另选日期',
    publicPage: '看大家看到的页面',
    publicNote: '名额、候补、名额去向',
    reason: '取消原因',
    actTitle: { publish: '发布', close: '停止报名', call_off: '取消这场培训' },
    again: '重新开放报名',
    consequences: {
      publish: ({ closes }) => [
        '发布后，所有人都能看到这场培训。',
        `${closes}可以报名。`,
        '发布后还能修改；改了时间、地点，会告诉已报名的人。',
      ],
      close: ({ enrolled, waiting }) => [
        '马上不能再报名，页面还看得到。',
        `已报名的 ${enrolled} 人不受影响。`,
        waiting > 0 ? `候补的 ${waiting} 人继续排队，有人退出时仍按顺序给。` : '现在没有人在候补。',
        '以后可以重新开放。',
      ],
      call_off: ({ enrolled, offered, waiting }) => [
        `已报名 ${enrolled} 人${offered ? `、留着名额的 ${offered} 人` : ''}${waiting ? `、候补 ${waiting} 人` : ''}都会收到消息，看到您写的原因。`,
        '所有名额和候补作废，入场码不能再用。',
        '取消后不能恢复；要再办，请照这场另建一场。',
      ],
    },
    doing: '正在办理',
    confirm: { publish: '发布', close: '停止报名', call_off: '确认取消' },
    whyLabel: '为什么取消',
    whyHint: '每个人都会看到这句话。',
    whyMissing: '请写一句原因，大家会看到',
    feedback: '反馈',
    answers: (count) => `${count} 份`,
    tooFew: '不到 5 份，先不显示，免得认出是谁写的。',
    question: { content: '内容', lecturer: '讲师', organisation: '组织' },
    average: (average) => `平均 ${average}`,
    score: (score, count) => `${score} 分 ${count} 人`,
    usedTitle: '90 天后用上了吗',
    used: (yes, partly, notYet) => `用上了 ${yes}，用上一部分 ${partly}，还没有 ${notYet}`,
  },
  en: {
    title: 'Training',
    missing: 'This training is not here',
    missingText: 'The link may be incomplete, or it is not your institution’s.',
    when: 'When',
    part: (nth) => `Meeting ${nth}`,
    place: 'Room',
    link: 'Link to take part',
    noLink: 'Not filled in yet: nobody can get in',
    closes: 'Sign-up closes',
    cancelUntil: 'Seats can be given back until',
    seats: 'Seats',
    seated: (enrolled, capacity) => `${enrolled} / ${capacity}`,
    offered: (count) => `${count} offered, not answered yet`,
    waiting: (count, max) => `${count} of ${max} waiting`,
    manage: 'Do',
    rosterNote: 'Search, walk-ins, export',
    checkInNote: 'Scan tickets, also without a network',
    editNote: 'More seats go to who waits at once',
    copyNote: 'The same on other days',
    publicPage: 'See what everybody sees',
    publicNote: 'Seats, waitlist, why places moved',
    reason: 'Why it was called off',
    actTitle: { publish: 'Publish', close: 'Stop sign-up', call_off: 'Call this training off' },
    again: 'Open sign-up again',
    consequences: {
      publish: ({ closes }) => [
        'Everybody sees this training then.',
        `People can sign up ${closes}.`,
        'It can still be edited; who is enrolled is told when time or place changes.',
      ],
      close: ({ enrolled, waiting }) => [
        'Nobody can sign up from now on. The page stays.',
        `The ${enrolled} enrolled keep their seats.`,
        waiting > 0
          ? `The ${waiting} waiting keep their places, and get seats that are given back.`
          : 'Nobody is waiting now.',
        'It can be opened again.',
      ],
      call_off: ({ enrolled, offered, waiting }) => [
        `${enrolled} enrolled${offered ? `, ${offered} with an offer` : ''}${waiting ? `, ${waiting} waiting` : ''}: each is told, with your reason.`,
        'All seats and the waitlist end. Tickets are no longer good.',
        'This cannot be undone. To hold it after all, make another like this.',
      ],
    },
    doing: 'Working',
    confirm: { publish: 'Publish', close: 'Stop sign-up', call_off: 'Call it off' },
    whyLabel: 'Why it is called off',
    whyHint: 'Everybody concerned reads this.',
    whyMissing: 'Please write why: people will read it',
    feedback: 'Feedback',
    answers: (count) => `${count}`,
    tooFew: 'Fewer than five answers are not shown, so that nobody is recognised.',
    question: { content: 'Content', lecturer: 'Lecturer', organisation: 'Organisation' },
    average: (average) => `Average ${average}`,
    score: (score, count) => `${score}: ${count}`,
    usedTitle: 'Used after 90 days?',
    used: (yes, partly, notYet) => `yes ${yes}, partly ${partly}, not yet ${notYet}`,
  },
}
