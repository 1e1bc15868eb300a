import { open, type Db } from '../../../server/infra/db/open'
import { freshDatabase } from '../../support/database'
import { run } from '../../support/server-process'

jest.setTimeout(60_000)

let url: string
let db: Db
const key = Buffer.alloc(32, 7).toString('base64')

beforeAll(async () => {
  url = await freshDatabase('migrated')
  db = open(url)
})
afterAll(() => db.end())

const grant = (args: string[], env: Record<string, string> = {}) =>
  run('server/cli/grant.ts', args, { DATABASE_URL: url, MASTER_KEY: key, ...env })

test('an operator appoints the first supervisor by phone number', async () => {
  const command = grant(['--supervisor', '+86 139 1234 5678'])
  expect(await command.ended).toBe(0)
  expect(command.said).toMatch(/in person: [0-9A-Z]{4}-[0-9A-Z]{4}\n.*until \d{4}-\d\d-\d\d\.\n$/)
  expect(await db`select role, institution, invited_by from invitations`).toEqual([
    { role: 'supervisor', institution: 'city', invitedBy: null },
  ])
})

test.each([[[]], [['--supervisor']], [['--supervisor', '123']], [['13912345678']]])(
  '%j prints the usage, and grants nothing',
  async (args) => {
    const command = grant(args)
    expect(await command.ended).toBe(1)
    expect(command.complained).toContain('npm run grant -- --supervisor PHONE')
  },
)

test('with a key that is too short the command fails', async () => {
  const command = grant(['--supervisor', '13912345678'], { MASTER_KEY: 'c2hvcnQ=' })
  expect(await command.ended).toBe(1)
  expect(command.complained).toBe('MASTER_KEY is not 32 bytes in base64.\n')
})

describe('in production', () => {
  const main = (env: Record<string, string>) =>
    run('server/main.ts', [], { DATABASE_URL: url, NODE_ENV: 'production', PORT: '0', ...env })

  test.each([
    ['without WeChat, as nobody could be identified', { MASTER_KEY: key }, 'WECHAT_APPID and'],
    ['with only one of the settings of WeChat', { MASTER_KEY: key, WECHAT_APPID: 'wx' }, 'anyone'],
    ['without a master key', { WECHAT_APPID: 'wx', WECHAT_SECRET: 's' }, 'MASTER_KEY is'],
  ])('a server does not start: %s', async (_, env, said) => {
    const server = main(env)
    expect(await server.ended).toBe(1)
    expect(server.complained).toContain(said)
    expect(server.said).toBe('')
  })
})
