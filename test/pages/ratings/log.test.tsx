import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { shortHash } from '@/features/ratings/public-log/check-day.model'
import { usePublicLog } from '@/features/ratings/public-log/public-log.store'
import { publicLogText } from '@/features/ratings/public-log/public-log.text'
import { see, startAppAt, tap } from '../../support/screen'
import { withWrongAnchors } from '../../support/wrong-anchors'

const text = publicLogText.zh
let service: Awaited<ReturnType<typeof withWrongAnchors>>
let clock: jest.SpyInstance

/** A clock two days ahead anchored 2 and 3 December; now it is 2 December, and that is corrected. */
beforeAll(async () => {
  service = await withWrongAnchors()
  const { server, correct } = service
  clock = jest.spyOn(Date, 'now').mockImplementation(() => server.now().valueOf())
  await correct('2026-12-02')
  server.connect()
  await startAppAt('/pages/ratings/log/index')
})
afterAll(async () => {
  clock.mockRestore()
  await service.server.close()
})

test('a citizen reads which day was corrected, when and why, and what the fingerprint was', async () => {
  await see(text.corrections)
  await see('2026 年 12 月 2 日')
  await see('今天 16:00 更正。原因：服务器时钟快了两天')
  const [wrong] = (await service.readDay('2026-12-02')).superseded!
  await see(text.replaced(shortHash(wrong!.hash), undefined))
  expect(document.body.textContent).not.toContain(text.none)
})

test('once the day is over it has a new fingerprint, and the check finds it unchanged', async () => {
  await service.until('2026-12-04')
  await usePublicLog.getState().load()
  await see(text.corrected)
  await tap(text.check)
  await see(text.whole(8)) // the version, five ratings, two corrections
  expect(document.body.textContent).not.toContain(text.unsaid)
  expect(document.body.textContent).not.toContain(text.unlinked)
})
