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

test('the answer for all days together is green in words, and where something was removed red in words, with the days', async () => {
  const { anchors } = usePublicLog.getState()
  if (anchors.kind !== 'ready') throw new Error('No days are listed')
  const entries = anchors.value.reduce((sum, anchor) => sum + anchor.entries, 0)
  await see(text.allWhole(anchors.value.length, entries))
  const { db } = service.server
  await db`delete from log_entries where kind = 'rated' and seq = (
    select max(seq) from log_entries where kind = 'rated')`
  await db`update log_heads set hash = repeat('0', 64) where day = '2026-12-02'` // else the day is served as kept
  await service.server.later(1, 'minute')
  await tap(text.check)
  await see(text.wrong(['2026 年 12 月 3 日', '2026 年 12 月 2 日'])) // the 3rd was corrected in the log of the 2nd
  expect(document.body.textContent).not.toContain('没有改动。')
})

test('without a network nothing is called right or wrong', async () => {
  service.server.offline()
  await tap(text.check)
  await see(text.unread(2))
  expect(document.body.textContent).not.toContain('没有改动。')
  expect(document.body.textContent).not.toContain('对不上：')
})

test('what a phone cannot check is said, and no shell command stands on the page', () => {
  for (const words of text.cannot) expect(document.body.textContent).toContain(words)
  expect(document.body.textContent).not.toMatch(/npm |verify-log/)
})
