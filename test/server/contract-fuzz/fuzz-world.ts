import { randomBytes } from 'node:crypto'
import { hashToken, sessionEnd } from '../../../server/domains/people/identity/session'
import type { Db } from '../../../server/infra/db/open'
import { ensureSamples } from '../../../server/samples/samples'
import type { Person } from '../../support/people'
import type { ReferenceServer } from '../../support/reference-server'
import { testVault } from '../../support/vault'
import { makeDeskWorld } from '../permissions/desk-world'
import { makeRatingWorld } from '../permissions/rating-world'
import { makeVisitsWorld } from '../permissions/visits-world'
import { makeWorld } from '../permissions/world'
import { readKnownIds } from './known-ids'
import type { Existing } from './known-values'

type Askers = (Person | undefined)[]

export type FuzzWorld = Awaited<ReturnType<typeof makeFuzzWorld>>

/** The sample data, and people in each role who have something in each domain. */
export async function makeFuzzWorld(server: ReferenceServer) {
  const { db, now } = server
  const people = await makePeople(server)
  let existing = await readExisting(db, now().toISOString())
  const isOwner = (person: Person | undefined, noun: string) =>
    person !== undefined && existing.ids.of(noun, person.id).length > 0

  return {
    people,
    existing: (by: number): Existing => ({ ...existing, now: now(), asker: people[by]?.id }),
    /** Whether `noun` has records of the person at `by`, or of the outlet that the person works for. */
    owns: (by: number, noun: string) => isOwner(people[by], noun),
    isStaff: (by: number) => existing.ids.outletsOf(people[by]?.id ?? '').length > 0,
    /** Reads anew what exists. */
    async refresh() {
      existing = await readExisting(db, now().toISOString())
    },
    /** A new session for the person at `by`, who signed out, or a new account for one who left. */
    async signInAgain(by: number) {
      const { id } = people[by]!
      const [citizen] = await db`select from citizens where id = ${id}`
      people[by] = citizen
        ? await newSession(server, id)
        : await server.person({ name: '周明', phone: '13800000001' })
    },
  }
}

async function makePeople(server: ReferenceServer): Promise<Askers> {
  const worlds = [
    await makeVisitsWorld(server), // first: it removes all windows
    await makeWorld(server),
    await makeDeskWorld(server),
    await makeRatingWorld(server),
  ]
  await ensureSamples({ db: server.db, vault: testVault, now: server.now() })
  const withoutProfile = await server.person()
  return [...worlds.flatMap(({ people }) => Object.values(people)), withoutProfile]
}

async function newSession({ db, now }: ReferenceServer, citizenId: string): Promise<Person> {
  const token = randomBytes(32).toString('base64url')
  await db`insert into sessions ${db({
    token_hash: hashToken(token),
    citizen_id: citizenId,
    until: sessionEnd(now().valueOf()),
  })}`
  return { id: citizenId, token, headers: { authorization: `Bearer ${token}` } }
}

async function readExisting(db: Db, now: string) {
  const topics = await db<{ title: string }[]>`select title from topics`
  const published = await db<{ file: string }[]>`select file from published_files`
  const slots = await db<{ startsAt: string }[]>`
    select starts_at from slots where starts_at > ${now} order by starts_at limit 100`
  return {
    ids: await readKnownIds(db),
    topics: topics.map(({ title }) => title),
    files: published.map(({ file }) => file),
    startTimes: slots.map(({ startsAt }) => new Date(startsAt).toISOString()),
  }
}
