import type { ListedTraining } from '@/contract/trainings/trainings.schema'
import { uuidV7 } from '@/contract/shared/uuid.rules'
import { citizen, type Citizen, type BrowserOptions } from './support/citizen'

/** Signs in as a new citizen. */
async function signIn(someone: Citizen) {
  await someone.open('trainings-learning/record')
  await someone.tap('登录')
  await someone.page.getByRole('textbox').first().fill('王小明')
  await someone.tap('用这个名字继续')
  await someone.see('还没有学习记录')
}

/** Sends a request to the server as the signed-in citizen. */
async function ask<T>(someone: Citizen, method: string, path: string, body?: object): Promise<T> {
  return someone.page.evaluate(
    async ([httpMethod, url, sent]) => {
      const kept = JSON.parse(localStorage.getItem('identity')!) as { data: string }
      const { state } = JSON.parse(kept.data) as { state: { token: string } }
      const headers = {
        authorization: `Bearer ${state.token}`,
        ...(sent && { 'content-type': 'application/json' }),
      }
      const answer = await fetch(`/api/${url}`, {
        method: httpMethod,
        headers,
        ...(sent && { body: sent }),
      })
      return (await answer.json()) as never
    },
    [method, path, body ? JSON.stringify(body) : ''] as const,
  )
}

/** A seat in the first sample training that has one. */
async function withSeat(options: BrowserOptions = {}) {
  const someone = await citizen(options)
  await signIn(someone)
  const profile = { name: '王小明', phone: '13800000000', consent: '2026-12', employer: '示例单位' }
  const more = { role: '示例岗位', industry: 'software', district: '310104' }
  await ask(someone, 'PUT', 'me/profile', { ...profile, ...more })
  const trainings = await ask<ListedTraining[]>(someone, 'GET', 'trainings')
  const open = trainings.find(
    ({ closesAt, state, seats: [first] }) =>
      state === 'published' &&
      Date.parse(closesAt) > Date.now() &&
      first!.enrolled + first!.offered < first!.capacity,
  )!
  await ask(someone, 'POST', `trainings/${open.id}/enrollment`, {
    way: open.seats[0]!.way,
    key: uuidV7(Date.now()),
  })
  return { someone, id: open.id }
}

test('the code is shown as large as the screen, changes by itself, and needs no network', async () => {
  const { someone, id } = await withSeat()
  await someone.open('trainings-learning/admission-ticket', { id })
  await someone.see(/秒后换新码/)
  await someone.look('ticket')
  const picture = () => someone.page.getByRole('img').locator('img').getAttribute('src')
  const first = await picture()
  await someone.goOffline()
  await someone.page.waitForFunction(
    (before) => document.querySelector('[role=img] img')?.getAttribute('src') !== before,
    first,
    { timeout: 40_000 },
  )
  expect(await picture()).toMatch(/^data:image\/png;base64,/)
})

test.each<[string, BrowserOptions]>([
  ['dark', { dark: true }],
  ['elder', { elder: true }],
])('in the dark and in large type it is black on white all the same: %s', async (name, options) => {
  const { someone, id } = await withSeat(options)
  await someone.open('trainings-learning/admission-ticket', { id })
  await someone.see(/秒后换新码/)
  await someone.look(`ticket-${name}`)
})

test('a mistyped certificate number is found out at once, and one of nobody is called so', async () => {
  const someone = await citizen()
  await someone.open('trainings-learning/certificate')
  await someone.see('这张证书是真的吗？')
  await someone.page.getByRole('textbox').fill('SHIP-2026-7K3QM-9TXW2-4')
  await someone.tap('查验')
  await someone.see(/编号里有抄错的地方/)
  await someone.look('certificate-mistyped')
})

test('wishes are made in a tap, by whoever signs in for it, and can be taken back', async () => {
  const someone = await citizen()
  await signIn(someone)
  await someone.open('trainings-learning/topics')
  await someone.tap(/专利挖掘与布局/)
  await someone.see('已选')
  await someone.look('topics')
  await someone.tap(/专利挖掘与布局/)
  await someone.page.getByText('已选').waitFor({ state: 'detached' })
})

test('what the bases planned is public, year by year', async () => {
  const someone = await citizen()
  await someone.open('trainings-learning/plans')
  await someone.see(/计划 \d+ 场，已办 \d+ 场/)
  await someone.look('plans')
  await someone.tap(/上海政法学院/)
  await someone.look('plans-open')
})

test('whoever looks for their record is told what it needs', async () => {
  const someone = await citizen({ elder: true, language: 'en' })
  await someone.open('trainings-learning/record')
  await someone.see('Sign in to see yours')
  await someone.look('record-signed-out')
})
