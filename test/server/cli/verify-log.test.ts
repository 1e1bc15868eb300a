import dayjs from 'dayjs'
import { open } from '../../../server/infra/db/open'
import { appendToPublicLog } from '../../../server/domains/ratings/public-log/append-to-public-log'
import { anchorDays } from '../../../server/domains/ratings/public-log/anchor-days.job'
import { freshDatabase } from '../../support/database'
import { run } from '../../support/server-process'
import { testVault } from '../../support/vault'

jest.setTimeout(60_000)

async function verify(url: string, args: string[] = []) {
  const command = run('server/cli/verify-log.ts', args, { DATABASE_URL: url })
  const code = await command.ended
  return { code, stdout: command.stdout, stderr: command.stderr }
}

test('the command verifies the log, prints the last anchor, and recognises an anchor noted earlier', async () => {
  const url = await freshDatabase('migrated')
  const db = open(url)
  const now = () => dayjs('2025-12-03T14:20:00+08:00')
  const removed = { kind: 'text_removed' as const, body: { rating: 'r', reason: '依法' } }
  await appendToPublicLog(db, { unit: 'OL002', sample: false }, [removed], '2025-12-02')
  await anchorDays.run({ db, now, vault: testVault })
  const fine = await verify(url)
  expect(fine).toMatchObject({ code: 0, stderr: '' })
  const [, anchor] = /The last anchor is ([0-9a-f]{64})\./.exec(fine.stdout)!
  expect(await verify(url, ['--anchor', anchor!])).toMatchObject({ code: 0 })
  const other = await verify(url, ['--anchor', '0'.repeat(64)])
  expect([other.code, other.stderr]).toEqual([
    1,
    `anchor ${'0'.repeat(64)}: is not among those published\n`,
  ])
  await db`update log_entries set body = '{"rating": "r", "reason": "x"}'`
  const changed = await verify(url)
  expect([changed.code, changed.stderr]).toEqual([1, 'log OL002 2025-12-02 1: was changed\n'])
  await db.end()
})

test.each([[['--anchor']], [['now']]])('%j prints the usage', async (args) => {
  expect((await verify('', args)).stderr).toContain('npm run verify-log')
})
