import type { Site } from './site'

interface Stored {
  questions: number
  asks: number
  seats: number
  counted: number
  votes: number
}

/**
 * What is wrong with the database once all writes were acknowledged: something acknowledged that it does not
 * have, or something it has twice. Empty if nothing is.
 */
export async function findDamage({ db, people, training, begun }: Site): Promise<string[]> {
  const ids = people.map(({ id }) => id)
  const [stored] = await db<[Stored]>`
    select (select count(*)::int from consultations where citizen_id = any(${ids}::uuid[])) questions,
           (select count(*)::int from consultation_asks where citizen_id = any(${ids}::uuid[])) asks,
           (select count(*)::int from enrollments where training_id = ${training}) seats,
           (select enrolled from seats where training_id = ${training}) counted,
           (select count(*)::int from votes where citizen_id = any(${ids}::uuid[])) votes`
  const sent = (kind: string) => begun().filter((write) => write.kind === kind).length
  const wanted = {
    questions: sent('question'),
    asks: sent('question'),
    seats: sent('seat'),
    counted: sent('seat'),
    votes: sent('vote'),
  }
  const damage = Object.entries(wanted).flatMap(([what, count]) => {
    const found = stored[what as keyof Stored]
    return found === count
      ? []
      : [`${what}: ${count} were sent until acknowledged, ${found} are stored`]
  })
  if (begun().length === 0) damage.push('nothing was written')
  return damage
}
