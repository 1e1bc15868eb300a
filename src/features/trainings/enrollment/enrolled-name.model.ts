import type { Enrollment } from '@/contract/trainings/trainings.schema'
import type { Language } from '@/shared/lib/language'
import { dayAndWeekday, dayOf } from '@/contract/shared/moment-words.rules'
import { enrolledNameText } from './enrolled-name.text'

/** What there is to say about the name of an enrollment: whether the profile differs, and its corrections. */
export function enrolledNameNotes(
  { name, nameCorrections = [] }: Pick<Enrollment, 'name' | 'nameCorrections'>,
  profileName: string | undefined,
  language: Language,
): string[] {
  const text = enrolledNameText[language]
  const corrections = nameCorrections.map(({ at, from = text.nobody, to = text.nobody, reason }) =>
    text.corrected(dayAndWeekday(dayOf(at), language), from, to, reason).trim(),
  )
  const differs = profileName !== undefined && profileName !== '' && profileName !== name
  return [...corrections, ...(differs ? [text.differs(profileName)] : []), text.howToCorrect]
}
