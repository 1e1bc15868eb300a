import { startPhone } from './phone/phone'
import { fullTraining, signedInStorage, trainingWithRoom } from './sample-data'

jest.setTimeout(120_000)

type Phone = ReturnType<typeof startPhone>

/** Presses the one button of a screen that does what the screen is for. */
async function pressMain(phone: Phone) {
  const main = phone.buttons().findIndex(({ kind }) => kind.includes('btn--primary'))
  if (main < 0) throw new Error(`There is none on ${phone.route()}: ${phone.screen().words}`)
  await phone.tapAt(main)
}

test('who signs up is asked who they are at that act, which then goes on by itself', async () => {
  const { id, title } = await trainingWithRoom()
  const phone = startPhone()
  await phone.open(`pages/trainings/detail/index?id=${id}`)
  expect(phone.screen().words).toContain(title)
  expect(phone.screen().words).toContain('示例')
  await pressMain(phone)
  if (phone.route().includes('trainings/sign-up')) await pressMain(phone)
  expect(phone.route()).toContain('people/sign-in')
  await phone.tap('示例学员')
  expect(phone.route()).not.toContain('people/sign-in')
  phone.stop()
})

test('who has a seat has a ticket, also without a network', async () => {
  const { id } = await trainingWithRoom()
  const stored = await signedInStorage('learner')
  const before = startPhone({ stored })
  await before.open(`pages/trainings/enrollment/index?id=${id}`)
  before.stop()
  const phone = startPhone({ stored, offline: true })
  await phone.open(`pages/trainings-learning/admission-ticket/index?id=${id}`)
  expect(phone.screen().words).toMatch(/0\d{3}/)
  phone.stop()
})

test('who asks for what is full is told first that they will wait, and where', async () => {
  const { id } = await fullTraining()
  const stored = await signedInStorage('supervisor')
  const phone = startPhone({ stored })
  await phone.open(`pages/trainings/detail/index?id=${id}`)
  expect(phone.screen().words).toContain('候补')
  await pressMain(phone)
  if (phone.route().includes('trainings/sign-up')) await pressMain(phone)
  expect(phone.route()).toContain('trainings/enrollment')
  expect(phone.screen().words).toMatch(/第 ?\d+/)
  phone.stop()
})
