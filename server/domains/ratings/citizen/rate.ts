import { createHash, randomBytes } from 'node:crypto'
import dayjs, { type Dayjs } from 'dayjs'
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
import { reachesOutletAt } from '@/contract/ratings/rectifications.rules'
import { canonical } from '@/contract/ratings/public-log.rules'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { Vault } from '../../../infra/crypto/vault'
import { withRetry } from '../../../infra/db/faults'
import { isDuplicate, type Sql } from '../../../infra/db/open'
import { lastMinutes } from '../../../infra/db/time-span'
import { newDayId } from '../../../infra/db/uuid'
import type { Deps } from '../../../deps'
import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import { queueLogEvents } from '../public-log/queue-log-events'
import {
  endRectification,
  openRectification,
  lockRectificationOfRating,
} from '../rectifications/open-rectification'
import { checkRatingText } from '../rating/check-rating-text'
import { publishedLogBody } from '../rating/rating-log-event'
import * as repo from '../rating/ratings.repo'
import type { CheckState } from '../rating/rating-columns'
import type { ServiceDoneRow, RatingRow } from '../rating/rating-columns'

interface Submission {
  form: RatingForm
  check: CheckState
  bodyHash: Buffer
}

/**
 * Rates a service: once, editable for `changeHours`. A bad rating opens its rectification in the
 * same transaction. A retry with the same key changes nothing.
 */
export async function rate(
  deps: Deps,
  who: Requester,
  { id, form, sent }: { id: string; form: RatingForm; sent: RatingForm },
) {
  const done = (await repo.findServiceDone(deps.db, id, who.citizen)) ?? refuse('not_found')
  checkFits(done, form)
  if (who.memberships.some(({ institution }) => institution === done.unit)) refuse('forbidden')
  const bodyHash = createHash('sha256').update(canonical(sent)).digest()
  const before = await repo.findRatingOfService(deps.db, id)
  const check =
    before?.key === form.key ? 'off' : await checkRatingText(deps, who.citizen, form.text)
  const submission = { form, check, bodyHash }
  await withRetry(() =>
    deps.db.begin((tx) => writeRating(tx, deps, { who, id }, submission)),
  ).catch((error: unknown) => refuse(isDuplicate(error) ? 'rated' : rethrow(error)))
}

function rethrow(error: unknown): never {
  throw error
}

/** Published before there were batches, and still in its editing period. */
const isPublished = ({ publishedId }: RatingRow) => publishedId !== null

/** Refuses tags, scores or a contact that this level and channel do not offer. */
function checkFits(
  { channel }: ServiceDoneRow,
  { level, tags, scores, contact, atOnce, ...form }: RatingForm,
) {
  const offered = tagsFor(level, channel)
  const aspects: string[] = aspectsFor(channel)
  const fit =
    form.tagsVersion === tagsVersion &&
    tags.every((tag) => offered.includes(tag)) &&
    Object.keys(scores).every((aspect) => aspects.includes(aspect)) &&
    ((contact === undefined && !atOnce) || isBad(level)) // contact is for bad ratings only
  if (!fit) refuse('invalid')
}

async function writeRating(
  tx: Sql,
  deps: Deps,
  { who, id }: { who: Requester; id: string },
  submission: Submission,
) {
  const now = deps.now()
  const done = (await repo.lockServiceDone(tx, id, who.citizen)) ?? refuse('not_found')
  const before = await repo.findRatingOfService(tx, id)
  const { form, bodyHash } = submission
  if (before?.key === form.key)
    return before.bodyHash.equals(bodyHash) ? undefined : refuse('conflict')
  if (before) await lockRectificationOfRating(tx, before.id) // same lock order as every other transaction
  const row = before ? nextVersion(before, form, now) : await newRating(tx, done, form, now)
  Object.assign(row, submittedFields(row, submission, deps.vault), { changedAt: now.toISOString() })
  await (before ? repo.updateRating : repo.insertRating)(tx, row)
  await attachPictures(tx, row, who.citizen, form.pictures, now)
  if (isPublished(row)) {
    const { rating: _, ...body } = publishedLogBody(row)
    await queueLogEvents(tx, row.id, [{ kind: 'rerated', body }], now)
  }
  const opening = { citizenId: who.citizen, now, atOnce: form.atOnce ?? false }
  await (isBad(row.level)
    ? openRectification(tx, row, opening)
    : endRectification(tx, row.id, who.citizen, now))
}

async function newRating(
  tx: Sql,
  done: ServiceDoneRow,
  form: RatingForm,
  now: Dayjs,
): Promise<RatingRow> {
  if (form.version !== 0) refuse('conflict')
  if (!canRate(done.rateUntil, now.valueOf())) refuse('too_late')
  const { id: serviceId, unit, service, kind, sample, seen } = done
  const burst = lastMinutes(now, settings.burstMinutes)
  return {
    id: newDayId(now),
    serviceId,
    unit,
    service,
    kind,
    sample,
    seen,
    day: clockAt(now.valueOf()).day,
    version: 1,
    givenAt: now.toISOString(),
    level: 0,
    scores: {},
    tags: [],
    tagsVersion,
    key: form.key,
    bodyHash: Buffer.alloc(0),
    text: null,
    salt: null,
    checkState: 'off',
    removed: null,
    contact: null,
    device: form.device,
    changedAt: now.toISOString(),
    ...unpublished,
    flagged: (await repo.countRatingsFromDevice(tx, form.device, burst)) >= settings.burst,
  }
}

/** Until its batch is formed. */
const unpublished = {
  publishedId: null,
  publishedDay: null,
  publishedUnit: null,
  publishedService: null,
  batchId: null,
}

function nextVersion(row: RatingRow, form: RatingForm, now: Dayjs): RatingRow {
  if (form.version === 0) refuse('rated')
  if (form.version !== row.version) refuse('conflict')
  if (now.valueOf() >= changeUntil(row.givenAt)) refuse('too_late')
  const count = settings.versions
  if (row.version >= count) refuse('enough_today', { count })
  return { ...row, version: row.version + 1 }
}

function submittedFields(
  { id, removed }: RatingRow,
  { form, check, bodyHash }: Submission,
  vault: Vault,
) {
  const { level, scores, tags, key, contact } = form
  const text = removed ? null : (form.text ?? null) // removed texts stay removed
  return {
    level,
    scores,
    tags,
    key,
    bodyHash,
    text,
    checkState: text ? check : ('off' as const),
    salt: text ? randomBytes(16).toString('hex') : null,
    contact: contact ? vault.seal(contact, { table: 'ratings', column: 'contact', row: id }) : null,
  }
}

async function attachPictures(
  tx: Sql,
  { id }: RatingRow,
  citizenId: string,
  ids: string[],
  now: Dayjs,
) {
  // Staff see pictures with the rectification only: their ids are of the day on which it arrives.
  const shownFrom = dayjs(reachesOutletAt(now.valueOf(), false))
  const attaching = { ids, ratingId: id, citizenId, at: now.toISOString() }
  const attached = await repo.attachPictures(tx, attaching, () => newDayId(shownFrom))
  if (attached < ids.length) refuse('bad_picture')
}
