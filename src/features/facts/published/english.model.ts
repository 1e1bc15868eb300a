import type { English } from '@/contract/facts/english.schema'
import type { Hours, Outlet } from '@/contract/facts/outlets.schema'
import type { ServiceItem } from '@/contract/facts/services.schema'
import type { Claim, Phone } from '@/contract/facts/sources.schema'
import type { Language } from '@/shared/lib/language'
import { own } from '@/contract/shared/own.rules'
import { translated } from '@/shared/lib/original'
import type { Remote } from '@/shared/lib/remote'
import type { Facts } from './facts.model'

/** What the reader sees of the translation. `none`: there is none. */
export interface Translation {
  state: 'none' | 'loading' | 'failed' | 'english' | 'original'
  /** Shows the Chinese original, or the English again. */
  show: (original: boolean) => void
  retry: () => void
}

const cached = new WeakMap<Facts, { english: Facts; chinese: Facts }>()

const views = (facts: Facts) => {
  const known = cached.get(facts) ?? { english: translate(facts), chinese: withoutEnglish(facts) }
  cached.set(facts, known)
  return known
}

/** The facts with English texts wherever there are any. The same facts give the same object. */
export const inEnglish = (facts: Facts): Facts => views(facts).english

/** The facts as a reader of Chinese sees them: without the English names that some records have. */
export const inChinese = (facts: Facts): Facts => views(facts).chinese

const untranslated = new WeakMap<Facts, Facts>()

/** The facts that are searched: in both languages for a reader of English, in Chinese for others. */
export function searchedIn(language: Language, facts: Facts): Facts {
  if (language === 'en' || !facts.english) return facts
  const { english: _, ...chinese } = facts
  const known = untranslated.get(facts) ?? chinese
  untranslated.set(facts, known)
  return known
}

type Word = <T extends string | undefined>(zh: T) => T

function translate(facts: Facts): Facts {
  const { outlets, services, answers, courses, words = {} } = facts.english ?? {}
  const word = ((zh) => (zh === undefined ? zh : (own(words, zh) ?? zh))) as Word
  return translated(facts, {
    outlets: facts.outlets.map((outlet) => toOutlet(outlet, own(outlets?.texts, outlet.id), word)),
    services: facts.services.map((item) =>
      toService(item, own(services?.texts, item.id), facts.english?.fees?.texts, word),
    ),
    answers: facts.answers.map((answer) =>
      translated(answer, { ...own(answers?.texts, answer.id), category: word(answer.category) }),
    ),
    courses: facts.courses.map((course) => {
      const text = own(courses?.texts, course.id)
      return translated(course, { ...text, ...(text && { titleEn: text.title }) })
    }),
  })
}

const toPhone = (phone: Phone, word: Word): Phone =>
  phone.label ? { ...phone, label: word(phone.label) } : phone

const toHours = (hours: Hours, word: Word): Hours => ({
  ...hours,
  counters: hours.counters.map((counter) =>
    counter.label ? { ...counter, label: word(counter.label) } : counter,
  ),
})

function toOutlet(
  outlet: Outlet,
  text: English['outlets']['texts'][string] | undefined,
  word: Word,
): Outlet {
  const { address, phones, hours } = outlet
  return translated(outlet, {
    ...(text && { name: text.name, nameEn: text.name, does: text.does }),
    ...(address && text?.address && { address: { ...address, text: text.address } }),
    ...(phones && { phones: phones.map((phone) => toPhone(phone, word)) }),
    ...(hours && { hours: toHours(hours, word) }),
  })
}

const toClaim = (claim: Claim | undefined, text: string | undefined) =>
  claim && text ? { ...claim, text } : claim

function toService(
  item: ServiceItem,
  text: English['services']['texts'][string] | undefined,
  fees: Record<string, string> = {},
  word: Word,
): ServiceItem {
  const { online, phones, steps } = item
  const { statutory, promised, fee, steps: stepTexts, ...same } = text ?? {}
  return translated(item, {
    ...same,
    ...(stepTexts && {
      steps: steps.map((step, nth) => ({ ...step, text: stepTexts[nth] ?? step.text })),
    }),
    ...withClaims(item, { statutory, promised, fee }),
    ...(item.fees && {
      fees: item.fees.map((row) => ({
        ...row,
        name: own(fees, row.code) ?? row.name,
        unit: word(row.unit),
      })),
    }),
    ...(online && { online: { ...online, name: word(online.name) } }),
    ...(phones && { phones: phones.map((phone) => toPhone(phone, word)) }),
  })
}

type ClaimTexts = Record<'statutory' | 'promised' | 'fee', string | undefined>

/** A claim that the item lacks stays absent. */
const withClaims = (item: ServiceItem, texts: ClaimTexts): Partial<ServiceItem> =>
  Object.fromEntries(
    (['statutory', 'promised', 'fee'] as const).flatMap((field) => {
      const claim = toClaim(item[field], texts[field])
      return claim ? [[field, claim]] : []
    }),
  )

const withoutEnglish = ({ english: _, ...facts }: Facts): Facts => ({
  ...facts,
  outlets: facts.outlets.map(({ nameEn: _, ...outlet }) => outlet),
  courses: facts.courses.map(({ titleEn: _, ...course }) => course),
})

/** A short text that records share, in English where there is one. */
export const wordsOf =
  (facts: Remote<Facts>, language: Language) =>
  (zh: string): string =>
    (language === 'en' && facts.kind === 'ready' && own(facts.value.english?.words ?? {}, zh)) || zh

/** Whether the Chinese of a record was edited after its translation. */
export const isOutdated = (
  { english }: Facts,
  kind: 'outlets' | 'services' | 'answers',
  id: string,
) => english?.[kind]?.outdated.includes(id) === true
