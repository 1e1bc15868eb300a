import type { Way } from '@/contract/trainings/trainings.schema'
import type { Words } from './lib/language'

/** In person or online, as tags and sentences say it. */
export const trainingWaysText: Words<Record<Way, string>> = {
  zh: { onsite: '线下', online: '线上' },
  en: { onsite: 'In person', online: 'Online' },
}
