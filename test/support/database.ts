import { randomUUID } from 'node:crypto'
import { startPostgres } from '../../server/infra/db/embedded'
import { open } from '../../server/infra/db/open'

/** `migrated`: the tables, empty. `facts`: the facts the server is shipped with, published. */
export type Template = 'migrated' | 'facts'

/** The address of a database of one's own, a copy of what is made once per run. */
export async function freshDatabase(template: Template) {
  const postgres = await startPostgres(process.env.TEST_POSTGRES!) // finds the one of this run
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const admin = open(postgres.url('postgres'))
  await admin`create database ${admin(name)} template ${admin(template)}`
  await admin.end()
  return postgres.url(name)
}
