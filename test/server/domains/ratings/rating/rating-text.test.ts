import type { PublicRatings, ServiceDone } from '@/contract/ratings/ratings.schema'
import type { Person } from '../../../../support/people'
import { ratingRequests, defaultUnit } from '../../../../support/rating'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'
import { startWeChat } from '../../../../support/wechat'

let server: ReferenceServer
let stand: Awaited<ReturnType<typeof startWeChat>>
let use: ReturnType<typeof ratingRequests>
let lin: Person
beforeEach(async () => {
  stand = await startWeChat()
  stand.words.set('违法', 'risky')
  stand.words.set('可疑', 'review')
  server = await startReferenceServer({ template: 'migrated', wechat: stand.wechat })
  use = ratingRequests(server)
  lin = await server.person({ name: '林静' })
  await server.db`update citizens set openid = 'o-lin' where id = ${lin.id}`
})
afterEach(async () => {
  await server.close()
  await stand.close()
})

const publicTexts = async () => {
  const answer = await server.app.inject({ url: `/api/ratings/${defaultUnit}` })
  return answer.json<PublicRatings>().texts.map(({ text }) => text)
}
const rated = async (text: string) => {
  const service = await use.served(lin)
  const { body, status } = await use.rate(lin, service, { level: 5, text })
  return { service, status, code: body.code, shown: body.rating?.shown }
}

const shownOf = async (service: string) => {
  const url = `/api/services-done/${service}`
  return (await use.send<ServiceDone>(lin, 'GET', url)).body.rating?.shown
}
/** With the ratings of four others. */
async function published() {
  await use.others()
  await use.publish()
}

test('a text that passed the check is public with its batch, with that day and without its author', async () => {
  const { service, shown } = await rated('很快。')
  expect([shown, await publicTexts()]).toEqual(['checking', []])
  await published()
  expect(await shownOf(service)).toBe('yes')
  const { body } = await use.send<PublicRatings>(lin, 'GET', `/api/ratings/${defaultUnit}`)
  expect(body.texts).toEqual([
    { day: '2026-12-04', level: 5, tags: [], text: '很快。', unit: defaultUnit },
  ])
})

test('a risky text is refused; one to be reviewed is accepted but not public', async () => {
  expect(await rated('违法的话')).toMatchObject({ status: 422, code: 'bad_words' })
  expect((await rated('可疑的话')).shown).toBe('no')
  await published()
  expect(await publicTexts()).toEqual([])
})

test.each(['打我电话 13912345678', '我的邮箱 lin@example.com', '身份证 310101199001011237'])(
  '“%s” contains personal data and is not public',
  async (text) => {
    expect((await rated(text)).shown).toBe('no')
    await published()
    expect(await publicTexts()).toEqual([])
  },
)

test('while WeChat is unavailable texts wait, and become public once they pass', async () => {
  stand.nextAt('/wxa/msg_sec_check', 'broken')
  expect((await rated('挺好的。')).shown).toBe('checking')
  await server.runJobs()
  await published()
  expect(await publicTexts()).toEqual(['挺好的。'])
})

test('a text that cannot be checked within a day never becomes public', async () => {
  await server.db`update citizens set openid = null where id = ${lin.id}`
  const { service } = await rated('没有查过的话')
  await server.later(25, 'hour')
  await server.runJobs()
  await published()
  expect([await shownOf(service), await publicTexts()]).toEqual(['no', []])
})

test('the words of people whom staff did not see there are not public, though their ratings are', async () => {
  for (let n = 0; n < 5; n++) {
    const person = await server.person({ name: '周明' })
    await server.db`update citizens set openid = ${`o-${n}`} where id = ${person.id}`
    const service = await use.served(person, { seen: false })
    const { status } = await use.rate(person, service, { level: 5, text: '很快。' })
    expect(status).toBe(200)
  }
  await published()
  const [{ count }] = await server.db<[{ count: number }]>`
    select count(*)::int from ratings where not seen and published_unit = ${defaultUnit}`
  expect([count, await publicTexts()]).toEqual([5, []])
})
