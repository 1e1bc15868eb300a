import { isDeepStrictEqual } from 'node:util'
import { everydayWord, mayBeSent } from '@/contract/facts/missed-words.rules'
import type { EverydayDecision, EverydayEdit } from '@/contract/facts/missed-words.schema'
import { missedWords } from '@/contract/facts/missed-words.settings'
import { clockAt } from '@/contract/facts/working-days.rules'
import { matchesText } from '@/contract/shared/as-meant/search.rules'
import type { Deps } from '../../../deps'
import type { Sql } from '../../../infra/db/open'
import { newId } from '../../../infra/db/uuid'
import { refuse } from '../../../infra/http/refusal'
import type { PageRequest } from '../../../infra/paging/keyset'
import { mapPage } from '../../../infra/paging/page'
import type { Publish } from '../editing/publish'
import { loadLiveFacts } from '../facts.repo'
import type { Facts } from '../records/facts'
import { findLatestEdit, insertEdit, listEdits } from './everyday-edits.repo'
import { forgetMissedWord } from './missed-words.repo'

interface Deciding {
  decision: EverydayDecision
  byStaff: string
}

/**
 * A supervisor says what an everyday word stands for, sets it aside, or takes that back. What was added is published
 * at once, and the phones that sent the word are no longer counted. A retry changes nothing.
 */
export async function decideEverydayWord(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  publish: Publish,
  { decision, byStaff }: Deciding,
) {
  const { act } = decision
  const word = everydayWord(decision.word)
  const terms = act === 'add' ? [...new Set(decision.terms)] : null
  if (act === 'add' && !mayBeSent(decision.word)) refuse('personal_data')
  const at = now().toISOString()
  const change = async (tx: Sql) => {
    const latest = await findLatestEdit(tx, word)
    if (latest?.act === act && isDeepStrictEqual(latest.terms, terms)) return
    if (terms) refuseUnknown(await loadLiveFacts(tx), terms)
    const sent = act === 'reopen' ? 0 : await forgetMissedWord(tx, word)
    const devices = sent >= missedWords.leastDevices ? sent : 0
    // Nobody learns from a refusal whether fewer phones sent it.
    if (act !== 'add' && !latest && devices === 0) refuse('not_found')
    await insertEdit(tx, { id: newId(now()), word, act, terms, devices, byStaff, at })
  }
  if (act === 'set_aside') await publish.hold(db, change)
  else await publish.now(db, at, change)
}

/** The kinds of facts that are searched, and their English. */
const searched = [
  'outlet',
  'service',
  'answer',
  'course',
  'term',
  'outlet_en',
  'service_en',
  'answer_en',
  'course_en',
] as const

/** A word that no fact contains would lead nowhere. */
function refuseUnknown(facts: Facts, terms: string[]) {
  const texts = searched.flatMap((kind) => [...facts[kind].values()].map((fact) => textOf(fact)))
  terms.forEach((term, i) => {
    if (!texts.some((text) => matchesText(text, term)))
      refuse('invalid', { field: `terms.${i}`, count: i + 1 })
  })
}

const textOf = (fact: object) => JSON.stringify(Object.values(fact))

export async function listEverydayEdits(sql: Sql, staff: string, page: PageRequest) {
  return mapPage(
    await listEdits(sql, page),
    ({ id, word, act, terms, byStaff, at }): EverydayEdit => ({
      id,
      word,
      act,
      terms: terms ?? [],
      day: clockAt(Date.parse(at)).day,
      mine: byStaff === staff,
    }),
  )
}
