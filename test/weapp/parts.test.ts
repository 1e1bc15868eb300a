import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { filesIn, readAppJson } from '../bench/weight'
import { tabsOf } from './measure'
import { startPhone } from './phone/phone'

jest.setTimeout(120_000)

const folder = mkdtempSync(path.join(tmpdir(), 'shanghai-ip-'))
afterAll(() => rmSync(folder, { recursive: true }))

const outlets = 'pages/tabs/outlets/index'

test.each(tabsOf())(
  'who opened %s once has the map and list of outlets without a network',
  async (tab) => {
    const known = { stored: new Map<string, string>(), packages: new Set<string>() }
    const before = startPhone(known)
    await before.open(tab)
    before.stop()

    const phone = startPhone({ ...known, offline: true })
    await phone.open(outlets)
    expect(phone.screen().words).toContain('徐汇')
    phone.stop()
  },
)

test('without a network the tab that was not downloaded says so, still calls, and opens once there is one', async () => {
  const stored = new Map<string, string>()
  const before = startPhone({ stored })
  await before.open(outlets)
  before.stop()

  const phone = startPhone({ stored, offline: true })
  await phone.open(outlets)
  expect(phone.screen().words).toContain('连上网再试')
  await phone.tapAt(phone.buttons().findIndex(({ words }) => words === '打电话问'))
  expect(phone.calls.filter(({ api }) => api === 'makePhoneCall')).toHaveLength(1)
  await phone.tap('再试一次')
  expect(phone.screen().words).toContain('连上网再试')
  phone.setOffline(false)
  await phone.tap('再试一次')
  expect(phone.screen().words).toContain('徐汇')
  phone.stop()
})

test('a part that is on the phone and does not run is not blamed on the network', async () => {
  const dist = path.join(folder, 'broken')
  cpSync('dist/weapp', dist, { recursive: true })
  const part = path.join(dist, 'pages/outlets/screen.js')
  writeFileSync(part, readFileSync(part, 'utf8').replaceAll('=>{', '=>{null.x;'))
  const phone = startPhone({ dist })
  await phone.open(outlets)
  expect(phone.screen().words).toContain('是我们这边出了错')
  phone.stop()
})

test('what the tabs preload is within the 2 MB that WeChat allows the pages of one package', () => {
  const { preloadRule = {} } = readAppJson('dist/weapp')
  const roots = new Set(tabsOf().flatMap((tab) => preloadRule[tab]!.packages))
  const sizes = [...roots].flatMap((root) =>
    filesIn(`dist/weapp/${root}`).map((file) => statSync(`dist/weapp/${root}/${file}`).size),
  )
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(2 * 1024 * 1024)
})
