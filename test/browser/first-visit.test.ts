import { homeText } from '@/features/home/home.text'
import { citizen } from './support/citizen'

const facts = /^\/api\/published\/(manifest\.json|[a-z]+\.[0-9a-f]+\.json)$/

test('the facts and the page are on their way before the code of the app runs, and each is asked for once', async () => {
  const someone = await citizen()
  const requested: string[] = []
  someone.page.on('request', (request) => requested.push(new URL(request.url()).pathname))
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await someone.page.route('**/js/app.*.js', async (route) => {
    await held
    await route.continue()
  })
  const outlets = someone.page.waitForRequest(/published\/outlets/)
  const opened = someone.open('tabs/home')
  await outlets
  const before = requested.filter((path) => /^\/(js|css)\//.test(path))
  release()
  await opened
  await someone.see(homeText.zh.privacy)
  const code = requested.filter((path) => /^\/(js|css)\//.test(path))
  expect([...new Set(code)]).toEqual([...new Set(before)])
  const published = requested.filter((path) => facts.test(path))
  expect(published).toEqual([...new Set(published)])
})
