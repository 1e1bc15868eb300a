import { usePublicLog } from '@/features/ratings/public-log/public-log.store'
import { eraseStored } from '@/platform/storage'
import { phone } from '../../support/phone'
import { withWrongAnchors } from '../../support/wrong-anchors'

let service: Awaited<ReturnType<typeof withWrongAnchors>>
let clock: jest.SpyInstance
/** A clock two days ahead anchored 2 and 3 December; that was corrected on 2 December, and now it is the 5th. */
beforeEach(async () => {
  phone.reset()
  service = await withWrongAnchors()
  const { server } = service
  clock = jest.spyOn(Date, 'now').mockImplementation(() => server.now().valueOf())
  usePublicLog.setState({ anchors: { kind: 'idle' }, corrections: [], checks: {} })
  server.connect()
})
afterEach(async () => {
  clock.mockRestore()
  eraseStored()
  await service.server.close()
})

const log = () => usePublicLog.getState()
async function checked(day: string) {
  await log().check(day)
  return log().checks[day]
}
async function corrected() {
  await service.correct('2026-12-02')
  await service.until('2026-12-05')
  await log().load()
}

test('the phone reads which days were corrected, when and why, and finds them whole', async () => {
  await corrected()
  const reason = { zh: '服务器时钟快了两天', en: 'The clock of the server was two days ahead' }
  const at = '2026-12-02T08:00:00.000Z'
  expect(log().corrections).toMatchObject([
    { day: '2026-12-03', reason, at },
    { day: '2026-12-02', reason, at },
  ])
  for (const day of ['2026-12-02', '2026-12-03', '2026-12-04'])
    expect(await checked(day)).toMatchObject({ kind: 'ready', value: { kind: 'whole' } })
})

test('an anchor replaced without a correction in the log is found on the phone', async () => {
  await corrected()
  await service.server.db`
    delete from log_entries where kind = 'correction' and body #>> '{correction,day}' = '2026-12-03'`
  await service.server.later(1, 'minute')
  expect(await checked('2026-12-03')).toMatchObject({ value: { kind: 'unsaid' } })
})

test('an anchor corrected while the page was open is not called wrong', async () => {
  await log().load()
  await service.correct('2026-12-02')
  expect(await checked('2026-12-03')).toMatchObject({ value: { kind: 'superseded' } })
  await log().load()
  expect(log().anchors).toMatchObject({ kind: 'ready', value: [] })
})

test('where corrections cannot be read, a corrected day is not checked, and nothing is called wrong', async () => {
  await corrected()
  service.server.offline()
  expect(await checked('2026-12-03')).toMatchObject({ kind: 'failed' })
  await log().load()
  expect(log().anchors.kind).toBe('ready') // what was read stays
})

test('where the network is lost before the day of the correction is read, the corrected day is not checked', async () => {
  await corrected()
  const { server } = service
  server.connect({ onRequest: ({ url }) => void (url.endsWith('/2026-12-03') && server.offline()) })
  expect(await checked('2026-12-03')).toMatchObject({ kind: 'failed' })
})
