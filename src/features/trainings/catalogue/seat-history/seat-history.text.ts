import type { SeatHistoryEntry } from '@/contract/trainings/trainings.schema'
import type { Words } from '@/shared/lib/language'

interface SeatHistoryText {
  title: string
  lead: string
  kind: Record<SeatHistoryEntry['kind'], (no: number, count: number) => string>
  because: (seq: number, kind: string) => string
  behind: string
  yours: string
  none: string
  noneText: string
}

export const seatHistoryText: Words<SeatHistoryText> = {
  zh: {
    title: '名额变动记录',
    lead: '号码按报名先后给，每种方式从 1 开始，不重复。只公开次序和时间，不公开姓名。',
    kind: {
      enrolled: (no) => `${no} 号报名成功`,
      waitlisted: (no) => `${no} 号加入候补`,
      offered: (no) => `通知候补的 ${no} 号：有名额`,
      accepted: (no) => `${no} 号确认参加`,
      declined: (no) => `${no} 号放弃名额`,
      expired: (no) => `${no} 号过时未确认`,
      cancelled: (no) => `${no} 号取消报名`,
      left: (no) => `${no} 号退出候补`,
      walk_in: (no) => `${no} 号现场补位`,
      capacity: (_, count) => `主办单位把名额改为 ${count}`,
      called_off: () => '主办单位取消了这场培训',
    },
    because: (seq, kind) => `因为第 ${seq} 条：${kind}`,
    behind: '90 天内两次没来也没取消，排在其他人之后',
    yours: '您',
    none: '还没有变动',
    noneText: '有人报名、候补或取消后，这里会有记录。',
  },
  en: {
    title: 'How places moved',
    lead: 'Numbers are given in the order of sign-up, from 1 for each way, and never twice. Order and times are public, names are not.',
    kind: {
      enrolled: (no) => `Number ${no} signed up`,
      waitlisted: (no) => `Number ${no} joined the waitlist`,
      offered: (no) => `Number ${no} was offered a seat`,
      accepted: (no) => `Number ${no} accepted`,
      declined: (no) => `Number ${no} declined`,
      expired: (no) => `Number ${no} did not answer in time`,
      cancelled: (no) => `Number ${no} gave the seat back`,
      left: (no) => `Number ${no} left the waitlist`,
      walk_in: (no) => `Number ${no} walked in`,
      capacity: (_, count) => `The organiser set the seats to ${count}`,
      called_off: () => 'The organiser called it off',
    },
    because: (seq, kind) => `Because of ${seq}: ${kind}`,
    behind: 'Behind the others: two no-shows within 90 days',
    yours: 'You',
    none: 'Nothing has moved yet',
    noneText: 'When somebody signs up, waits or cancels, it stands here.',
  },
}
