import type { Ending } from '@/contract/trainings/trainings.schema'
import type { Words } from '@/shared/lib/language'

/** Rows are in the main package, so texts of single pages are kept out of it. */
interface EnrollmentsText {
  enrolled: string
  waitlisted: (place: number) => string
  offered: (by: string) => string
  attended: (parts: number, of: number) => string
  over: string
  ended: Record<Ending, string>
  sample: string
}

export const enrollmentsText: Words<EnrollmentsText> = {
  zh: {
    enrolled: '已报名',
    waitlisted: (place) => `候补第 ${place}`,
    offered: (by) => `有名额，${by}确认`,
    attended: (parts, of) => (of > 1 ? `已参加 ${parts}/${of}` : '已参加'),
    over: '已结束',
    ended: {
      cancelled: '已取消报名',
      left: '已退出候补',
      declined: '已放弃名额',
      expired: '过时未确认',
      called_off: '培训已取消',
    },
    sample: '示例',
  },
  en: {
    enrolled: 'Signed up',
    waitlisted: (place) => `Waitlist, number ${place}`,
    offered: (by) => `A seat for you, confirm ${by}`,
    attended: (parts, of) => (of > 1 ? `Attended ${parts} of ${of}` : 'Attended'),
    over: 'Over',
    ended: {
      cancelled: 'Seat given back',
      left: 'Left the waitlist',
      declined: 'Offer declined',
      expired: 'Offer not answered',
      called_off: 'Called off',
    },
    sample: 'Sample',
  },
}
