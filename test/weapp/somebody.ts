import type { ListedTraining } from '@/contract/trainings.schema'
import { samplePeople } from '../../server/samples/people'

const ask = async <T>(path: string, body?: object) => {
  const answer = await fetch(`${process.env.TEST_SERVER}/api/${path}`, {
    ...(body && {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    }),
  })
  return (await answer.json()) as T
}

/** What a phone keeps of somebody who signed in on it. */
export async function storedAs(who: keyof typeof samplePeople) {
  const { token } = await ask<{ token: string }>('session', { person: samplePeople[who].id })
  const kept = JSON.stringify({ state: { token }, version: 0 })
  return new Map([['identity', JSON.stringify(kept)]])
}

/** The samples that anybody can sign up for now. */
export async function openTrainings() {
  const all = await ask<ListedTraining[]>('trainings')
  const now = Date.now()
  return all.filter(({ state, closesAt }) => state === 'published' && now < Date.parse(closesAt))
}

const roomIn = ({ seats: [first] }: ListedTraining) =>
  first!.capacity - first!.enrolled - first!.offered

export async function withRoom() {
  return (await openTrainings()).find((one) => roomIn(one) > 2 && one.seats.length === 1)!
}

/** Nobody who asks now gets a seat; they wait. */
export async function full() {
  return (await openTrainings()).find(
    (one) => one.seats.length === 1 && roomIn(one) <= 0 && one.seats[0]!.waitlist > 0,
  )!
}
