import { randomInt } from 'node:crypto'
import type { Dayjs } from 'dayjs'
import { certificateNumber } from '@/contract/trainings/certificates.rules'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { Db, Sql } from '../../../infra/db/open'
import { queueMessages } from '../../messages/queue-messages'
import { recordServicesDone } from '../../ratings/rating/record-services-done'
import type { Job } from '../../../infra/jobs/run-jobs'
import * as repo from './settle-trainings.repo'

/** So long after the end, in minutes: a phone at the door may still have to send what it noted. */
const wait = 30

/** After the end: certificates, who did not come, and what people thought of it. */
export const settleTrainings: Job = {
  name: 'settling',
  every: 60_000,
  async run({ db, now }) {
    while (await settleOne(db, now()));
  },
}

/** The training and what follows from it are settled together, or not at all. */
const settleOne = (db: Db, now: Dayjs) =>
  db.begin(async (tx) => {
    const before = now.subtract(wait, 'minute').toISOString()
    const training = await repo.takeUnsettled(tx, before)
    if (!training) return false
    const certified = await certify(tx, training, now)
    const absent = await repo.countNoShows(tx, training)
    const came = await repo.whoTookPart(tx, training.id)
    const about = (citizens: string[], kind: 'certificate' | 'no_show' | 'feedback') =>
      citizens.map((citizenId) => ({
        citizenId,
        kind,
        dedupe: `${kind}:${training.id}`,
        trainingId: training.id,
      }))
    await queueMessages(
      tx,
      [
        ...about(certified, 'certificate'),
        ...about(absent, 'no_show'),
        ...about(
          came.map(({ citizenId }) => citizenId),
          'feedback',
        ),
      ],
      now,
    )
    await recordServicesDone(tx, came.map(doneBy(training)), now)
    await repo.setSettled(tx, training.id, now.toISOString())
    return true
  })

type Came = Awaited<ReturnType<typeof repo.whoTookPart>>[number]

/** For whoever took part it is a service of the base, which can be rated. */
const doneBy =
  ({ id, base, title, endsAt, sample }: repo.Unsettled) =>
  ({ citizenId, way }: Came) => ({
    ...{ citizenId, kind: 'training' as const, ref: id, unit: base, title },
    ...{ channel: way, doneAt: endsAt, sample },
  })

/** Whoever was there for enough of it has a certificate, and nobody else. Says who has one now. */
async function certify(tx: Sql, training: repo.Unsettled, now: Dayjs) {
  const earned = await repo.whoEarned(tx, training)
  await repo.takeBackOthers(tx, training.id, earned)
  const year = Number(clockAt(Date.parse(training.endsAt)).day.slice(0, 4))
  const certificates = earned.map(({ way, no, citizenId, attended }) => ({
    number: certificateNumber(year, randomInt),
    training_id: training.id,
    way,
    no,
    citizen_id: citizenId,
    attended,
    parts: training.parts,
    issued_at: now.toISOString(),
  }))
  await repo.addCertificates(tx, certificates)
  return earned.map(({ citizenId }) => citizenId)
}
