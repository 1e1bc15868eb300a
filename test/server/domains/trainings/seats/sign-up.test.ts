import dayjs from 'dayjs'
import { open, type Db } from '../../../../../server/infra/db/open'
import { newId } from '../../../../../server/infra/db/uuid'
import type { SignUpRequest } from '../../../../../server/domains/trainings/seats/sign-up-requests'
import {
  signUpAlone,
  signUpBatch,
  type SignUpOutcome,
} from '../../../../../server/domains/trainings/seats/sign-up-batch'
import { signUpQueue } from '../../../../../server/domains/trainings/seats/sign-up-queue'
import { aCrowd } from '../../../../support/crowd'
import { freshDatabase } from '../../../../support/database'
import type { Person } from '../../../../support/people'
import { seatsOf } from '../../../../support/seats'
import { aTraining } from '../../../../support/trainings'

let db: Db
let people: Person[]
const now = dayjs('2026-12-02T14:20:00+08:00')
const profileFields = ['name', 'phone']

beforeAll(async () => {
  db = open(await freshDatabase('migrated'))
  people = await aCrowd(db, now, 100)
})
afterAll(() => db.end())

const asking = ({ id }: Person, change: Partial<SignUpRequest> = {}): SignUpRequest => ({
  citizenId: id,
  key: newId(now),
  profileFields,
  ...change,
})

const paths = {
  'one by one': (of: Parameters<typeof signUpAlone>[1], all: SignUpRequest[], at = now) =>
    Promise.all(all.map((request) => signUpAlone(db, of, request, at))),
  together: (of: Parameters<typeof signUpAlone>[1], all: SignUpRequest[], at = now) =>
    signUpBatch(db, of, all, at),
}

const onsite = async (options: Parameters<typeof aTraining>[2] = {}) => ({
  trainingId: await aTraining(db, now, options),
  way: 'onsite' as const,
})

describe.each(Object.entries(paths))('many who sign up %s', (_, signUp) => {
  test('100 for 5 seats and 10 places: 5 have one, 10 wait, 85 are told that it is full', async () => {
    const of = await onsite({ seats: [{ capacity: 5, waitlist: 10 }] })
    const told = await signUp(
      of,
      people.map((person) => asking(person)),
    )
    expect(told.filter((outcome) => outcome === 'done')).toHaveLength(15)
    expect(told.filter((outcome) => outcome === 'full')).toHaveLength(85)
    const { counters, enrollments, moves } = await seatsOf(db, of.trainingId)
    expect(counters).toMatchObject({
      enrolled: 5,
      offered: 0,
      waiting: 10,
      lastNo: 15,
      lastSeq: 15,
    })
    expect(enrollments.map(({ no }) => no)).toEqual(Array.from({ length: 15 }, (_, i) => i + 1))
    expect(moves).toMatchObject(
      enrollments.map(({ no, status }) => ({ seq: no, no, kind: status })),
    )
  })

  test('who asks ten times at once has one seat', async () => {
    const of = await onsite({ seats: [{ capacity: 5 }] })
    const told = await signUp(
      of,
      Array.from({ length: 10 }, () => asking(people[0]!)),
    )
    expect(new Set(told)).toEqual(new Set<SignUpOutcome>(['done']))
    expect((await seatsOf(db, of.trainingId)).counters).toMatchObject({ enrolled: 1, lastNo: 1 })
  })
})

describe.each(Object.entries(paths))('signing up %s', (_, signUp) => {
  test.each([
    ['nobody knows', { profileFields, citizenId: newId(now) }, {}, 'profile_needed'],
    ['says not what is asked', {}, { asks: ['employer' as const] }, 'profile_needed'],
    ['is a second too late', {}, { closesAt: now }, 'closed'],
    ['wants a draft', {}, { state: 'draft' as const }, 'not_found'],
    ['wants what is closed', {}, { state: 'closed' as const }, 'closed'],
    ['wants what is called off', {}, { state: 'called_off' as const }, 'closed'],
  ])('who %s gets nothing', async (_, change, options, outcome) => {
    const of = await onsite(options)
    expect(await signUp(of, [asking(people[0]!, change)])).toEqual([outcome])
    expect((await seatsOf(db, of.trainingId)).counters).toMatchObject({ enrolled: 0, lastNo: 0 })
  })

  test('a training that asks for more is open to whoever says it', async () => {
    const of = await onsite({ asks: ['employer'], closesAt: now.add(1, 'second') })
    const request = asking(people[0]!, {
      profileFields: [...profileFields, 'employer'],
      needs: '靠门的座位',
    })
    expect(await signUp(of, [request])).toEqual(['done'])
  })

  test('a way it is not held in cannot be had', async () => {
    const of = { trainingId: await aTraining(db, now), way: 'online' as const }
    expect(await signUp(of, [asking(people[0]!)])).toEqual(['invalid'])
  })

  test('a tap that somebody else made is not theirs', async () => {
    const of = await onsite()
    const [first, second] = [asking(people[0]!), asking(people[1]!)]
    expect(await signUp(of, [first])).toEqual(['done'])
    expect(await signUp(of, [{ ...second, key: first.key }])).toEqual(['conflict'])
  })

  test('in the last two hours a seat can be had, and a place on the waitlist cannot', async () => {
    const startsAt = now.add(2, 'hour')
    const of = await onsite({ seats: [{ capacity: 1 }], startsAt, closesAt: startsAt })
    expect(await signUp(of, [asking(people[0]!)])).toEqual(['done'])
    expect(await signUp(of, [asking(people[1]!)])).toEqual(['full'])
    expect(await signUp(of, [asking(people[1]!)], now.subtract(1, 's'))).toEqual(['done'])
  })
})

test('people who ask for both ways at once end up with one, and nobody loses theirs by it', async () => {
  const trainingId = await aTraining(db, now, {
    seats: [{ capacity: 200 }, { way: 'online', capacity: 200 }],
  })
  const signUp = signUpQueue({ db, now: () => now })
  const told = await Promise.all(
    people.flatMap((person) =>
      (['onsite', 'online'] as const).map((way) => signUp({ trainingId, way }, asking(person))),
    ),
  )
  expect(told).toHaveLength(200)
  const [onsite, online] = [await seatsOf(db, trainingId), await seatsOf(db, trainingId, 'online')]
  expect(onsite.counters.enrolled + online.counters.enrolled).toBe(100)
  expect(onsite.counters.lastNo + online.counters.lastNo).toBe(100)
})
