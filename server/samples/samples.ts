import type { Dayjs } from 'dayjs'
import type { Deps } from '../deps'
import type { Sql } from '../infra/db/open'
import { makeConsultations } from './consultations'
import { makeLecturers, makePlans } from './lecturers'
import { makePeople } from './people'
import { makeRatings } from './ratings'
import * as repo from './samples.repo'
import { makeTrainings } from './trainings'
import { addSampleWindows } from './windows'

type Given = Pick<Deps, 'db' | 'vault'> & { now: Dayjs }

/** 第三批市级知识产权培训基地 (沪知局办〔2024〕36号), the only batch whose list is known. */
const bases = ['OL101', 'OL102', 'OL103', 'OL104', 'OL095', 'OL024']

/** Fewer that can be signed up for than so many are few. */
const few = 5

/** For the start of a server that is not in production: makes samples, unless they were removed. */
export const ensureSamples = ({ db, ...given }: Given) =>
  db.begin(async (tx) => {
    const { removed } = await repo.takeTurn(tx)
    if (removed) return 0
    const enough = (await repo.stillToCome(tx, given.now.toISOString())) >= few
    return make(tx, given, { trainings: !enough })
  })

/** Makes them anew, as of now: those that were there go, with all that came of them. */
export const makeSamples = ({ db, ...given }: Given) =>
  db.begin(async (tx) => {
    await repo.takeTurn(tx)
    await repo.remember(tx, false)
    await repo.removeTrainings(tx)
    await repo.removeConsultations(tx)
    await repo.removeRatings(tx)
    await repo.removeVisits(tx)
    return make(tx, given)
  })

/** Takes all of it away, and nothing else. No start brings it back. */
export const removeSamples = ({ db }: Pick<Given, 'db'>) =>
  db.begin(async (tx) => {
    await repo.takeTurn(tx)
    await repo.remember(tx, true)
    const removed = await repo.removeTrainings(tx)
    await repo.removeConsultations(tx)
    await repo.removeRatings(tx)
    await repo.removeVisits(tx)
    await repo.removePeople(tx)
    return removed
  })

/** What there is of each already stays, but for trainings. */
async function make(
  tx: Sql,
  { vault, now }: Omit<Given, 'db'>,
  { trainings }: { trainings: boolean } = { trainings: true },
) {
  const known = await repo.knownOutlets(tx, bases)
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
