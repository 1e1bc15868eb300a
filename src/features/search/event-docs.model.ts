import type { English } from '@/contract/facts/english.schema'
import type { Outlet } from '@/contract/facts/outlets.schema'
import type { ServiceItem } from '@/contract/facts/services.schema'
import { dayOf } from '@/contract/shared/moment-words.rules'
import { own } from '@/contract/shared/own.rules'
import type { IsoDay } from '@/contract/shared/time.types'
import type { ListedTraining } from '@/contract/trainings/trainings.schema'
import type { VisitableOutlet } from '@/contract/visits/visits.schema'
import type { Doc, Hit, SearchResult } from '@/shared/lib/search/search.types'
import { maxPartialScore } from '@/shared/lib/search/rank'
import { tokensOfDays } from './date-tokens.model'

/** What takes place, and where one can book. */
export interface Events {
  trainings: ListedTraining[]
  visitable: VisitableOutlet[]
  today: IsoDay
}

interface Names {
  outlets: Outlet[]
  services: ServiceItem[]
  english?: Partial<English>
}

/** Of outlets that are not known here there are none. */
export function eventDocs(
  { trainings, visitable, today }: Events,
  { outlets, services, english }: Names,
): Doc<'training' | 'window'>[] {
  const byId = new Map(outlets.map((outlet) => [outlet.id, outlet]))
  const englishOf = (id: string) => own(english?.outlets?.texts, id)?.name
  const namesOf = (ids: string[]) =>
    services
      .filter(({ id }) => ids.includes(id))
      .flatMap(({ id, name }) => [name, own(english?.services?.texts, id)?.name ?? ''])
  return [
    ...trainings.map((training) => {
      const names = [byId.get(training.base)?.name, englishOf(training.base)]
      return trainingDoc(training, names.filter(Boolean).join(' '), today)
    }),
    ...visitable.flatMap((place) => {
      const outlet = byId.get(place.outlet)
      return outlet ? [windowDoc(place, outlet, englishOf(outlet.id), namesOf(place.services))] : []
    }),
  ]
}

type Field = Doc['fields'][number]

const hidden = (weight: number, ...texts: (string | undefined)[]): Field[] => {
  const text = texts.filter(Boolean).join('；')
  return text ? [{ text, weight, hidden: true }] : []
}

/** What people call a training; found together with a day or a topic. */
const trainingWords = '培训 讲座 课程 公开课 报名 training seminar lecture course class event'

/**
 * A signpost, as a course: whoever looks for help finds the help before a training on it.
 * @param outletName the outlet that holds it, in the languages of the reader
 */
const trainingDoc = (
  training: ListedTraining,
  outletName: string,
  today: IsoDay,
): Doc<'training'> => ({
  id: training.id,
  kind: 'training',
  title: training.title,
  ...(training.titleEn && { names: [training.titleEn] }),
  fields: [
    ...hidden(0.7, training.topic),
    ...hidden(0.7, ...(training.taughtBy ?? [])),
    ...hidden(0.6, outletName),
    ...hidden(0.6, trainingWords),
    ...hidden(0.6, tokensOfDays(dayOf(training.startsAt), dayOf(training.endsAt), today)),
  ],
  signpost: true,
})

const windowWords =
  '窗口 柜台 预约 取号 排队 现场办理 window counter desk book booking appointment queue number visit'

/** The windows of an outlet that can be booked or have a queue. What they handle is searched after what guides and outlets say. */
const windowDoc = (
  { windows = [] }: VisitableOutlet,
  outlet: Outlet,
  english: string | undefined,
  serviceNames: string[],
): Doc<'window'> => ({
  id: outlet.id,
  kind: 'window',
  title: outlet.name,
  names: [english ?? outlet.name, ...windows.map(({ name }) => name)],
  fields: [...hidden(0.4, ...serviceNames), ...hidden(0.6, windowWords)],
})

/** Who names a day means what takes place then, before what merely has the other words in its name. */
const dayBonus = 300

const ofDay = <K extends string>(hit: Hit<K>): Hit<K> => ({ ...hit, score: hit.score + dayBonus })

interface Lists {
  /** All trainings that the words of the query find. */
  byWords: Hit<string>[]
  /** All that they find with its dates read as days. */
  byDay: Hit<string>[]
}

/**
 * The result with the trainings of the days in the query. Those must have all its words: a Saturday alone does not
 * answer when an outlet is open.
 */
export function withTrainingsOfDay<R extends SearchResult>(
  result: R,
  { byWords, byDay }: Lists,
  { kind, limit = 50 }: { kind?: string | undefined; limit?: number },
): R {
  const found = byDay.filter(({ score }) => score > maxPartialScore).map(ofDay)
  if (found.length === 0) return result
  const ids = new Set(found.map(({ doc }) => doc.id))
  const trainings = [...found, ...byWords.filter(({ doc }) => !ids.has(doc.id))]
  const shown = kind === undefined || kind === 'training' ? trainings.slice(0, limit) : []
  const others = result.hits.filter(({ doc }) => doc.kind !== 'training')
  return {
    ...result,
    hits: [...shown, ...others].sort((a, b) => b.score - a.score),
    total: result.total - byWords.length + trainings.length,
    counts: { ...result.counts, training: trainings.length },
    missing: [],
    suggestions: [],
  }
}
