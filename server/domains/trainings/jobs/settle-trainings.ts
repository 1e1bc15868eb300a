import { randomInt } from 'node:crypto'
import type { Dayjs } from 'dayjs'
import { clockAt } from '@/contract/facts/working-days.rules'
import { certificateNumber } from '@/contract/trainings/certificates.rules'
import type { Sql } from '../../../infra/db/open'
import { forEachInTransaction } from '../../../infra/jobs/for-each-item'
import type { Job } from '../../../infra/jobs/run-jobs'
import { queueMessages } from '../../messages/queue-messages'
import { recordServicesDone } from '../../ratings/rating/record-services-done'
import * as repo from './settle-trainings.repo'

/** Minutes after the end, in which offline phones can still send their check-ins. */
const gracePeriod = 30

/** After the end of a training: issues certificates, counts no-shows and asks for feedback. */
export const settleTrainings: Job = {
  name: 'settling',
  every: 60_000,
  async run({ db, now }) {
    const at = now()
    const endedBefore = at.subtract(gracePeriod, 'minute').toISOString()
    const ended = await repo.findUnsettled(db, endedBefore)
    await forEachInTransaction(db, ended, async (tx, { id }) => {
      const training = await repo.lockUnsettled(tx, id, endedBefore)
      if (training) await settle(tx, training, at)
    })
  },
}

async function settle(tx: Sql, training: repo.EndedTraining, now: Dayjs) {
  const certified = await issueCertificates(tx, training, now)
  const absent = await repo.countNoShows(tx, training)
  const participations = await repo.findParticipations(tx, training.id)
  const participants = participations.map(({ citizenId }) => citizenId)
  const newMessages = [
    ...messagesTo(certified, 'certificate', training),
    ...messagesTo(absent, 'no_show', training),
    ...messagesTo(participants, 'feedback', training),
  ]
  await queueMessages(tx, newMessages, now)
  const services = participations.map((participation) => serviceDone(training, participation))
  await recordServicesDone(tx, services, now)
  await repo.setSettled(tx, training.id, now)
}

const messagesTo = (
  citizenIds: (string | null)[],
  kind: 'certificate' | 'no_show' | 'feedback',
  { id }: repo.EndedTraining,
) =>
  citizenIds.map((citizenId) => ({
    citizenId,
    kind,
    dedupe: `${kind}:${id}`,
    trainingId: id,
  }))

/** A participation is a service of the outlet, which the citizen can rate. */
const serviceDone = (
  { id, base: outletId, title, endsAt, sample }: repo.EndedTraining,
  { citizenId, way }: repo.Participation,
) => ({
  citizenId,
  kind: 'training' as const,
  ref: id,
  unit: outletId,
  title,
  channel: way,
  doneAt: endsAt,
  sample,
})

/** Issues and revokes certificates, so that exactly the graduates have one. Returns their citizen ids. */
async function issueCertificates(tx: Sql, training: repo.EndedTraining, now: Dayjs) {
  const graduates = await repo.findGraduates(tx, training)
  await repo.revokeCertificates(tx, training.id, graduates)
  const year = Number(clockAt(Date.parse(training.endsAt)).day.slice(0, 4))
  const { title, titleEn, base, startsAt, endsAt, parts } = training
  const certificates = graduates.map((graduate) => ({
    ...graduate,
    number: certificateNumber(year, randomInt),
    trainingId: training.id,
    ...{ title, titleEn, base, startsAt, endsAt, parts },
    issuedAt: now.toISOString(),
  }))
  await repo.upsertCertificates(tx, certificates)
  return graduates.map(({ citizenId }) => citizenId)
}
