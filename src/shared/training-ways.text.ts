import type { Way } from '@/contract/trainings/trainings.schema'
import type { Words } from './lib/language'

/** In person or online, for tags and inside sentences. */
export const trainingWaysText: Words<Record<Way, string>> = {
  zh: { onsite: '线下', online: '线上' },
  en: { onsite: 'In person', online: 'Online' },
}
