import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import dayjs from 'dayjs'
import { startPostgres } from '../../server/infra/db/embedded'
import { open, type Db } from '../../server/infra/db/open'
import { freePort } from '../../server/infra/db/postmaster'
import { newId } from '../../server/infra/db/uuid'
import { aCrowd } from '../support/crowd'
import { runMain } from '../support/server-child'
import { aTraining } from '../support/trainings'
import { testKey } from '../support/vault'
import { writes, type Write } from './requests'

export type Site = Awaited<ReturnType<typeof openSite>>

interface SiteOptions {
  /** Of PostgreSQL. Default: a temporary one, which is removed. */
  folder?: string
  /** Number of people; each writes three times. */
  size?: number
}

/** A PostgreSQL, servers on it, and people who use them. */
export async function openSite({ folder: given, size = 1500 }: SiteOptions = {}) {
  const folder = given ?? (await mkdtemp(path.join(tmpdir(), 'shanghai-ip-')))
  const files = await mkdtemp(path.join(tmpdir(), 'shanghai-ip-files-'))
  const postgres = await startPostgres(folder)
  const databaseUrl = postgres.url('postgres')
  const running: Awaited<ReturnType<typeof runMain>>[] = []
  const urls: string[] = []

  /** Starts a server; on the port of an earlier one, if it is given. */
  async function serve(env: Record<string, string> = {}, nth = urls.length) {
    const port = urls[nth] ? new URL(urls[nth]).port : String(await freePort())
    running[nth] = await runMain({
      DATABASE_URL: databaseUrl,
      DATA_FOLDER: files,
      MASTER_KEY: testKey,
      PORT: port,
      ...env,
    })
    urls[nth] = `http://127.0.0.1:${port}`
  }
  await serve()

  const db = open(databaseUrl)
  const { people, training, all } = await populate(db, size)
  const waiting = [...all]
  const begun = new Set<Write>()

  return {
    folder,
    db,
    people,
    training,
    urls,
    postgres,
    serve,
    /** The process of a server. */
    process: (nth = 0) => running[nth]!.child,
    ended: (nth = 0) => running[nth]!.ended,
    /** The next write to be sent. Undefined: all are acknowledged. */
    nextWrite(): Write | undefined {
      const write = waiting.shift()
      if (write) begun.add(write)
      return write
    },
    putBack: (write: Write) => void waiting.push(write),
    begun: () => [...begun],
    async close() {
      for (const { child, ended } of running) {
        child.kill('SIGTERM')
        await ended
      }
      await db.end({ timeout: 1 })
      await postgres.stop()
      await rm(files, { recursive: true, force: true })
      if (!given) await rm(folder, { recursive: true, force: true })
    },
  }
}

/** People, a training with seats for all of them, and what they are going to write. */
async function populate(db: Db, size: number) {
  const people = await aCrowd(db, dayjs(), size)
  const training = await aTraining(db, dayjs(), { seats: [{ capacity: 2 * size }] })
  const [topic] = await db<{ title: string }[]>`select title from topics limit 1`
  if (!topic) throw new Error('There are no topics to vote for.')
  const key = () => newId(dayjs())
  const all = people.flatMap((person) => writes(training, topic.title, person, key))
  return { people, training, all }
}
