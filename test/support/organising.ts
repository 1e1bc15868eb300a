import type { TrainingForm, Way } from '@/contract/trainings/trainings.schema'
import { newId } from '../../server/infra/db/uuid'
import type { Person } from './people'
import type { ReferenceServer } from './reference-server'

/** A training form: ten days after 2 December 2026, three hours. A test overrides only the fields it is about. */
export const aForm = (change: Partial<TrainingForm> = {}): TrainingForm => ({
  base: 'OL101',
  title: '专利检索入门',
  level: 'basic',
  agenda: [],
  parts: [{ startsAt: '2026-12-12T05:30:00.000Z', endsAt: '2026-12-12T08:30:00.000Z' }],
  closesAt: '2026-12-12T03:30:00.000Z',
  cancelUntil: '2026-12-11T05:30:00.000Z',
  feeYuan: 0,
  materials: [],
  certificateFrom: 80,
  asks: [],
  lecturers: [],
  seats: [{ way: 'onsite', capacity: 2, waitlist: 5 }],
  version: 0,
  ...change,
})

/** Requests of a staff member; each response with its status. */
export function staffRequests(server: ReferenceServer) {
  return async function ask<T = Record<string, unknown>>(
    person: Pick<Person, 'headers'> | undefined,
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    payload?: object,
  ) {
    const answer = await server.app.inject({
      method,
      url: `/api/${path}`,
      ...(payload && { payload }),
      ...(person && { headers: person.headers }),
    })
    return { status: answer.statusCode, body: answer.json<T>() }
  }
}

/** Creates and publishes a training, and returns its id. */
export async function publishTraining(
  server: ReferenceServer,
  organiser: Person,
  change: Partial<TrainingForm> = {},
) {
  const id = newId(server.now())
  const ask = staffRequests(server)
  const saved = await ask(organiser, 'PUT', `staff/trainings/${id}`, aForm(change))
  const out = await ask(organiser, 'POST', `staff/trainings/${id}/publication`)
  if (saved.status !== 200 || out.status !== 200) throw new Error(JSON.stringify([saved, out]))
  return id
}

/** Creates an enrollment with a status and returns its number. */
export async function enroll(
  server: ReferenceServer,
  trainingId: string,
  person: Person | undefined,
  { status = 'enrolled', way = 'onsite' }: { status?: string; way?: Way } = {},
) {
  const { db } = server
  const at = server.now().toISOString()
  const column = { enrolled: 'enrolled', waitlisted: 'waiting', offered: 'offered' }[status]
  const [seat] = await db<{ no: number }[]>`
    update seats set last_no = last_no + 1, last_seq = last_seq + 1
     where training_id = ${trainingId} and way = ${way} returning last_no as no`
  if (column)
    await db`
      update seats set ${db({ [column]: db`${db(column)} + 1` as never })}
       where training_id = ${trainingId} and way = ${way}`
  await db`
    insert into enrollments ${db({
      training_id: trainingId,
      way,
      no: seat!.no,
      citizen_id: person?.id ?? null,
      name: db`(select name from profiles where citizen_id = ${person?.id ?? null})` as never,
      key: newId(server.now()),
      status,
      asked_at: at,
    })}`
  await db`
    insert into moves (training_id, way, seq, at, kind, no)
    select training_id, way, last_seq, ${at}, 'enrolled', ${seat!.no} from seats
     where training_id = ${trainingId} and way = ${way}`
  return seat!.no
}
