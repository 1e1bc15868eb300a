import { useCertificate } from '@/features/trainings/learning/certificate/certificate.store'
import { useLearningForms } from '@/features/trainings/learning/forms/forms.store'
import { learningRecord } from '@/features/trainings/learning/record/record.model'
import { useEnrollments } from '@/features/trainings/enrollment/enrollments.store'
import { setSession } from '@/platform/http'
import { eraseOwn } from '@/platform/storage'
import { publishTraining, enroll, staffRequests } from '../../support/organising'
import type { Person } from '../../support/people'
import { phone } from '../../support/phone'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { typesWhileSending } from '../../support/typing'
import { newId } from '../../../server/infra/db/uuid'

let server: ReferenceServer
let wang: Person
let organiser: Person
let training: string

/** Who holds the phone; undefined: nobody the server knows. */
let holder: Person | undefined
let requests: string[]

const during = '2026-12-12T14:00:00+08:00'
const after = '2026-12-12T18:00:00+08:00'
const after90Days = '2027-03-13T18:00:00+08:00'

beforeEach(async () => {
  server = await startReferenceServer()
  wang = await server.person({ name: '王小明' })
  organiser = await server.person({ name: '组织者', as: [['organiser', 'OL101']] })
  training = await publishTraining(server, organiser)
  phone.reset()
  requests = []
  server.connect({ onRequest: ({ method, url }) => requests.push(`${method} ${url}`) })
  setSession({ token: () => holder?.token, signIn: async () => false })
  holder = wang
  eraseOwn()
})
afterEach(() => server.close())

const ask = (...[method, path, body]: ['POST' | 'PUT', string, object]) =>
  staffRequests(server)(organiser, method, path, body)

/** She has a seat, another one comes for sure, and the training is over. */
async function held({ came }: { came: boolean }) {
  const hers = await enroll(server, training, wang)
  const anothers = await enroll(server, training, await server.person({ name: '李四' }))
  server.setNow(during)
  const there = came ? [hers, anothers] : [anothers]
  await ask('POST', `staff/trainings/${training}/check-ins`, {
    entries: there.map((no) => ({
      key: newId(server.now()),
      part: 0,
      at: during,
      seat: { way: 'onsite', no },
    })),
  })
  server.setNow(after)
  await server.runJobs()
}

async function own() {
  const answer = await useEnrollments.getState().loadOne(training)
  if (answer.kind !== 'ready' || !answer.value) throw new Error(JSON.stringify(answer))
  return answer.value
}

const learning = () => useLearningForms.getState()
const scores = { content: 5, lecturer: 4, organisation: 2 }

test('what is typed while feedback is being sent stays on the phone', async () => {
  await held({ came: true })
  learning().saveDraft('feedback', training, { ...scores, words: '讲得' })
  typesWhileSending(server, () =>
    learning().saveDraft('feedback', training, { ...scores, words: '讲得清楚' }),
  )
  await learning().giveFeedback(training, { ...scores, words: '讲得' })
  expect(learning().drafts.feedback[training]).toMatchObject({ words: '讲得清楚' })
})

describe('feedback', () => {
  test('is given the same day, once, and is then given', async () => {
    await held({ came: true })
    expect((await own()).feedback).toBe('open')
    const answer = await learning().giveFeedback(training, { ...scores, words: '讲得清楚' })
    expect(answer).toMatchObject({ kind: 'ready', value: { feedback: 'given' } })
    expect(learningRecord([await own()], server.now().valueOf()).entries[0]!.open).toEqual([])
  })

  test('a double tap gives it once', async () => {
    await held({ came: true })
    const before = requests.length
    await Promise.all([0, 1].map(() => learning().giveFeedback(training, scores)))
    expect(requests.slice(before)).toHaveLength(1)
  })

  test('what was typed stays on the phone until it has arrived', async () => {
    await held({ came: true })
    learning().saveDraft('feedback', training, { ...scores, words: '很长的一段话' })
    server.offline()
    const lost = await learning().giveFeedback(training, scores)
    expect(lost).toMatchObject({ kind: 'failed', failure: { code: 'offline' } })
    expect(learning().drafts.feedback[training]).toMatchObject({ words: '很长的一段话' })
    expect(JSON.stringify([...phone.stored])).toContain('很长的一段话')
    server.connect()
    await learning().giveFeedback(training, scores)
    expect(learning().drafts.feedback).toEqual({})
    expect(JSON.stringify([...phone.stored])).not.toContain('很长的一段话')
  })

  test('who signs out leaves no half-written words to whoever holds the phone next', () => {
    learning().saveDraft('appeal', training, { words: '我当天生病' })
    eraseOwn()
    expect(learning().drafts.appeal).toEqual({})
    expect(JSON.stringify([...phone.stored])).not.toContain('我当天生病')
  })

  test('but a session that ends while it is being sent takes nothing typed with it', async () => {
    await held({ came: true })
    learning().saveDraft('feedback', training, { ...scores, words: '会话过期' })
    holder = undefined
    const signIn = async () => {
      eraseOwn()
      return false
    }
    setSession({ token: () => undefined, signIn })
    await learning().giveFeedback(training, scores)
    expect(learning().drafts.feedback[training]).toMatchObject({ words: '会话过期' })
  })

  test('who was not there is not asked', async () => {
    await held({ came: false })
    expect((await own()).feedback).not.toBe('open')
  })
})

test('after ninety days they are asked whether they use it, and may say so once', async () => {
  await held({ came: true })
  expect((await own()).usedIt).toBe('no')
  server.setNow(after90Days)
  await server.db`update sessions set until = ${after90Days}::timestamptz + interval '1 day'` // she has been back since
  expect((await own()).usedIt).toBe('open')
  const answer = await learning().tellUse(training, { used: 'partly' })
  expect(answer).toMatchObject({ kind: 'ready', value: { usedIt: 'given' } })
})

test('who did not come sees that it counts, appeals, and sees what becomes of it', async () => {
  await held({ came: false })
  expect((await own()).noShow).toBe('counted')
  const answer = await learning().appeal(training, { words: '当天发烧，有病历。' })
  expect(answer).toMatchObject({ kind: 'ready', value: { noShow: 'appealed' } })
  await ask('POST', `staff/trainings/${training}/appeal-decision`, {
    way: 'onsite',
    no: 1,
    forgive: true,
  })
  expect((await own()).noShow).toBe('forgiven')
})

describe('a certificate', () => {
  const certificate = () => useCertificate.getState()

  test('has a number that anybody can verify, and names nobody in full', async () => {
    await held({ came: true })
    const { certificate: number } = await own()
    expect(number).toBeDefined()
    holder = undefined
    await certificate().verify(number!)
    expect(certificate().result).toMatchObject({
      kind: 'ready',
      value: { number, name: '王**', title: '专利检索入门', attended: 1, parts: 1, sample: false },
    })
  })

  test('with a number that was never given out is none', async () => {
    await certificate().verify('SHIP-2026-00000-00000-0')
    expect(certificate().result).toMatchObject({ kind: 'failed', failure: { code: 'not_found' } })
  })

  test('is told of the number that was asked last, whichever answer comes last', async () => {
    const first = certificate().verify('SHIP-2026-00000-00000-0')
    server.offline()
    await certificate().verify('SHIP-2026-11111-11111-1')
    await first
    expect(certificate()).toMatchObject({
      number: 'SHIP-2026-11111-11111-1',
      result: { kind: 'failed', failure: { code: 'offline' } },
    })
  })
})
