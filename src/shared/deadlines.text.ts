import type { Words } from './lib/language'
import type { Urgency } from './lib/urgency'

interface DeadlinesText {
  urgency: Record<Urgency, string>
}

/** Deadlines of staff tasks. */
export const deadlinesText: Words<DeadlinesText> = {
  zh: {
    urgency: { overdue: '已超期', today: '今天到期', later: '之后', waiting: '没有期限的' },
  },
  en: {
    urgency: { overdue: 'Overdue', today: 'Due today', later: 'Later', waiting: 'No due time' },
  },
}
