import type { Sql } from '../../../infra/db/open'

interface Item {
  topic: string
  planned: number
}

/** Makes these, and only these, what a base means to hold in a year. */
export async function replacePlan(tx: Sql, base: string, year: number, items: Item[]) {
  await tx`delete from plans where base = ${base} and year = ${year}`
  const rows = items.map((item) => ({ base, year, ...item }))
  if (rows.length > 0) await tx`insert into plans ${tx(rows)}`
}

/** Those of them that are topics. */
export async function knownTopics(sql: Sql, topics: string[]) {
  const rows = await sql<{ title: string }[]>`
    select title from topics where title = any (${topics}::text[])`
  return rows.map(({ title }) => title)
}
