import { useTrainings } from '@/features/trainings/catalogue/schedule/trainings.store'
import { useEnrollments } from '@/features/trainings/enrollment/enrollments.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { setSession } from '@/platform/http'
import { publishTraining } from '../../../support/organising'
import type { Person } from '../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'

let server: ReferenceServer
let training: string
let citizen: Person
const enrollments = () => useEnrollments.getState()

beforeAll(async () => {
  server = await startReferenceServer()
  const organiser = await server.person({ as: [['organiser', 'OL101']] })
  training = await publishTraining(server, organiser)
  citizen = await server.person({ name: '王小明' })
  const identity = useIdentity.getState
  setSession({ token: () => identity().token, signIn: () => identity().signIn() }) // as app.tsx does
})
afterAll(() => server.close())

beforeEach(() => useIdentity.setState({ token: citizen.token }))

/** They leave the phone while the next answer is on its way. */
function leavesWhileWaiting() {
  let isGone = false
  server.connect({
    onRequest() {
      if (isGone) return
      isGone = true
      useIdentity.getState().leave()
    },
  })
}

test('the answer to a sign-up stays off the phone of whoever holds it after a sign-out', async () => {
  leavesWhileWaiting()
  const answer = await enrollments().signUp(training, { way: 'onsite' })
  expect(answer).toEqual({ kind: 'failed', failure: { code: 'signed_out' } })
  expect(enrollments()).toMatchObject({ list: { kind: 'idle' }, keys: {} })
})

test('so does what was read of their own', async () => {
  leavesWhileWaiting()
  await enrollments().loadOne(training)
  expect(enrollments().list).toEqual({ kind: 'idle' })
})

test('what is public is read for whoever is there now', async () => {
  leavesWhileWaiting()
  await useTrainings.getState().load()
  expect(useTrainings.getState().list).toMatchObject({ kind: 'ready' })
})
