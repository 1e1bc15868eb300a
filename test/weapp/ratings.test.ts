import { windowOfToday } from '../support/window-of-today'
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

test('what was done is rated badly on a phone, and its repair can be followed there', async () => {
  const at = await windowOfToday('OL036')
  const service = await at.served('learner')
  const phone = started({ stored: await signedInStorage('learner') })
  await phone.open(`pages/ratings/rate/index?id=${service}`)
  expect(phone.screen().words).toContain('这次办得怎么样')
  await phone.tap('提交评价')
  expect(phone.screen().words).toContain('先选一项，再提交。')
  await phone.tap('不满意')
  expect(phone.screen().words).toContain('1 个工作日内联系您')
  await phone.tap('多次跑动')
  await phone.tap('提交评价')
  expect(phone.screen().words).toContain('多次跑动')
  await phone.open('pages/ratings/done/index')
  expect(phone.screen().words).toContain('正在整改')
})

test('whoever rated can send a repair back on the phone, and is asked for words', async () => {
  const at = await windowOfToday('OL037')
  const rectification = await at.repaired('learner', await at.served('learner'))
  const phone = started({ stored: await signedInStorage('learner') })
  await phone.open(`pages/ratings/rectification/index?id=${rectification}`)
  expect(phone.screen().words).toContain('改好了吗？请您确认')
  await phone.tap('没改好，退回')
  expect(phone.screen().words).toContain('哪里没改好')
})
