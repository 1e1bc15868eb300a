import { newId } from '../../../server/infra/db/uuid'
import { aForm, publishTraining, enroll, staffRequests } from '../../support/organising'
import type { Person } from '../../support/people'
import type { ReferenceServer } from '../../support/reference-server'

/** Who may ask: nobody known; whose it is; somebody else; who organises it; who organises elsewhere; the city. */
export const askers = [
  'visitor',
  'citizen',
  'other',
  'organiser',
  'elsewhere',
  'supervisor',
] as const
export type Asker = (typeof askers)[number]

export interface World {
  people: Record<Asker, Person | undefined>
  /** Open for sign-up; the citizen has a seat. */
  training: string
  draft: string
  /** Over; the citizen was there. */
  past: string
  /** Over; the citizen did not come. */
  missed: string
  /** Over; the citizen did not come, and asks to be forgiven. */
  appealed: string
  /** Starts in an hour. */
  soon: string
  /** Somebody's whose work here may end. */
  membership: string
  file: string
  topic: string
  id: () => string
}

export const here = 'OL101'

/** All there is to ask about, and who may ask: made anew for each question, as some answers change it. */
export async function makeWorld(server: ReferenceServer): Promise<World> {
  const { db } = server
  const id = () => newId(server.now())
  const organiser = await server.person({ name: '李敏', as: [['organiser', here]] })
  const citizen = await server.person({ name: '周明' })
  const people = {
    visitor: undefined,
    citizen,
    other: await server.person({ name: '陈晨' }),
    organiser,
    elsewhere: await server.person({ name: '王强', as: [['organiser', 'OL102']] }),
    supervisor: await server.person({ name: '赵云', as: [['supervisor', 'city']] }),
  }
  const make = () => publishTraining(server, organiser)
  const training = await make()
  const [past, missed, appealed, soon] = [await make(), await make(), await make(), await make()]
  const draft = id()
  await staffRequests(server)(organiser, 'PUT', `staff/trainings/${draft}`, aForm())
  for (const trainingId of [training, past, missed, appealed])
    await enroll(server, trainingId, citizen)
  await startedAgo(server, 4, [past, missed, appealed])
  await startedAgo(server, -1, [soon])
  const at = server.now().toISOString()
  await db`insert into check_ins ${db({ training_id: past, way: 'onsite', no: 1, part: 0, at, key: id(), by_staff: organiser.id })}`
  for (const [trainingId, noShow] of [
    [missed, 'counted'],
    [appealed, 'appealed'],
  ] as const)
    await db`
      update enrollments set no_show = ${noShow}, no_show_at = ${at}, appeal = '地铁停运', appealed_at = ${at}
       where training_id = ${trainingId}`
  const [member] = await db<{ id: string }[]>`
    select id from memberships where citizen_id = ${people.elsewhere.id}`
  const [file] = await db<{ file: string }[]>`select file from published_files limit 1`
  return {
    people,
    training,
    draft,
    past,
    missed,
    appealed,
    soon,
    membership: member!.id,
    file: file!.file,
    topic: '专利挖掘与布局',
    id,
  }
}

/** They began so many hours ago, and take three. */
async function startedAgo({ db, now }: ReferenceServer, hours: number, ids: string[]) {
  const startsAt = now().subtract(hours, 'hour').toISOString()
  const endsAt = now()
    .subtract(hours - 3, 'hour')
    .toISOString()
  await db`
    update trainings
       set starts_at = ${startsAt}, ends_at = ${endsAt}, closes_at = ${startsAt}, cancel_until = ${startsAt},
           parts = ${db.json([{ startsAt, endsAt }])}
     where id in ${db(ids)}`
}
