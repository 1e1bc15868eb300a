import dayjs from 'dayjs'
import { open } from '../../server/infra/db/open'
import { freshDatabase, type Template } from './database'

/**
 * The clock of one machine on which the server and PostgreSQL run: set, it moves for both. PostgreSQL reads it
 * through a function that hides its own one.
 */
export async function machineClock(template: Template) {
  const url = await freshDatabase(template)
  const plain = open(url)
  await plain.unsafe(`
    create schema machine;
    create table machine.clock as select interval '0' as ahead;
    create function machine.clock_timestamp() returns timestamptz language sql volatile as
      'select pg_catalog.clock_timestamp() + ahead from machine.clock';
    alter database ${new URL(url).pathname.slice(1)} set search_path = machine, public, pg_catalog`)
  await plain.end()
  const db = open(url)
  let ahead = 0
  return {
    db,
    now: () => dayjs().add(ahead, 'minute'),
    /** Sets it so many minutes ahead of the time. */
    async set(minutes: number) {
      await db`update machine.clock set ahead = make_interval(mins => ${minutes})`
      ahead = minutes
    },
  }
}
