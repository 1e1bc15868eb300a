import type { ListedTraining } from '@/contract/trainings/trainings.schema'
import type { AllFigures } from '@/contract/ratings/ratings.schema'
import { uuidV7 } from '@/contract/shared/uuid.rules'
import { tokenOf, windowOfToday } from '../../support/window-of-today'

export type Records = Awaited<ReturnType<typeof makeRecords>>

const unused = 'OL083' // by the other tests, whose queues would mix with this one's

async function ask<T>(method: string, path: string, body?: object): Promise<T> {
  const answer = await fetch(`${process.env.TEST_SERVER}/api/${path}`, {
    method,
    headers: {
      authorization: `Bearer ${await tokenOf('learner')}`,
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  const json = (await answer.json()) as T
  if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(json)}`)
  return json
}

const newId = () => uuidV7(Date.now())

/**
 * What the pages are about, so that none is shown empty. The visit is the organiser's, because other tests need
 * the few visits that the learner may have at a time.
 */
export async function makeRecords() {
  const { training, seat, attended } = await makeTrainings()
  return { training, seat, attended, question: await askQuestion(), ...(await makeVisits()) }
}

async function makeTrainings() {
  const all = await ask<ListedTraining[]>('GET', 'trainings')
  const [training, seat] = all.filter(
    ({ state, closesAt, seats: [first] }) =>
      state === 'published' &&
      Date.parse(closesAt) > Date.now() &&
      first!.enrolled + first!.offered < first!.capacity,
  )
  const way = seat!.seats[0]!.way
  await ask('POST', `trainings/${seat!.id}/enrollment`, { way, key: newId() })
  const enrollments = await ask<{ training: { id: string; endsAt: string } }[]>(
    'GET',
    'me/enrollments',
  )
  const past = enrollments.find(({ training }) => Date.parse(training.endsAt) < Date.now())
  return { training: training!.id, seat: seat!.id, attended: past!.training.id }
}

async function askQuestion() {
  const id = newId()
  await ask('PUT', `consultations/${id}`, {
    kind: 'consultation',
    topic: 'general',
    class: 'enquiry',
    ipType: 'trademark',
    text: '公司名称改了，还没拿到商标注册证，需要先变更申请人吗？',
    about: { kind: 'service', id: 'SV015' },
    anonymous: false,
    pictures: [],
    device: newId(),
  })
  return id
}

async function makeVisits() {
  const at = await windowOfToday(unused)
  const served = await at.served('learner')
  const rectification = await at.repaired('learner', await at.served('learner'))
  const { id: visit } = await at.book('organiser', 0)
  await at.takeNumber('receptionist')
  const { window, startsAt } = await at.slot(0)
  const { outlets } = await ask<AllFigures>('GET', 'ratings')
  const [rated] = Object.keys(outlets)
  const slot = { window, startsAt, service: 'SV008' }
  return { ...at, served, rectification, visit, slot, rated: rated! }
}
