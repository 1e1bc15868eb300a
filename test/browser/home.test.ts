import { citizen } from './support/citizen'

test('home, in Chinese', async () => {
  const someone = await citizen()
  await someone.open('tabs/home')
  await someone.see('找网点')
  await someone.look('home-zh')
})

test('home, in English', async () => {
  const someone = await citizen({ language: 'en' })
  await someone.open('tabs/home')
  await someone.look('home-en')
})

test('home, in large type', async () => {
  const someone = await citizen({ elder: true })
  await someone.open('tabs/home')
  await someone.see('找网点')
  await someone.look('home-elder')
})
test('home, in the dark', async () => {
  const someone = await citizen({ dark: true })
  await someone.open('tabs/home')
  await someone.see('找网点')
  await someone.look('home-dark')
})
