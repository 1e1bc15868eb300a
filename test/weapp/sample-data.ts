import { uuidV7 } from '@/contract/shared/uuid.rules'
import type { CaseListEntry } from '@/contract/consultations/case.schema'
import type { ListedTraining } from '@/contract/trainings/trainings.schema'
import { samplePeople } from '../../server/samples/people'

const ask = async <T>(path: string, body?: object, token?: string) => {
  const answer = await fetch(`${process.env.TEST_SERVER}/api/${path}`, {
    headers: {
      ...(body && { 'content-type': 'application/json' }),
      ...(token && { authorization: `Bearer ${token}` }),
    },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  })
  return (await answer.json()) as T
}

const tokenOf = async (who: keyof typeof samplePeople) =>
  (await ask<{ token: string }>('session', { person: samplePeople[who].id })).token

/** The phone's storage after sign-in. */
export async function signedInStorage(who: keyof typeof samplePeople) {
  const token = await tokenOf(who)
  const kept = JSON.stringify({ state: { token }, version: 0 })
  return new Map([['identity', JSON.stringify(kept)]])
}

/** Sample trainings that are open for sign-up. */
export async function openTrainings() {
  const all = await ask<ListedTraining[]>('trainings')
  const now = Date.now()
  return all.filter(({ state, closesAt }) => state === 'published' && now < Date.parse(closesAt))
}

const roomIn = ({ seats: [first] }: ListedTraining) =>
  first!.capacity - first!.enrolled - first!.offered

export async function trainingWithRoom() {
  return (await openTrainings()).find(
    (training) => roomIn(training) > 2 && training.seats.length === 1,
  )!
}

/** A full training; further sign-ups are waitlisted. */
export async function fullTraining() {
  return (await openTrainings()).find(
    (training) =>
      training.seats.length === 1 && roomIn(training) <= 0 && training.seats[0]!.waitlist > 0,
  )!
}

/** The sample that says most: an application that waits for an answer. */
export async function waitingApplication() {
  const all = await ask<CaseListEntry[]>(
    'staff/consultations',
    undefined,
    await tokenOf('supervisor'),
  )
  return all.find(({ kind }) => kind === 'mediation')!
}

/** A question of theirs, with something added to it. */
export async function questionWithAddition(who: keyof typeof samplePeople) {
  const token = await tokenOf(who)
  const [id, device, key] = [0, 1, 2].map(() => uuidV7(Date.now()))
  const send = (method: string, path: string, body: object) =>
    fetch(`${process.env.TEST_SERVER}/api/consultations/${path}`, {
      method,
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    })
  const question = { kind: 'consultation', topic: 'general', class: 'enquiry', ipType: 'trademark' }
  const text = '公司名称改了，还没拿到商标注册证，需要先变更申请人吗？'
  const about = { kind: 'service', id: 'SV015' }
  await send('PUT', id!, { ...question, text, about, anonymous: false, pictures: [], device })
  await send('POST', `${id}/acts`, { do: 'add', key, text: '注册号还没有。', pictures: [] })
  return { id: id! }
}
