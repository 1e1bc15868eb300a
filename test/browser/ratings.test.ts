import { windowOfToday } from '../support/window-of-today'
import { citizen, type BrowserOptions } from './support/citizen'

/** A separate outlet for each test: see windowOfToday(). */
const outlets = 'OL025 OL026 OL027 OL028 OL029 OL030'.split(' ')
const open = () => windowOfToday(outlets.shift()!)

async function learner(options: BrowserOptions = {}) {
  const someone = await citizen(options)
  await someone.open('ratings/done')
  await someone.tap(/^(登录|Sign in)$/)
  await someone.tap('示例学员')
  await someone.see(/还可以评|评过的|You can rate|Rated/)
  return someone
}

const sentBy = (someone: Awaited<ReturnType<typeof learner>>) => {
  const sent: string[] = []
  someone.page.on('request', (request) => {
    if (request.method() === 'PUT') sent.push(request.url())
  })
  return sent
}

test.each<[string, BrowserOptions]>([
  ['zh', {}],
  ['english', { language: 'en' }],
  ['elder', { elder: true }],
  ['dark', { dark: true }],
])('a rating is chosen by nobody else, and a double tap is one: %s', async (name, options) => {
  const at = await open()
  const service = await at.served('learner')
  const someone = await learner(options)
  await someone.look(`ratings-done-${name}`)
  await someone.open('ratings/rate', { id: service })
  await someone.see(/这次办得怎么样|How did it go/)
  expect(await someone.page.getByRole('radio', { checked: true }).count()).toBe(0)
  await someone.look(`ratings-rate-${name}`)
  await someone.tap(/^(不满意|Poor)$/)
  await someone.see(/1 个工作日内联系您|within 1 working day/)
  await someone.tap(/多次跑动|Too many trips/)
  await someone.look(`ratings-poor-${name}`)
  const sent = sentBy(someone)
  await someone.page.getByRole('button', { name: /^(提交评价|Send)/ }).dblclick()
  await someone.see(/整改|repair/i)
  await someone.look(`ratings-rated-${name}`)
  expect(sent).toHaveLength(1)
})

test('a repair is confirmed by whoever rated, or sent back with words that stay', async () => {
  const at = await open()
  const rectification = await at.repaired('learner', await at.served('learner'))
  const someone = await learner()
  await someone.open('ratings/rectification', { id: rectification })
  await someone.see('改好了吗？请您确认')
  await someone.look('ratings-order')
  await someone.tap('没改好，退回')
  await someone.page.getByRole('textbox').last().fill('清单没有贴。')
  await someone.look('ratings-order-back')
  await someone.comeBack('ratings/rectification', { id: rectification })
  await someone.tap('没改好，退回')
  expect(await someone.page.getByRole('textbox').last().inputValue()).toBe('清单没有贴。')
  await someone.page.locator('.sheet').getByRole('button').first().waitFor()
  await someone.open('ratings/public', { id: at.outlet })
  await someone.see('满 5 人才公布')
  await someone.look('ratings-public')
  await someone.open('ratings/log')
  await someone.see(/每条评价、整改和它们的变动/)
  await someone.look('ratings-log')
})

test('rated without a network, it waits, and goes out by itself', async () => {
  const at = await open()
  const service = await at.served('learner')
  const someone = await learner()
  await someone.open('ratings/rate', { id: service })
  await someone.tap(/^满意$/)
  await someone.loseServer()
  await someone.tap('提交评价')
  await someone.see(/还没发出/)
  await someone.look('ratings-waiting')
  await someone.comeOnline()
  await someone.tap(/现在发/)
  await someone.see(/您评价的|24 小时|修改/)
})
