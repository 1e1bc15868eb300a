import { randomUUID } from 'node:crypto'
import { startPostgres } from '../../server/infra/db/embedded'
import { open } from '../../server/infra/db/open'

/** `migrated`: empty tables. `facts`: with the shipped facts, published. */
export type Template = 'migrated' | 'facts'

/** Creates a database as a copy of a template of this run, and returns its URL. */
export async function freshDatabase(template: Template) {
  const postgres = await startPostgres(process.env.TEST_POSTGRES!) // finds the running one
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const admin = open(postgres.url('postgres'))
  await admin`create database ${admin(name)} template ${admin(template)}`
  await admin.end()
  return postgres.url(name)
}
