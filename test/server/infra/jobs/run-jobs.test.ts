import dayjs from 'dayjs'
import type { Deps } from '../../../../server/deps'
import { open, type Db } from '../../../../server/infra/db/open'
import { forEachItem } from '../../../../server/infra/jobs/for-each-item'
import { startJobs, type Job } from '../../../../server/infra/jobs/run-jobs'
import { freshDatabase } from '../../../support/database'
import { machineClock } from '../../../support/machine-clock'
import { testVault } from '../../../support/vault'

let db: Db
/** What the clock of the server is ahead of the database's, in minutes. */
let ahead: number
beforeAll(async () => (db = open(await freshDatabase('migrated'))))
afterAll(() => db.end())
beforeEach(() => (ahead = 0))

const job = (name: string, run: Job['run']): Job => ({ name, every: 60_000, run })

async function reported(...jobs: Job[]) {
  const reports: string[] = []
  const deps: Deps = { db, vault: testVault, now: () => dayjs().add(ahead, 'minute') }
  const running = startJobs(jobs, deps, (name, error) => {
    const { message, code = message } = error as Error & { code?: string }
    reports.push(`${name}: ${code}`)
  })
  await running.stop(60_000)
  return reports
}

const fail = (item: number) => Promise.reject(new Error(`item ${item} failed`))

test('each failed item of a job is reported, and other jobs run', async () => {
  let hasRun = false
  const other = job('other', () => {
    hasRun = true
    return Promise.resolve()
  })
  expect(
    await reported(
      job('items', () => forEachItem([1, 2], fail)),
      other,
    ),
  ).toEqual(['items: item 1 failed', 'items: item 2 failed'])
  expect(hasRun).toBe(true)
})

test.each([2 * 24 * 60, -3])(
  'while the clock is off by %d minutes no job runs, which is reported once',
  async (minutes) => {
    ahead = minutes
    let runs = 0
    const count = () => Promise.resolve(void runs++)
    const reports = await reported(job('settling', count), job('anchors', count))
    expect(reports).toEqual([
      expect.stringMatching(/^clock: \d+ s from the database's: jobs are held$/),
    ])
    expect(runs).toBe(0)
  },
)

test('a machine whose clock jumps ahead runs no job until the clock is right again', async () => {
  const machine = await machineClock('migrated')
  const events: string[] = []
  const [held, resumed] = [signal(), signal()]
  const anchors: Job = {
    name: 'anchors',
    every: 1,
    async run({ now }) {
      events.push(dayjs().isSame(now(), 'hour') ? 'ran' : 'ran in the future')
      if (events.length === 1) await machine.set(2 * 24 * 60)
      else resumed.give()
    },
  }
  const running = startJobs([anchors], { ...machine, vault: testVault }, (name, error) => {
    const { name: fault, code } = error as Error & { code: string }
    events.push(`${name}: ${fault} ${code.replace(/\d+/, 'N')}`)
    held.give()
  })
  await held.given
  await machine.set(0)
  await resumed.given
  await running.stop(60_000)
  await machine.db.end()
  expect(events.slice(0, 3)).toEqual([
    'ran',
    'clock: ClockJump N s from where it should be: jobs are held',
    'ran',
  ])
})

function signal() {
  let give = () => {}
  const given = new Promise<void>((resolve) => (give = resolve))
  return { given, give }
}

test('a clock that jumps while a job runs does not move the job’s time', async () => {
  const times: string[] = []
  await reported(
    job('anchors', async ({ now }) => {
      times.push(now().format('YYYY-MM-DD'))
      ahead = 2 * 24 * 60
      times.push(now().format('YYYY-MM-DD'))
    }),
  )
  expect(times[1]).toBe(times[0])
})
