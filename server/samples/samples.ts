import type { Dayjs } from 'dayjs'
import { domains } from '../app'
import type { Deps } from '../deps'
import type { Sql } from '../infra/db/open'
import { makeConsultations } from './consultations'
import { makeLecturers, makePlans } from './lecturers'
import { makePeople } from './people'
import { makeRatings } from './ratings'
import * as repo from './samples.repo'
import { makeTrainings } from './trainings'
import { addSampleWindows } from './windows'

type Context = Pick<Deps, 'db' | 'vault'> & { now: Dayjs }

/** 第三批市级知识产权培训基地 (沪知局办〔2024〕36号), the only batch whose list is published. */
const sampleOutlets = ['OL101', 'OL102', 'OL103', 'OL104', 'OL095', 'OL024']

/** A start adds trainings if fewer than this are still open for sign-up. */
const minUpcoming = 5

/** Called at the start outside production: creates sample data unless an operator removed it. */
export const ensureSamples = ({ db, ...context }: Context) =>
  db.begin(async (tx) => {
    const { removed } = await repo.lockSamples(tx)
    if (removed) return 0
    const upcoming = await repo.countUpcoming(tx, context.now.toISOString())
    return make(tx, context, { trainings: upcoming < minUpcoming })
  })

/** Replaces all sample data, dated relative to `now`. */
export const makeSamples = ({ db, ...context }: Context) =>
  db.begin(async (tx) => {
    await repo.lockSamples(tx)
    await repo.setRemoved(tx, false)
    await removeRecords(tx)
    return make(tx, context)
  })

/** Removes all sample data, sample people included; no later start makes it again. */
export const removeSamples = ({ db }: Pick<Context, 'db'>) =>
  db.begin(async (tx) => {
    await repo.lockSamples(tx)
    await repo.setRemoved(tx, true)
    const removed = await removeRecords(tx)
    await repo.removePeople(tx)
    return removed
  })

/** Returns how many records were removed, by domain. */
async function removeRecords(tx: Sql) {
  const removed = new Map<string, number>()
  for (const { name, removeSamples } of domains)
    if (removeSamples) removed.set(name, await removeSamples(tx))
  return Object.fromEntries(removed)
}

/** Adds what is missing. Trainings are always added, as a later start needs upcoming ones. */
async function make(
  tx: Sql,
  { vault, now }: Omit<Context, 'db'>,
  { trainings }: { trainings: boolean } = { trainings: true },
) {
  const outletIds = await repo.findOutlets(tx, sampleOutlets)
  if (outletIds.length === 0) return 0 // the imported facts are others
  await makePeople(tx, vault, outletIds[0]!, now)
  await addSampleWindows(tx, vault, now)
  if (!trainings) return 0
  await makeLecturers(tx, outletIds)
  await makePlans(tx, outletIds, now)
  if (!(await repo.hasConsultations(tx))) await makeConsultations(tx, vault, now)
  if (!(await repo.hasRatings(tx))) await makeRatings(tx, now)
  return makeTrainings(tx, outletIds, now)
}
