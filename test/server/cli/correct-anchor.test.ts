import dayjs from 'dayjs'
import { clockAt } from '@/contract/facts/working-days.rules'
import { open, type Db } from '../../../server/infra/db/open'
import { anchorDays } from '../../../server/domains/ratings/public-log/anchor-days.job'
import { appendToPublicLog } from '../../../server/domains/ratings/public-log/append-to-public-log'
import { freshDatabase } from '../../support/database'
import { run } from '../../support/server-process'
import { testKey, testVault } from '../../support/vault'

jest.setTimeout(120_000)

let url: string
let db: Db
const today = clockAt(Date.now()).day

/** Today is anchored already, by a clock that was two days ahead. */
beforeEach(async () => {
  url = await freshDatabase('migrated')
  db = open(url)
  const removed = { kind: 'text_removed' as const, body: { rating: 'r', reason: '依法' } }
  await appendToPublicLog(db, { unit: 'OL002', sample: false }, [removed], today)
  await anchorDays.run({ db, now: () => dayjs().add(2, 'day'), vault: testVault })
})
afterEach(() => db.end())

async function command(file: string, args: string[], env: Record<string, string> = {}) {
  const child = run(file, args, { DATABASE_URL: url, MASTER_KEY: testKey, ...env })
  const code = await child.ended
  return { code, stdout: child.stdout, stderr: child.stderr }
}
const correct = (args: string[], env?: Record<string, string>) =>
  command('server/cli/correct-anchor.ts', ['--reason', '时钟快了两天', ...args], env)
const verify = (args: string[] = [], env?: Record<string, string>) =>
  command('server/cli/verify-log.ts', args, env)
const corrections = async () => (await db`select from log_entries where kind = 'correction'`).length

test('the command shows what it would do, does it once signed, and verify-log knows the old anchor', async () => {
  const [wrong] = await db<{ hash: string }[]>`select hash from log_anchors order by day`
  const early = await verify()
  expect([early.code, early.stderr]).toEqual([
    1,
    expect.stringContaining('was published before the day was over: see npm run correct-anchor'),
  ])
  const shown = await correct(['--day', today])
  expect(shown).toMatchObject({ code: 0, stderr: '' })
  expect(shown.stdout).toContain(`${today}: ${wrong!.hash} is superseded by the one that`)
  expect(shown.stdout).toContain('Nothing is done yet.')
  expect(await corrections()).toBe(0)

  expect(await correct(['--day', today, '--sign'])).toMatchObject({ code: 0, stderr: '' })
  expect(await corrections()).toBe(2)
  const { publicKey } = testVault.signingKey('public log')
  const verified = await verify(['--anchor', wrong!.hash])
  expect(verified).toMatchObject({ code: 0, stderr: '' })
  expect(verified.stdout).toContain(
    `The anchor ${wrong!.hash} is that of ${today}, corrected since.`,
  )
  expect(verified.stdout).toContain(
    `The anchor of ${today}, ${wrong!.hash}, was corrected on ${today} to ` +
      'the one made at the end of that day: 时钟快了两天',
  )
  expect(verified.stdout).toContain(`Corrections are signed under ${publicKey}.`)

  const withoutMaster = { MASTER_KEY: '', DATA_FOLDER: '/nonexistent' }
  expect(await verify(['--key', publicKey], withoutMaster)).toMatchObject({ code: 0 })
  expect(await verify([], withoutMaster)).toMatchObject({ code: 1 })
  expect(await verify(['--key', '0'.repeat(64)])).toMatchObject({ code: 1 })
})

test('whoever has another key than the service’s corrects nothing', async () => {
  await db`insert into key_probe (sealed) values (${testVault.seal('probe', {
    table: 'key_probe',
    column: 'sealed',
    row: 'true',
  })})`
  const other = Buffer.from(testKey, 'base64').reverse().toString('base64')
  const refused = await correct(['--day', today, '--sign'], { MASTER_KEY: other })
  expect([refused.code, refused.stderr]).toEqual([
    1,
    'MASTER_KEY is not the one that the data in this database is encrypted under.\n',
  ])
  expect(await corrections()).toBe(0)
})

test.each([
  [['--day', '2026-02-30'], 'Usage: npm run correct-anchor'],
  [['--day', today, '--why', 'x'], 'Usage: npm run correct-anchor'],
  [['--day', today, '--reason-en', 'call 13800000042'], 'seems to hold personal data'],
  [['--day', today, '--reason-en', 'x'.repeat(201)], 'A reason has at most 200 characters.'],
])('%j is refused', async (args, words) => {
  const refused = await correct([...args, '--sign'])
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining(words)])
  expect(await corrections()).toBe(0)
})
