import { createHash, randomBytes } from 'node:crypto'
import type { Dayjs } from 'dayjs'
import { rating as settings } from '@/contract/ratings/ratings.settings'
import {
  aspectsFor,
  canRate,
  changeUntil,
  isBad,
  tagsFor,
  tagsVersion,
} from '@/contract/ratings/ratings.rules'
import type { RatingForm } from '@/contract/ratings/ratings.schema'
import { canonical } from '@/contract/ratings/public-log.rules'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { Vault } from '../../../infra/crypto/vault'
import { withRetry } from '../../../infra/db/faults'
import { isDuplicate, type Sql } from '../../../infra/db/open'
import { newDayId } from '../../../infra/db/uuid'
import type { Deps } from '../../../deps'
import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import { appendToLog } from '../public-log/append-to-public-log'
import {
  endRectification,
  openRectification,
  rectificationOf,
} from '../rectifications/open-rectification'
import { checkPublic } from '../rating/check-rating-text'
import { logged } from '../rating/rating-log-event'
import * as repo from '../rating/ratings.repo'
import type { CheckState, DoneRow, RatingRow } from '../rating/ratings.repo'

interface Given {
  form: RatingForm
  check: CheckState
  bodyHash: Buffer
}

/**
 * Rates what was done for somebody: once, changed in its first hours, then fixed. A bad one opens its order
 * in the same transaction. Sent again with the same key it changes nothing.
 */
export async function rate(deps: Deps, who: Requester, id: string, sent: RatingForm) {
  const done = (await repo.findDone(deps.db, id, who.citizen)) ?? refuse('not_found')
  const form = plain(sent)
  fits(done, form)
  if (who.memberships.some(({ institution }) => institution === done.unit)) refuse('forbidden')
  const bodyHash = createHash('sha256').update(canonical(form)).digest()
  const before = await repo.ratingOf(deps.db, id)
  const check = before?.key === form.key ? 'off' : await checkPublic(deps, who.citizen, form.text)
  const given = { form, check, bodyHash }
  await withRetry(() => deps.db.begin((tx) => write(tx, deps, { who, id }, given))).catch(
    (error: unknown) => refuse(isDuplicate(error) ? 'rated' : rethrow(error)),
  )
}

function rethrow(error: unknown): never {
  throw error
}

/** Blank words are none, and what is no character is replaced: the database would do it otherwise. */
function plain({ text, ...form }: RatingForm): RatingForm {
  const wellFormed = text && Buffer.from(text).toString()
  return wellFormed?.trim() ? { ...form, text: wellFormed } : form
}

/** Tags and scores are those of this level and this way of being served. */
function fits({ channel }: DoneRow, { level, tags, scores, contact, ...form }: RatingForm) {
  const known = tagsFor(level, channel)
  const aspects: string[] = aspectsFor(channel)
  const fit =
    form.tagsVersion === tagsVersion &&
    tags.every((tag) => known.includes(tag)) &&
    Object.keys(scores).every((aspect) => aspects.includes(aspect)) &&
    (contact === undefined || isBad(level)) // nobody calls about what was good
  if (!fit) refuse('invalid')
}

async function write(
  tx: Sql,
  deps: Deps,
  { who, id }: { who: Requester; id: string },
  given: Given,
) {
  const now = deps.now()
  const done = (await repo.holdDone(tx, id, who.citizen)) ?? refuse('not_found')
  const before = await repo.ratingOf(tx, id)
  const { form, bodyHash } = given
  if (before?.key === form.key)
    return before.bodyHash.equals(bodyHash) ? undefined : refuse('conflict')
  if (before) await rectificationOf(tx, before.id) // held before the log, as whoever works on it does
  const row = before ? changed(before, form, now) : await first(tx, done, form, now)
  Object.assign(row, wordsOf(row, given, deps.vault), { changedAt: now.toISOString() })
  await (before ? repo.updateRating : repo.insertRating)(tx, row)
  await attach(tx, row, who.citizen, form.pictures, now)
  await appendToLog(tx, row, [logged(before ? 'rerated' : 'rated', row)], now)
  await (isBad(row.level)
    ? openRectification(tx, row, who.citizen, now)
    : endRectification(tx, row.id, who.citizen, now))
}

async function first(tx: Sql, done: DoneRow, form: RatingForm, now: Dayjs): Promise<RatingRow> {
  if (form.version !== 0) refuse('conflict')
  if (!canRate(done.rateUntil, now.valueOf())) refuse('too_late')
  const { id: serviceId, unit, service, kind, sample } = done
  const since = now.subtract(settings.burstMinutes, 'minute').toISOString()
  return {
    ...{ id: newDayId(now), serviceId, unit, service, kind, sample },
    ...{ day: clockAt(now.valueOf()).day, version: 1, givenAt: now.toISOString() },
    ...{ level: 0, scores: {}, tags: [], tagsVersion, key: form.key, bodyHash: Buffer.alloc(0) },
    ...{ text: null, salt: null, checkState: 'off', removed: null, contact: null },
    ...{ device: form.device, changedAt: now.toISOString() },
    flagged: (await repo.countOfDevice(tx, form.device, since)) >= settings.burst,
  }
}

function changed(row: RatingRow, form: RatingForm, now: Dayjs): RatingRow {
  if (form.version === 0) refuse('rated')
  if (form.version !== row.version) refuse('conflict')
  if (now.valueOf() >= changeUntil(row.givenAt)) refuse('too_late')
  return { ...row, version: row.version + 1 }
}

function wordsOf({ id, removed }: RatingRow, { form, check, bodyHash }: Given, vault: Vault) {
  const { level, scores, tags, key, contact } = form
  const text = removed ? null : (form.text ?? null) // what was removed does not come back
  return {
    ...{ level, scores, tags, key, bodyHash, text, checkState: text ? check : ('off' as const) },
    salt: text ? randomBytes(16).toString('hex') : null,
    contact: contact ? vault.seal(contact, { table: 'ratings', column: 'contact', row: id }) : null,
  }
}

async function attach(tx: Sql, { id }: RatingRow, citizenId: string, ids: string[], now: Dayjs) {
  const attaching = { ids, ratingId: id, citizenId, at: now.toISOString() }
  const attached = await repo.attachPictures(tx, attaching, () => newDayId(now))
  if (attached < ids.length) refuse('bad_picture')
}
