import type { ServiceItem } from '@/contract/facts/services.schema'
import type { IsoDay } from '@/contract/shared/time.types'
import { byId, type Facts } from '@/features/facts/published/facts.model'
import { addressWords } from '@/features/outlets/row.model'
import type { Note, NoteOf } from '@/features/search/results.model'
import { searchText } from '@/features/search/search.text'
import { shortFee, shortLimit } from '@/features/services/claim.model'
import { servicesText } from '@/features/services/services.text'
import type { Language } from '@/shared/lib/language'
import { spaced } from '@/shared/lib/spaced'
import type { Searchable } from '@/features/search/search.model'
import { dateWords, dayWords } from '@/contract/shared/date-words.rules'
import { dayAndWeekday, dayOf, timeOf } from '@/contract/shared/moment-words.rules'
import { dotted } from '@/shared/lib/dotted'
import { validity } from '@/shared/lib/validity'

/** Notes below the names: requirements of a service, address of an outlet. */
export function hitNotes(facts: WithEvents, language: Language, today: IsoDay): NoteOf {
  const withExpiry = (record: { validUntil?: string }, text: string): Note => {
    const valid = validity(record, today)
    const day = valid.kind === 'over' && dateWords(valid.day, language)
    return { text, ...(day && { warning: searchText[language].over(day) }) }
  }
  return ({ kind, id }) => {
    switch (kind) {
      case 'service': {
        const item = byId(facts.services, id)
        return item ? withExpiry(item, serviceNote(item, language)) : { text: '' }
      }
      case 'answer': {
        const answer = byId(facts.answers, id)
        return answer ? withExpiry(answer, truncate(answer.answer)) : { text: '' }
      }
      case 'outlet':
        return { text: outletNote(id, facts, language) }
      case 'training':
        return trainingNote(id, facts, language)
      case 'window':
        return { text: windowNames(id, facts, language) }
      case 'course':
        return { text: byId(facts.courses, id)?.provider ?? '' }
      case 'term':
        return { text: termNote(id, facts, language) }
    }
  }
}

/** In characters: two lines on a phone, which hold twice as many letters as Chinese characters. */
const maxLength = { chinese: 38, latin: 76 }

function truncate(text: string) {
  const most = /[\u4e00-\u9fff]/.test(text) ? maxLength.chinese : maxLength.latin
  return spaced(text.length > most ? `${text.slice(0, most - 1)}…` : text)
}

/** Verified requirements only; without any, the handling office. */
function serviceNote(item: ServiceItem, language: Language) {
  const text = searchText[language]
  const fee = shortFee(item)
  const limit = shortLimit(item)
  const requirements = [
    item.materials.length > 0 && text.materials(item.materials.length),
    fee.kind !== 'unknown' && fee.verified && servicesText[language].fee.words(fee),
    limit?.verified && limit.words,
  ].filter(Boolean)
  return requirements.length > 0 ? requirements.join(text.comma) : truncate(item.where)
}

function outletNote(id: string, { outlets, districts }: Facts, language: Language) {
  const outlet = byId(outlets, id)
  const district = districts.find(({ code }) => code === outlet?.district)
  const name = language === 'en' ? district?.nameEn : district?.name
  return outlet ? addressWords(outlet, name, language) : ''
}

type WithEvents = Facts & Pick<Searchable, 'events'>

function trainingNote(id: string, { events, outlets }: WithEvents, language: Language): Note {
  const training = events && byId(events.trainings, id)
  if (!training) return { text: '' }
  const { startsAt, endsAt, base, state } = training
  const when = `${dayAndWeekday(dayOf(startsAt), language)} ${timeOf(startsAt)}`
  const lastDay = dayOf(endsAt) === dayOf(startsAt) ? '' : ` – ${dayWords(dayOf(endsAt), language)}`
  const text = dotted([when + lastDay, byId(outlets, base)?.name])
  return { text, ...(state === 'called_off' && { warning: searchText[language].calledOff }) }
}

/** The windows of an outlet, as their names are written there. */
function windowNames(id: string, { events }: WithEvents, language: Language) {
  const windows = events?.visitable.find(({ outlet }) => outlet === id)?.windows ?? []
  return truncate(windows.map(({ name }) => name).join(searchText[language].comma))
}

function termNote(id: string, { terms }: Facts, language: Language) {
  const text = searchText[language]
  const term = byId(terms, id)
  if (!term) return ''
  const { zh, en, abbr, synonyms } = term
  const name = [language === 'en' ? zh : en, abbr].filter(Boolean).join(text.comma)
  return synonyms.length > 0 ? `${name}${text.comma}${text.alsoCalled(synonyms)}` : name
}
