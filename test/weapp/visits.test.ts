import { windowOfToday } from '../support/window-of-today'
import { limits, measureScreen } from './measure'
import { startPhone } from './phone/phone'
import { signedInStorage } from './sample-data'

jest.setTimeout(60_000)

const phones: ReturnType<typeof startPhone>[] = []
afterEach(() => phones.splice(0).forEach((phone) => phone.stop()))

function started(options: Parameters<typeof startPhone>[0]) {
  const phone = startPhone(options)
  phones.push(phone)
  return phone
}

test('who scans the code at the window has arrived, and staff finishes: it can be rated', async () => {
  const at = await windowOfToday('OL011')
  const { id } = await at.takeNumber('learner')
  const stored = await signedInStorage('learner')
  const phone = started({ stored, scanned: await at.code() })
  await phone.open(`pages/visits/visit/index?id=${id}`)
  expect(phone.screen().words).toContain('下一个就是您')
  await phone.tap('到了，扫窗口的码')
  await phone.tap('扫窗口的码')
  expect(phone.route()).toContain('pages/visits/visit')
  expect(phone.screen().words).toContain('已到 1 号窗口')

  await at.work({ do: 'finish', visit: id })
  const later = started({ stored })
  await later.open(`pages/visits/visit/index?id=${id}`)
  expect(later.screen().words).toContain('办完了')
  await later.tap('评价这次办事')
  expect(later.route()).toContain('pages/ratings/rate')
})

test('a code that is no window’s is said so, and who goes back from the camera hears nothing', async () => {
  const stored = await signedInStorage('learner')
  const phone = started({ stored, scanned: 'https://example.org/' })
  await phone.open('pages/visits/arrive/index')
  await phone.tap('扫窗口的码')
  expect(phone.screen().words).toContain('这不是窗口的码')
  const back = started({ stored })
  await back.open('pages/visits/arrive/index')
  await back.tap('扫窗口的码')
  expect(back.route()).toContain('pages/visits/arrive')
  expect(back.screen().words).not.toContain('这不是窗口的码')
})

test('what was booked opens on a phone without a network: the code, what to bring, whom to call', async () => {
  const at = await windowOfToday('OL078')
  const { id } = await at.book('learner', 0)
  const stored = await signedInStorage('learner')
  const before = started({ stored })
  await before.open(`pages/visits/visit/index?id=${id}`)
  const phone = started({ stored, offline: true })
  await phone.open(`pages/visits/visit/index?id=${id}`)
  const { words } = phone.screen()
  for (const shown of ['1 号窗口', '秒后换新码', '带什么', '12345', '没有网络'])
    expect(words).toContain(shown)
})

test('times of two weeks, and a whole visit, cost a phone little', async () => {
  const at = await windowOfToday('OL079')
  const { id } = await at.book('agent', 1)
  const { window, startsAt } = await at.slot(2)
  const stored = await signedInStorage('agent')
  for (const page of [
    `outlet/index?id=${at.outlet}`,
    `book/index?outlet=${at.outlet}&window=${window}&startsAt=${encodeURIComponent(startsAt)}&service=SV008`,
    `visit/index?id=${id}`,
    'list/index',
  ]) {
    const cost = await measureScreen(`pages/visits/${page}`, { stored })
    expect(cost.first).toBeLessThanOrEqual(limits.page)
    expect(cost.nodes).toBeLessThan(limits.nodes)
    expect(cost.depth).toBeLessThan(limits.depth)
    expect(cost.mostChildren).toBeLessThanOrEqual(limits.children)
  }
})
