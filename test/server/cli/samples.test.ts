import { open } from '../../../server/infra/db/open'
import { freshDatabase } from '../../support/database'
import { run } from '../../support/server-process'
import { testKey } from '../../support/vault'

async function samples(url: string, args: string[] = [], env: Record<string, string> = {}) {
  const command = run('server/cli/samples.ts', args, {
    DATABASE_URL: url,
    MASTER_KEY: testKey,
    ...env,
  })
  const code = await command.ended
  return { code, stdout: command.stdout, stderr: command.stderr }
}

test('one command creates the samples, another removes them', async () => {
  const url = await freshDatabase('facts')
  const made = await samples(url)
  expect(made).toMatchObject({ code: 0, stderr: '' })
  expect(made.stdout).toMatch(/^Made \d+ sample trainings/)
  const removed = await samples(url, ['--remove'])
  expect(removed.stdout).toMatch(/^Removed \d+ sample trainings/)
  const db = open(url)
  expect(await db`select from trainings`).toHaveLength(0)
  await db.end()
})

test.each(['production', ''])('no samples are created with PROFILE=%s', async (profile) => {
  const url = await freshDatabase('facts')
  const refused = await samples(url, [], { PROFILE: profile })
  expect(refused).toMatchObject({ code: 1, stdout: '' })
  expect(refused.stderr).toBe('Samples are made with PROFILE=development only.\n')
  const db = open(url)
  expect(await db`select from trainings`).toHaveLength(0)
  await db.end()
})

test.each([[['--remvoe']], [['--remove', 'all']]])('%j is refused', async (args) => {
  const answer = await samples('', args)
  expect(answer).toMatchObject({ code: 1, stdout: '' })
  expect(answer.stderr).toContain('npm run samples [-- --remove]')
})
