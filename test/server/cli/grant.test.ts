import { open, type Db } from '../../../server/infra/db/open'
import { freshDatabase } from '../../support/database'
import { run } from '../../support/server-process'
import { testKey } from '../../support/vault'

jest.setTimeout(60_000)

let url: string
let db: Db

beforeAll(async () => {
  url = await freshDatabase('migrated')
  db = open(url)
})
afterAll(() => db.end())

const grant = (args: string[], env: Record<string, string> = {}) =>
  run('server/cli/grant.ts', args, { DATABASE_URL: url, MASTER_KEY: testKey, ...env })

test('an operator appoints the first supervisor by phone number', async () => {
  const command = grant(['--supervisor', '+86 139 1234 5678'])
  expect(await command.ended).toBe(0)
  expect(command.stdout).toMatch(/in person: [0-9A-Z]{4}-[0-9A-Z]{4}\n.*until \d{4}-\d\d-\d\d\.\n$/)
  expect(await db`select role, institution, invited_by from invitations`).toEqual([
    { role: 'supervisor', institution: 'city', invitedBy: null },
  ])
})

test.each([[[]], [['--supervisor']], [['--supervisor', '123']], [['13912345678']]])(
  '%j prints the usage, and grants nothing',
  async (args) => {
    const command = grant(args)
    expect(await command.ended).toBe(1)
    expect(command.stderr).toContain('npm run grant -- --supervisor PHONE')
  },
)

test('with a key that is too short the command fails', async () => {
  const command = grant(['--supervisor', '13912345678'], { MASTER_KEY: 'c2hvcnQ=' })
  expect(await command.ended).toBe(1)
  expect(command.stderr).toMatch(/^MASTER_KEY is .*not shown.*32 random bytes in base64.*\n$/)
  expect(command.stderr).not.toContain('c2hvcnQ')
})

test('in production the command needs the key, and makes none up', async () => {
  const command = grant(['--supervisor', '13912345678'], { PROFILE: '', MASTER_KEY: '' })
  expect(await command.ended).toBe(1)
  expect(command.stderr).toContain('MASTER_KEY is not set.')
})
