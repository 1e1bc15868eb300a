import { figuresOf } from '@/contract/ratings/figures.rules'
import { sinceDay } from '@/contract/ratings/ratings.rules'
import type { AllFigures, Figures } from '@/contract/ratings/ratings.schema'
import { own } from '@/contract/shared/own.rules'
import type { IsoDay } from '@/contract/shared/time.types'
import type { Sql } from '../../../infra/db/open'
import { countRatings } from './public-figures.repo'

/**
 * Counts the public figures anew if the log or the day has changed, and stores them. They change once a day, when
 * ratings are published, so nobody who reads them waits for the count.
 */
export async function refreshFigures(sql: Sql, day: IsoDay) {
  const entries = await countEntries(sql, day)
  const [stored] = await sql`
    select from published_figures where day = ${day} and entries = ${entries}`
  if (stored) return
  const row = { day, entries, body: sql.json(await countFigures(sql, day)) }
  await sql`
    insert into published_figures ${sql(row)}
    on conflict (single) do update
       set day = excluded.day, entries = excluded.entries, body = excluded.body`
}

async function countEntries(sql: Sql, day: IsoDay) {
  const [row] = await sql<{ entries: number }[]>`
    select coalesce(sum(entries), 0)::int entries from log_heads where day = ${day}`
  return row!.entries
}

async function countFigures(sql: Sql, day: IsoDay) {
  const since = sinceDay(day)
  return figuresOf(await countRatings(sql, { from: since }), since)
}

/** The figures as the job stored them last. Before its first run they are counted here. */
export async function readFigures(sql: Sql, today: IsoDay): Promise<AllFigures> {
  const [stored] = await sql<{ body: AllFigures }[]>`select body from published_figures`
  return stored?.body ?? countFigures(sql, today)
}

/** The figures of one outlet or service, so that the whole document is not read for it. */
export async function readFiguresOf(sql: Sql, today: IsoDay, subject: string) {
  const group = subject.startsWith('OL') ? 'outlets' : 'services'
  const [stored] = await sql<{ since: IsoDay; figures: Figures | null }[]>`
    select body->>'since' since, body->${group}->${subject} figures from published_figures`
  if (stored) return { since: stored.since, figures: stored.figures ?? undefined }
  const { since, [group]: figures } = await countFigures(sql, today)
  return { since, figures: own(figures, subject) }
}

/** After sample ratings were added or removed. */
export const forgetFigures = (sql: Sql) => sql`delete from published_figures`
