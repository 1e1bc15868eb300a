import type { Way } from '@/contract/trainings/trainings.schema'
import { publishTraining } from './organising'
import type { Person } from './people'
import type { ReferenceServer } from './reference-server'

/** Inserts a training with many enrolled people, in a few statements. */
export async function largeTraining(server: ReferenceServer, organiser: Person, size: number) {
  const { db } = server
  const way: Way = 'onsite'
  const at = server.now().toISOString()
  const id = await publishTraining(server, organiser, {
    seats: [{ way, capacity: size, waitlist: 0 }],
  })
  await db`
    with people as (
      insert into citizens (id, created_at)
      select gen_random_uuid(), ${at} from generate_series(1, ${size}::int)
      returning id
    ), named as (
      insert into profiles (citizen_id, name, consent, consented_at, changed_at)
      select id, '王芳', '2026-12', ${at}, ${at} from people
    )
    insert into enrollments (training_id, way, no, citizen_id, name, key, status, asked_at)
    select ${id}, ${way}, row_number() over (), id, '王芳', gen_random_uuid(), 'enrolled', ${at}
      from people`
  await db`
    update seats set enrolled = ${size}, last_no = ${size}
     where training_id = ${id} and way = ${way}`
  return id
}

/** Checks everybody in for the first part. */
export const checkAllIn = ({ db, now }: ReferenceServer, id: string, staff: Person) => db`
  insert into check_ins (training_id, way, no, part, at, key, by_staff)
  select training_id, way, no, 0, ${now().toISOString()}, gen_random_uuid(), ${staff.id}
    from enrollments where training_id = ${id}`
