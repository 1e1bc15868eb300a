import type { Person } from '../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'
import { testOutlet, visitRequests, aWindowForm, type VisitingUse } from '../../../support/visiting'

let server: ReferenceServer
let use: VisitingUse
let clerk: Person
let window: string

/** It is 14:20: the window serves from 13:30 to 17:00, after a break from 11:30. */
beforeEach(async () => {
  server = await startReferenceServer()
  use = visitRequests(server)
  clerk = await use.staffAt()
  window = (await use.saveWindow(clerk)).body.id
  await use.work(clerk, { do: 'open' })
})
afterEach(() => server.close())

/** Four take a number; three are served, ten minutes each. */
async function serveThree() {
  const numbers = []
  for (let nth = 0; nth < 4; nth++) {
    const person = await server.person({ name: '周明' })
    numbers.push({ person, id: (await use.takeNumber(person)).body.id })
  }
  for (const { id } of numbers.slice(0, 3)) {
    await use.work(clerk, { do: 'next', window })
    await use.work(clerk, { do: 'arrive', visit: id, window })
    await server.later(10, 'minute')
    await use.work(clerk, { do: 'finish', visit: id })
  }
  return numbers[3]!
}

const waits = async ({ person, id }: { person: Person; id: string }) => [
  (await use.look()).queue?.wait,
  (await use.read(person, id)).body.place?.wait,
]

test('how long one waits is estimated while the window serves', async () => {
  expect(await waits(await serveThree())).toEqual([expect.any(Number), expect.any(Number)])
})

test('in the break at noon nobody serves, so nothing is estimated', async () => {
  const last = await serveThree() // until 14:50
  await use.saveWindow(clerk, aWindowForm({ hours: [[540, 880], [960, 1020]], version: 1 }), window) // prettier-ignore
  expect((await use.look()).queue?.open).toBe(true)
  expect(await waits(last)).toEqual([undefined, undefined])
})

test('after the window has closed, who still waits is told no time', async () => {
  const last = await serveThree()
  await use.saveWindow(clerk, aWindowForm({ hours: [[540, 880]], version: 1 }), window)
  expect(await use.look(testOutlet)).toMatchObject({ queue: { open: false, waiting: 1 } })
  expect(await waits(last)).toEqual([undefined, undefined])
})

test('a queue that staff open outside the hours is estimated until they stop it', async () => {
  await use.work(clerk, { do: 'close' })
  await use.saveWindow(clerk, aWindowForm({ hours: [[540, 690]], version: 1 }), window)
  await use.work(clerk, { do: 'open' })
  const last = await serveThree()
  expect(await waits(last)).toEqual([expect.any(Number), expect.any(Number)])
  await use.work(clerk, { do: 'close' })
  expect(await waits(last)).toEqual([undefined, undefined])
})
