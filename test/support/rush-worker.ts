import { createInterface } from 'node:readline'
import dayjs from 'dayjs'
import { open, type Db } from '../../server/infra/db/open'
import { newId } from '../../server/infra/db/uuid'
import { signUpAlone } from '../../server/domains/trainings/seats/sign-up-batch'
import { signUpQueue } from '../../server/domains/trainings/seats/sign-up-queue'
import type { SignUpRequest } from '../../server/domains/trainings/seats/sign-up-requests'
import type { SeatsKey } from '../../server/domains/trainings/seats/seats.repo'
import { trainings } from '../../server/domains/trainings/trainings.domain'
import { visits } from '../../server/domains/visits/visits.domain'
import { engagementsIn } from '../../server/infra/engagements'
import { withRetry } from '../../server/infra/db/faults'
import { textbook } from './textbook'
import type { Path } from './rush'

/** The first line of stdin, sent by rush(). The worker prints `ready`, starts at `go`, and prints the outcomes. */
interface Task {
  path: Path
  training: string
  people: string[]
}

const findEngagements = engagementsIn([trainings, visits])

type SignUp = (of: SeatsKey, asking: SignUpRequest) => Promise<string>

const paths: Record<Path, (db: Db) => SignUp> = {
  together,
  alone: (db) => (of, asking) =>
    withRetry(() => signUpAlone(db, of, asking, dayjs(), findEngagements)).then(String),
  textbook: (db) => (of, asking) => withRetry(() => textbook(db, of, asking, dayjs())),
}

function together(db: Db): SignUp {
  const signUp = signUpQueue({ db, now: () => dayjs(), findEngagements })
  return (of, asking) => signUp(of, asking).then(() => 'done')
}

async function main() {
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]()
  const { path, training, people } = JSON.parse((await lines.next()).value as string) as Task
  const db = open(process.env.DATABASE_URL!)
  const signUp = paths[path](db)
  await Promise.all(Array.from({ length: 10 }, () => db`select 1`)) // opens all connections
  console.log('ready')
  await lines.next()

  const begun = performance.now()
  const told = await Promise.all(
    people.map((citizenId) =>
      signUp(
        { trainingId: training, way: 'onsite' },
        { citizenId, key: newId(dayjs()), profileFields: ['name', 'phone'] },
      ).catch((error: Error) => error.message),
    ),
  )
  const ms = performance.now() - begun
  const outcomes: Record<string, number> = {}
  for (const outcome of told) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
  console.log(JSON.stringify({ outcomes, ms }))
  await db.end()
}

void main()
