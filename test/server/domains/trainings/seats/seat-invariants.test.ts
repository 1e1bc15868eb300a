import dayjs from 'dayjs'
import fc from 'fast-check'
import { canOffer } from '@/contract/trainings/offers.rules'
import type { Way } from '@/contract/trainings/trainings.schema'
import { open, type Db, type Sql } from '../../../../../server/infra/db/open'
import { newId } from '../../../../../server/infra/db/uuid'
import { Refusal } from '../../../../../server/infra/http/refusal'
import { acceptOffer } from '../../../../../server/domains/trainings/seats/accept-offer'
import { changeCapacity } from '../../../../../server/domains/trainings/seats/change-capacity'
import { expireOffers } from '../../../../../server/domains/trainings/seats/expire-offers'
import {
  giveUpEnrollment,
  giveUpAllEnrollments,
} from '../../../../../server/domains/trainings/seats/give-up-enrollment'
import { signUpAlone } from '../../../../../server/domains/trainings/seats/sign-up-batch'
import { signUpQueue } from '../../../../../server/domains/trainings/seats/sign-up-queue'
import { enrollWalkIn } from '../../../../../server/domains/trainings/seats/enroll-walk-in'
import { withRetry } from '../../../../../server/infra/db/faults'
import { aCrowd } from '../../../../support/crowd'
import { freshDatabase } from '../../../../support/database'
import type { Person } from '../../../../support/people'
import { expectFair } from '../../../../support/seats-hold'
import { aTraining } from '../../../../support/trainings'

const start = dayjs('2026-12-02T14:20:00+08:00')
const startsAt = start.add(4, 'day')
const ways: Way[] = ['onsite', 'online']
const profileFields = ['name', 'phone']

let db: Db
let people: Person[]
let clock = start
const deps = { now: () => clock } as { now: () => dayjs.Dayjs; db: Db }

beforeAll(async () => {
  deps.db = db = open(await freshDatabase('migrated'))
  people = await aCrowd(db, start, 7)
  await missTwo(people[6]!)
})
afterAll(() => db.end())

/** They wait behind the others. */
async function missTwo({ id }: Person) {
  for (const days of [10, 20]) {
    const at = start.subtract(days, 'day')
    await db`insert into enrollments ${db({
      training_id: await aTraining(db, at, { startsAt: at }),
      way: 'onsite',
      no: 1,
      citizen_id: id,
      key: newId(at),
      status: 'enrolled',
      asked_at: at.toISOString(),
      no_show: 'counted',
      no_show_at: at.toISOString(),
    })}`
  }
}

const who = fc.nat({ max: 6 })
const way = fc.constantFrom(...ways)
const act = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant('sign up'), who, way, alone: fc.boolean() }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('give up'), who }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('accept'), who }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('go'), who }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('expire') }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('capacity'),
      way,
      capacity: fc.integer({ min: 1, max: 4 }),
      waitlist: fc.integer({ min: 0, max: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('walk in'), way }) },
)
interface Act {
  kind: string
  who?: number
  way?: Way
  alone?: boolean
  capacity?: number
  waitlist?: number
}
/** What happens at once, so many hours after what happened before. */
const round = fc.record({
  hours: fc.constantFrom(0, 0, 1, 7, 13, 40),
  acts: fc.array(act, { minLength: 1, maxLength: 8 }),
})

const inTurn = (work: (tx: Sql) => Promise<unknown>) => withRetry(() => db.begin(work))

function doIt(
  trainingId: string,
  signUp: ReturnType<typeof signUpQueue>,
  action: Act,
): Promise<unknown> {
  const { kind, way = 'onsite', capacity = 1, waitlist = 1 } = action
  const citizenId = people[action.who ?? 0]!.id
  const of = { trainingId, way }
  const asking = { citizenId, key: newId(clock), profileFields }
  switch (kind) {
    case 'sign up':
      return action.alone ? withRetry(() => signUpAlone(db, of, asking, clock)) : signUp(of, asking)
    case 'give up':
      return inTurn((tx) => giveUpEnrollment(tx, { trainingId, citizenId }, clock))
    case 'go':
      return inTurn((tx) => giveUpAllEnrollments(tx, citizenId, clock))
    case 'accept':
      return inTurn((tx) => acceptOffer(tx, { trainingId, citizenId }, clock))
    case 'capacity':
      return inTurn((tx) => changeCapacity(tx, { ...of, capacity, waitlist }, clock))
    case 'walk in':
      return inTurn((tx) => enrollWalkIn(tx, { ...of, key: newId(clock), name: '路人' }, clock))
    default:
      return expireOffers(deps)
  }
}

/** A no is an answer; anything else is not. */
const orRefused = (work: Promise<unknown>) =>
  work.catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error
  })

async function expectAllFair(trainingId: string) {
  const stored = [
    await expectFair(db, trainingId, 2),
    await expectFair(db, trainingId, 1, 'online'),
  ]
  const held = stored.flatMap(({ enrollments }) =>
    enrollments.flatMap(({ status, citizenId }) =>
      citizenId && ['enrolled', 'offered', 'waitlisted'].includes(status) ? citizenId : [],
    ),
  )
  expect(new Set(held).size).toBe(held.length)
  for (const { counters } of stored) {
    const { capacity, enrolled, offered, waiting } = counters
    const idle = waiting > 0 && enrolled + offered < capacity
    expect(idle && canOffer(startsAt.toISOString(), clock.valueOf())).toBe(false)
  }
}

test('whatever people do at once: no seat twice, nobody overtakes, and the log explains all of it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(round, { minLength: 1, maxLength: 9 }), async (rounds) => {
      clock = start
      const trainingId = await aTraining(db, clock, {
        seats: [
          { capacity: 2, waitlist: 4 },
          { way: 'online', capacity: 1, waitlist: 2 },
        ],
        startsAt,
        closesAt: startsAt,
        cancelUntil: startsAt,
      })
      const signUp = signUpQueue(deps)
      for (const { hours, acts } of rounds) {
        clock = clock.add(hours, 'hour')
        if (hours === 40 && clock.isBefore(startsAt)) clock = startsAt.subtract(1, 'hour')
        await Promise.all(acts.map((action) => orRefused(doIt(trainingId, signUp, action))))
        await expectAllFair(trainingId)
      }
    }),
    { numRuns: 40 },
  )
})
