import type { AllFigures } from '@/contract/ratings/ratings.schema'
import { toRatingForm } from '@/features/ratings/rating/rate.model'
import { useRatings } from '@/features/ratings/rating/ratings.store'
import {
  draftText,
  useRectificationDrafts,
} from '@/features/ratings/rectifications/citizen/rectification-drafts.store'
import { useRectifications } from '@/features/ratings/rectifications/citizen/rectifications.store'
import { useVisitActions } from '@/features/visits/citizen/visit/visit-actions.store'
import { useVisits } from '@/features/visits/citizen/list/visits.store'
import { setSession } from '@/platform/http'
import { eraseOwn } from '@/platform/storage'
import type { Settled } from '@/shared/lib/remote'
import { verifyPublicLog } from '../../../server/domains/ratings/verification/verify-public-log'
import { newId } from '../../../server/infra/db/uuid'
import type { Person } from '../../support/people'
import { phone } from '../../support/phone'
import { ratingRequests } from '../../support/rating'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { typesWhileSending } from '../../support/typing'
import { aWindowForm, testOutlet, visitRequests } from '../../support/visiting'

let server: ReferenceServer
let zhou: Person
let li: Person
let window: string
beforeEach(async () => {
  server = await startReferenceServer()
  const use = visitRequests(server)
  zhou = await server.person({ name: '周明' })
  li = await use.staffAt()
  window = (await use.saveWindow(li, aWindowForm())).body.id
  phone.reset()
  eraseOwn()
  server.connect()
  setSession({ token: () => zhou.token, signIn: async () => false })
})
afterEach(() => server.close())

function value<T>(answer: Settled<T>): T {
  if (answer.kind === 'failed') throw new Error(answer.failure.code)
  return answer.value
}
const key = () => newId(server.now())

/** What anybody sees of the outlet. */
async function figures() {
  await server.later(1, 'minute') // what is read is kept for a second
  const answer = await server.app.inject({ url: '/api/ratings' })
  return answer.json<AllFigures>().outlets[testOutlet]
}

/** Books, comes, scans what hangs at the window, and is served. Answers what can be rated. */
async function visited() {
  const use = visitRequests(server)
  const { slots } = await use.look()
  const { startsAt } = slots.find((slot) => slot.window === window)!
  const booked = value(
    await useVisitActions
      .getState()
      .create({ kind: 'appointment', window, startsAt, visitor: '周明' }),
  )
  server.setNow(startsAt)
  await server.later(0, 'minute')
  const { body: hangs } = await use.code(li, window)
  const come = value(await useVisitActions.getState().arrive({ code: hangs.code }))
  expect(come).toMatchObject({ id: booked.id, status: 'arrived', window: { id: window } })
  await use.work(li, { do: 'finish', visit: booked.id })
  await useVisitActions.getState().loadOne(booked.id)
  const { list } = useVisits.getState()
  const done = list.kind === 'ready' && list.value.find(({ id }) => id === booked.id)
  if (!done || !done.serviceDone) throw new Error('nothing can be rated')
  return done.serviceDone
}

async function rate(service: string) {
  const own = () => useRatings.getState()
  await own().loadOne(service)
  const draft = { level: 2, tags: ['many_trips' as const], text: '来了两次，没人说要盖章。' }
  const form = toRatingForm(draft, { key: key(), device: key(), before: undefined })!
  await own().rate(service, form, { draft, before: undefined })
  const remote = own().details[service]
  return remote?.kind === 'ready' ? remote.value.rating!.rectification! : ''
}

test('booked, scanned, rated badly, put right at the second try: and everybody can see that it was', async () => {
  const staff = ratingRequests(server)
  const rectification = await rate(await visited())
  await staff.others(4, {}, { unit: testOutlet })
  expect((await staff.readAsStaff(li, rectification)).body.code).toBe('not_found') // not yet
  await staff.publish()
  expect(await figures()).toMatchObject({
    levels: [0, 1, 0, 0, 4],
    orders: { open: 1, confirmed: 0 },
  })

  const rectifications = useRectifications.getState
  await staff.actAsStaff(li, rectification, { do: 'fix', outcome: 'at_once', text: '清单已贴出。' })
  await rectifications().loadOne(rectification)
  const drafts = useRectificationDrafts.getState
  drafts().keep(rectification, 'reopen', '清单没有贴。')
  typesWhileSending(server, () => drafts().keep(rectification, 'reopen', '清单没有贴，也没有章。'))
  await rectifications().act(rectification, { do: 'reopen', key: key(), text: '清单没有贴。' })
  expect(draftText(drafts(), rectification, 'reopen')).toBe('清单没有贴，也没有章。')
  expect(rectifications().details[rectification]).toMatchObject({
    value: { status: 'open', round: 2 },
  })
  await server.later(1, 'day')
  await staff.actAsStaff(li, rectification, { do: 'fix', outcome: 'in_time', text: '贴在门口了。' })
  await rectifications().loadOne(rectification)
  expect(rectifications().details[rectification]).toMatchObject({ value: { status: 'fixed' } })
  expect((await figures())?.orders).toMatchObject({ open: 1, confirmed: 0 }) // so far only the unit says so
  await rectifications().act(rectification, { do: 'confirm', key: key() })
  expect(rectifications().details[rectification]).toMatchObject({ value: { status: 'confirmed' } })

  await server.later(1, 'day')
  await server.runJobs()
  expect(await figures()).toMatchObject({
    levels: [0, 1, 0, 0, 4],
    orders: { open: 0, confirmed: 1 },
  })
  expect((await verifyPublicLog(server.db)).findings).toEqual([])
})
