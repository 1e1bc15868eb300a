import { newId } from '../../server/infra/db/uuid'
import { addressed } from '../support/addressed'
import { consultationRequests } from '../support/consulting'
import { publishTraining, enroll } from '../support/organising'
import type { Person } from '../support/people'
import { ratingRequests } from '../support/rating'
import type { ReferenceServer } from '../support/reference-server'
import { aWindowForm, visitRequests } from '../support/visiting'

/** Somebody, and what the server knows of what lies in their phone, by placeholder. */
export interface Life {
  person: Person
  known: Map<string, string>
}

/** A citizen who has come to trainings, asked, rated and booked. */
export async function citizenLife(server: ReferenceServer): Promise<Life> {
  const [consult, rate, visit] = [
    consultationRequests(server),
    ratingRequests(server),
    visitRequests(server),
  ]
  const organiser = await server.person({ name: '李敏', as: [['organiser', 'OL101']] })
  const clerk = await server.person({ name: '王强', as: [['outlet_staff', 'OL002']] })
  const person = await server.person({ name: '周明' })
  const training = await publishTraining(server, organiser)
  await enroll(server, training, person)
  const open = (await consult.ask(person)).body.id
  const answered = (await consult.ask(person)).body.id
  await consult.actOnCase(clerk, answered, { do: 'reply', text: '可以。', cites: [] })
  const complained = await rate.rateBadly(person)
  const repaired = await rate.rateBadly(person)
  await rate.actAsStaff(clerk, repaired.rectification, {
    do: 'fix',
    outcome: 'at_once',
    text: '已改。',
  })
  await addressed(server, 'OL002')
  const window = (await visit.saveWindow(clerk, aWindowForm({ outlet: 'OL002' }))).body.id
  const slots = (await visit.slots(clerk, window, '2026-12-03')).body
  const booked = await visit.book(person, { window, startsAt: slots[0]!.startsAt })
  const known = new Map([
    ['token', person.token],
    ['person', person.id],
    ['training', training],
    ['training-to-come', await publishTraining(server, organiser)],
    ['consultation', open],
    ['consultation-answered', answered],
    ['service', await rate.served(person)],
    ['order', complained.rectification],
    ['order-repaired', repaired.rectification],
    ['window', window],
    ['visit', booked.body.id],
  ])
  return { person, known }
}

/** Staff who organises, answers, receives and oversees. */
export async function staffLife(server: ReferenceServer): Promise<Life> {
  const person = await server.person({
    name: '李敏',
    as: [
      ['organiser', 'OL101'],
      ['outlet_staff', 'OL002'],
      ['supervisor', 'city'],
    ],
  })
  const training = await publishTraining(server, person)
  await enroll(server, training, await server.person({ name: '周明' }))
  await enroll(server, training, await server.person({ name: '陈晨' }))
  const asker = await server.person({ name: '王小明' })
  const known = new Map([
    ['token', person.token],
    ['person', person.id],
    ['training', training],
    ['new-training', newId(server.now())],
    ['consultation', (await consultationRequests(server).ask(asker)).body.id],
    ['order', (await ratingRequests(server).rateBadly(asker)).rectification],
    [
      'window',
      (await visitRequests(server).saveWindow(person, aWindowForm({ outlet: 'OL002' }))).body.id,
    ],
  ])
  return { person, known }
}
