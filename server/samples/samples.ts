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

/** 第三批市级知识产权培训基地 (沪知局办〔2024〕36号), the only batch whose list is known. */
const sampleOutlets = ['OL101', 'OL102', 'OL103', 'OL104', 'OL095', 'OL024']

/** Fewer that can be signed up for than so many are few. */
const minUpcoming = 5

/** For the start of a server that is not in production: makes samples, unless they were removed. */
export const ensureSamples = ({ db, ...given }: Context) =>
  db.begin(async (tx) => {
    const { removed } = await repo.lockSamples(tx)
    if (removed) return 0
    const enough = (await repo.countUpcoming(tx, given.now.toISOString())) >= minUpcoming
    return make(tx, given, { trainings: !enough })
  })

/** Replaces all sample data, dated relative to `now`. */
export const makeSamples = ({ db, ...given }: Context) =>
  db.begin(async (tx) => {
    await repo.lockSamples(tx)
    await repo.setRemoved(tx, false)
    await removeRecords(tx)
    return make(tx, given)
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
  const removed: Record<string, number> = {}
  for (const { name, removeSamples } of domains)
    if (removeSamples) removed[name] = await removeSamples(tx)
  return removed
}

/** What there is of each already stays, but for trainings. */
async function make(
  tx: Sql,
  { vault, now }: Omit<Context, 'db'>,
  { trainings }: { trainings: boolean } = { trainings: true },
) {
  const known = await repo.findOutlets(tx, sampleOutlets)
  if (known.length === 0) return 0 // facts of one's own, without these bases
  await makePeople(tx, vault, known[0]!, now)
  await addSampleWindows(tx, vault, now)
  if (!trainings) return 0
  await makeLecturers(tx, known)
  await makePlans(tx, known, now)
  if (!(await repo.hasConsultations(tx))) await makeConsultations(tx, vault, now)
  if (!(await repo.hasRatings(tx))) await makeRatings(tx, now)
  return makeTrainings(tx, known, now)
}
