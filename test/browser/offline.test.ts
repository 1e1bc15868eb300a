import { citizen } from './support/citizen'

const tabs = ['home', 'outlets', 'services', 'trainings', 'me']

test('after one visit everything opens without a network, with the date of the facts', async () => {
  const someone = await citizen()
  await someone.open('tabs/home')
  await someone.see('常办事项')
  await someone.keptForOffline()
  await someone.goOffline()
  for (const tab of tabs) {
    await someone.comeBack(`tabs/${tab}`)
    await someone.see(/没有网络，正在看 \d+ 月 \d+ 日存下的内容/)
    await someone.look(`${tab}-offline`)
  }
})

test('a first visit while the server is down says so, and recovers', async () => {
  const someone = await citizen()
  await someone.open('tabs/home')
  await someone.keptForOffline()
  await someone.forget()
  await someone.loseServer()
  await someone.comeBack('tabs/home')
  await someone.see('没能载入')
  await someone.look('home-failed')
  await someone.comeOnline()
  await someone.tap('再试一次')
  await someone.see('常办事项')
  await someone.look('home-recovered')
})
