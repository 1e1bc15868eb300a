import { filterText } from '@/features/trainings/catalogue/filter/filter.text'
import { trainingText } from '@/features/trainings/catalogue/detail/training.text'
import { trainingsText } from '@/features/trainings/catalogue/schedule/trainings.text'
import { citizen } from './support/citizen'
import { modes } from './support/modes'

test.each(modes)(
  'the schedule, the filter and a training keep nobody out: %s',
  async (name, options) => {
    const language = options.language ?? 'zh'
    const text = trainingsText[language]
    const someone = await citizen(options)
    await someone.open('tabs/trainings')
    await someone.see(text.sample)
    await someone.look(`trainings-${name}`)
    await someone.tap(text.filter)
    await someone.see(filterText[language].seatsLeft)
    await someone.look(`trainings-filter-${name}`)
    await someone.open('tabs/trainings')
    await someone.page.locator('.session').filter({ visible: true }).first().click()
    await someone.see(trainingText[language].seatHistory)
    await someone.look(`training-${name}`)
  },
)

test('who signs up is known first, and then asked only what the training has to know', async () => {
  const someone = await citizen()
  await someone.open('tabs/trainings')
  await someone.page.locator('.session', { hasText: '余' }).filter({ visible: true }).last().click()
  await someone.see(trainingText.zh.waitlistLine)
  await someone.tap('报名')
  await someone.tap('示例学员')
  await someone.see('有什么需要我们准备的')
  await someone.look('sign-up')
})

test('what was seen opens without a network, and says of when the seats are', async () => {
  const someone = await citizen()
  await someone.open('tabs/trainings')
  await someone.see(trainingsText.zh.sample)
  await someone.keptForOffline()
  await someone.goOffline()
  await someone.comeBack('tabs/trainings')
  await someone.see(/没有网络，名额是/)
  await someone.look('trainings-offline')
})
