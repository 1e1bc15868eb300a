import { setTimeout } from 'node:timers/promises'
import dayjs from 'dayjs'
import { open, type Db } from '../../../../../server/infra/db/open'
import { newId } from '../../../../../server/infra/db/uuid'
import { aQuestion } from '../../../../support/consulting'
import { aCrowd } from '../../../../support/crowd'
import { freshDatabase } from '../../../../support/database'
import type { Person } from '../../../../support/people'
import { startServer, type Server } from '../../../../support/seats-servers'

jest.setTimeout(300_000) // starts separate server processes

let url: string
let db: Db
let people: Person[]
beforeAll(async () => {
  url = await freshDatabase('facts')
  db = open(url)
  people = await aCrowd(db, dayjs(), 300)
})
afterAll(() => db.end())

interface Answer {
  /** 0: the server is gone. */
  status: number
  number?: string | undefined
  /** After how many seconds to send again, if the server is too busy. */
  seconds?: number
}

async function send({ url }: Pick<Server, 'url'>, person: Person, id: string): Promise<Answer> {
  try {
    const answer = await fetch(`${url}/consultations/${id}`, {
      method: 'PUT',
      headers: { ...person.headers, 'content-type': 'application/json' },
      body: JSON.stringify(aQuestion({ device: id })),
    })
    const { number } = (await answer.json()) as { number?: string }
    if (answer.status !== 503) return { status: answer.status, number }
    return { status: 503, seconds: Number(answer.headers.get('retry-after')) }
  } catch {
    return { status: 0 }
  }
}

/** Sends as a phone does: again, when the server says so, while it is too busy. */
async function sendUntilAnswered(server: Pick<Server, 'url'>, person: Person, id: string) {
  for (;;) {
    const { seconds, ...answer } = await send(server, person, id)
    if (seconds === undefined) return answer
    await setTimeout(seconds * 1000)
  }
}

const stored = async () => {
  const rows = await db<{ id: string; number: string }[]>`
    select id, number from consultations where not sample order by number`
  return rows
}

test('a question sent twenty times to two servers is stored once, under one number', async () => {
  const servers = [await startServer(url), await startServer(url)]
  const id = newId(dayjs())
  const told = await Promise.all(
    Array.from({ length: 20 }, (_, nth) => send(servers[nth % 2]!, people[0]!, id)),
  )
  const [only, ...more] = await stored()
  expect([only?.id, more]).toEqual([id, []])
  expect(new Set(told.map(({ status, number }) => `${status} ${number}`))).toEqual(
    new Set([`200 ${only!.number}`]),
  )
  const events = await db`select from consultation_events where consultation_id = ${id}`
  expect(events).toHaveLength(2)
  for (const { child, ended } of servers) {
    child.kill('SIGTERM')
    await ended
  }
})

test('a server killed between writing and responding has stored each question once', async () => {
  const killed = await startServer(url)
  const asking = people.slice(1).map((person) => ({ person, id: newId(dayjs()) }))
  let heard = 0
  const told = await Promise.all(
    asking.map(async ({ person, id }) => {
      const answer = await sendUntilAnswered(killed, person, id) // a busy server refuses most at first
      if (answer.status === 200 && ++heard === 5) killed.child.kill('SIGKILL')
      return answer
    }),
  )
  await killed.ended
  expect(told.some(({ status }) => status === 0)).toBe(true) // killed while requests were pending
  const next = await startServer(url)
  const again = await Promise.all(
    asking.map(({ person, id }) => sendUntilAnswered(next, person, id)),
  )
  const rows = await stored()
  expect(rows).toHaveLength(people.length)
  const numberOf = new Map(rows.map(({ id, number }) => [id, number]))
  for (const [nth, { id }] of asking.entries()) {
    expect(again[nth]).toEqual({ status: 200, number: numberOf.get(id) })
    if (told[nth]!.status === 200) expect(told[nth]!.number).toBe(numberOf.get(id))
  }
  const numbers = rows.map(({ number }) => Number(number.slice(-5)))
  expect(numbers).toEqual(rows.map((_, nth) => nth + 1)) // without gaps
  next.child.kill('SIGTERM')
  await next.ended
})
