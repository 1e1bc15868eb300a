import outlets from '../../../server/data/en/outlets.json'
import services from '../../../server/data/en/services.json'
import { courses } from '../../../server/data/en/courses.json'

/** Names of shipped facts by id, in English, as it is shown where English is chosen. */
const english: Record<string, { name?: string; title?: string }> = {
  ...outlets,
  ...services,
  ...courses,
}

/** The name of a fact in the language of the screen. */
export const shippedName = (language: 'zh' | 'en' | undefined, id: string, zh: string) =>
  language === 'en' ? (english[id]!.name ?? english[id]!.title)! : zh
