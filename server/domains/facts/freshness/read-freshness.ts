import type { Freshness } from '@/contract/facts/freshness.schema'
import { rankRecords } from '@/contract/facts/freshness.rules'
import { clockAt } from '@/contract/facts/working-days.rules'
import { own } from '@/contract/shared/own.rules'
import type { Deps } from '../../../deps'
import { listOpenConflicts, listOpenGuideConflicts } from '../editing/fact-conflicts.repo'
import { listEditsInForce } from '../editing/outlet-edits.repo'
import type { LastPublished } from '../publishing/compose-files'
import { lastPublished } from '../publishing/publications.repo'
import { countUndecided } from '../reports/fact-reports.repo'
import { outletReasons } from './outlet-reasons'
import { answerReasons, feeRows, guideReasons, lawRows } from './page-reasons'
import type { Standing } from './standing'

/** Ranks what is published now by what people would gain from its correction. */
export async function readFreshness({ db, now }: Pick<Deps, 'db' | 'now'>): Promise<Freshness> {
  const [last, conflicts, guideConflicts, edits, reports] = await Promise.all([
    lastPublished(db),
    listOpenConflicts(db),
    listOpenGuideConflicts(db),
    listEditsInForce(db),
    countUndecided(db),
  ])
  const moment = now().valueOf()
  const today = clockAt(moment).day
  const standing = { conflicts, guideConflicts, edits, reports, now: moment, today }
  return composeFreshness(last, standing)
}

function composeFreshness(last: LastPublished, standing: Standing): Freshness {
  const { outlets = [], services = [], answers = [] } = last.published ?? {}
  const { english = {}, laws } = last
  const uses = new Map<string, number>()
  for (const id of services.flatMap(({ handlers }) => handlers))
    uses.set(id, (uses.get(id) ?? 0) + 1)
  const fees = feeRows(services, english)
  const outletRows = outlets.map((outlet) => ({
    kind: 'outlet' as const,
    id: outlet.id,
    name: outlet.name,
    ...nameEn(own(english.outlets?.texts, outlet.id)?.name ?? outlet.nameEn),
    uses: uses.get(outlet.id) ?? 0,
    reasons: outletReasons(outlet, standing, english.outlets?.outdated),
  }))
  const guideRows = services.map((item) => ({
    kind: 'guide' as const,
    id: item.id,
    name: item.name,
    ...nameEn(own(english.services?.texts, item.id)?.name),
    uses: 0,
    reasons: guideReasons(item, standing, { laws, outdated: english.services?.outdated }),
  }))
  const answerRows = answers.map((answer) => ({
    kind: 'answer' as const,
    id: answer.id,
    name: answer.question,
    ...nameEn(own(english.answers?.texts, answer.id)?.question),
    uses: 0,
    reasons: answerReasons(answer, standing, { laws, outdated: english.answers?.outdated }),
  }))
  const ofLaws = lawRows(laws)
  const count = (is: (outlet: (typeof outlets)[number]) => unknown) => outlets.filter(is).length
  return {
    day: standing.today,
    records: {
      outlet: outlets.length,
      guide: services.length,
      answer: answers.length,
      fee: fees.length,
      law: ofLaws.length,
    },
    known: {
      address: count(({ address }) => address),
      phones: count(({ phones }) => phones),
      hours: count(({ hours }) => hours),
      place: count(({ at }) => at),
    },
    items: rankRecords([...outletRows, ...guideRows, ...answerRows, ...fees, ...ofLaws], standing),
  }
}

const nameEn = (name: string | undefined) => (name ? { nameEn: name } : {})
