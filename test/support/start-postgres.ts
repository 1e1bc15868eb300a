import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startPostgres } from '../../server/infra/db/embedded'
import { migrate } from '../../server/infra/db/migrate'
import { open } from '../../server/infra/db/open'
import { shippedFolder } from '../../server/domains/facts/fact-files'
import { importFacts } from '../../server/domains/facts/import-facts'
import type { Template } from './database'
import { guardRun } from './guard/guard-run'

/** Once per run: starts PostgreSQL and creates the template databases that test files copy. */
export default async function start() {
  await guardRun()
  const folder = await mkdtemp(path.join(tmpdir(), 'shanghai-ip-'))
  const postgres = await startPostgres(folder)
  const admin = open(postgres.url('postgres'))

  async function make(name: Template, from: string) {
    await admin`create database ${admin(name)} template ${admin(from)}`
    return open(postgres.url(name))
  }

  const migrated = await make('migrated', 'template1')
  await migrate(migrated)
  await migrated.end() // a database that is in use cannot be copied
  const facts = await make('facts', 'migrated')
  await importFacts(facts, shippedFolder, '2026-12-01T00:00:00Z')
  await facts.end()

  await admin.end()
  process.env.TEST_POSTGRES = folder
}
