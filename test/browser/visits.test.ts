import { windowOfToday, type SamplePerson } from '../support/window-of-today'
import { citizen, type Citizen, type BrowserOptions } from './support/citizen'

/** A separate outlet for each test, with an address: see windowOfToday(). */
const outlets = 'OL038 OL039 OL044 OL045 OL046 OL047 OL066 OL068 OL069 OL071 OL072'.split(' ')
const open = () => windowOfToday(outlets.shift()!)

const names: Record<'learner' | 'agent', string> = { learner: '示例学员', agent: '示例坐席' }

/** Signs in as a sample person. */
async function signedIn(who: keyof typeof names, options: BrowserOptions = {}) {
  const someone = await citizen(options)
  await someone.open('visits/list')
  await someone.tap(/^(登录|Sign in)$/)
  await someone.tap(names[who])
  await someone.see(/接下来|过去的|还没有预约|Next|Past|No appointment/)
  return someone
}

/** Chooses the last day: before 9:00 the first one is today, and what is booked for today looks otherwise. */
const chooseLastDay = (someone: Citizen) =>
  someone.page.locator('.chip').filter({ hasText: /周/, visible: true }).last().click()

const typed = (someone: Citizen) => someone.page.getByRole('textbox').last()

test('somebody finds a time at an outlet, and a double tap books it once', async () => {
  const at = await open()
  const someone = await signedIn('agent')
  await someone.open('outlets/detail', { id: at.outlet })
  await someone.see('选个时间预约')
  await someone.look('visits-outlet')
  await someone.tap(/更多/)
  await someone.see('看时间和电话')
  await someone.look('visits-times')
  await chooseLastDay(someone)
  await someone.tap(/9:00–9:30 余 1/)
  await someone.see('谁去')
  await someone.look('visits-book')
  const sent: string[] = []
  someone.page.on('request', (request) => {
    if (request.method() === 'PUT') sent.push(request.url())
  })
  await someone.page.getByRole('button', { name: /^预约$/ }).dblclick()
  await someone.see('已预约')
  expect(sent).toHaveLength(1)
  await someone.look('visits-booked')
  await someone.tap(/改时间/)
  await someone.see('改到什么时间')
  await someone.look('visits-change')
  await chooseLastDay(someone)
  await someone.tap(/9:30–10:00 余 1/)
  await someone.see(/9:30–10:00，到时直接去窗口/)
  await someone.tap(/取消预约/)
  await someone.see('时间马上放出。还要办可以再约。')
  await someone.look('visits-cancel')
  await someone.page.locator('.sheet').getByText('取消预约').last().click()
  await someone.see('已取消')
  await someone.look('visits-cancelled')
})

test('a double tap on a main button or a time opens one page, from which one comes back at once', async () => {
  const at = await open()
  const someone = await signedIn('agent')
  const { page } = someone
  await someone.open('outlets/detail', { id: at.outlet })
  const main = page.getByRole('button', { name: /^预约 / }).filter({ visible: true })
  const time = page.locator('.slots__time').filter({ visible: true }).first()
  for (const button of [main, time]) {
    await button.dblclick()
    await someone.see('谁去')
    await page.goBack()
    await someone.see('选个时间预约')
  }
})

test('who comes second is offered other times, and what was typed is there', async () => {
  const at = await open()
  const { window, startsAt } = await at.slot(0)
  const someone = await signedIn('agent')
  await someone.open('visits/book', { outlet: at.outlet, window, startsAt, service: 'SV008' })
  await someone.see('替哪家单位办')
  await typed(someone).fill('静安某茶馆')
  await at.book('learner', 0)
  someone.willBeRefused(409)
  await someone.tap(/^预约$/)
  await someone.see(/刚刚约满了/)
  await someone.look('visits-full')
  expect(await typed(someone).inputValue()).toBe('静安某茶馆')
  await someone.tap(/9:30–10:00 余 1/)
  await someone.tap(/^预约$/)
  await someone.see('替 静安某茶馆 办')
})

test.each<[string, BrowserOptions]>([
  ['zh', {}],
  ['english', { language: 'en' }],
  ['elder', { elder: true }],
  ['dark', { dark: true }],
])('a number: how many are ahead, called, arrived by typing, done: %s', async (name, options) => {
  const at = await open()
  await at.takeNumber('learner')
  const someone = await signedIn('agent', options)
  await someone.open('visits/outlet', { id: at.outlet })
  await someone.see(/1 人在等|1 waiting/)
  await someone.look(`visits-queue-${name}`)
  await someone.tap(/^(取号|Take a number)$/)
  await someone.see(/前面还有 1 人|1 ahead of you/)
  await someone.look(`visits-number-${name}`)
  const { entries } = await at.work({ do: 'next', window: at.window })
  await at.work({ do: 'arrive', visit: entries[0]!.id, window: at.window })
  await at.work({ do: 'next', window: at.window })
  await someone.open('visits/list')
  await someone.see(/请到窗口|Come to the window/)
  await someone.look(`visits-list-${name}`)
  await someone.tap(/请到窗口|Come to the window/)
  await someone.see(/请到 1 号窗口|Come to 1 号窗口/)
  await someone.look(`visits-called-${name}`)
  await someone.open('visits/arrive')
  await typed(someone).fill('K3M9')
  await someone.tap(/^(我到了|I am here)$/)
  await someone.see(/这不是窗口的码|This is not the code/)
  await someone.look(`visits-arrive-${name}`)
  await typed(someone).fill((await at.code()).slice(3).toLowerCase())
  await someone.tap(/^(我到了|I am here)$/)
  await someone.see(/已到 1 号窗口|At 1 号窗口/)
  await someone.look(`visits-arrived-${name}`)
})

test('a number that is looked at is read each 20 seconds, and rests while another page is in front', async () => {
  const at = await open()
  const { id } = await at.takeNumber('learner')
  const someone = await signedIn('learner')
  const { page } = someone
  await page.clock.install()
  const isRead = (url: string) => url.endsWith(`/api/visits/${id}`)
  let read = 0
  page.on('request', (request) => {
    if (isRead(request.url())) read++
  })
  const next = () => page.waitForRequest((request) => isRead(request.url()))
  await someone.open('visits/visit', { id })
  await someone.see(/每 20 秒更新/)
  await Promise.all([next(), page.clock.fastForward(21_000)])
  await someone.tap('看这个网点')
  await someone.see('您在这里的')
  // The map's script would time out with the clock if it were still on its way.
  await page.locator('.leaflet-container').first().waitFor({ state: 'attached' })
  const before = read
  await page.clock.fastForward(120_000)
  await Promise.all([next(), page.goBack()])
  expect(read).toBe(before + 1)
})

test('what was booked opens without a network', async () => {
  const at = await open()
  const who: SamplePerson = 'learner'
  const { id } = await at.book(who, 2)
  const someone = await signedIn(who)
  await someone.open('visits/visit', { id })
  await someone.see('秒后换新码')
  await someone.keptForOffline()
  await someone.goOffline()
  await someone.comeBack('visits/visit', { id })
  await someone.see('秒后换新码')
  await someone.see('带什么')
  await someone.look('visits-offline')
})

test('an outlet that takes neither says so, and who is nobody yet is asked when it matters', async () => {
  const someone = await citizen()
  await someone.open('visits/outlet', { id: 'OL070' })
  await someone.see(/这里不用预约，也不取号/)
  await someone.look('visits-neither')
  await someone.open('visits/list')
  await someone.see('登录后看您的预约和取号')
  await someone.look('visits-signed-out')
})
