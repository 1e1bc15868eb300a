import type { EverydayDecision, EverydayEdit } from '@/contract/facts/missed-words.schema'
import type { Sql } from '../../../infra/db/open'
import { keyset, type PageRequest, type Placed } from '../../../infra/paging/keyset'
import { toPage } from '../../../infra/paging/page'
import type { EverydayAddition } from './apply-everyday-edits'

interface EditRow {
  word: string
  act: EverydayDecision['act']
  terms: string[] | null
  byStaff: string
  at: string
}

/** What holds of a word; undefined if it was never decided. */
export async function findLatestEdit(tx: Sql, word: string) {
  const [row] = await tx<EditRow[]>`
    select word, act, terms, by_staff, at from everyday_edits
     where word = ${word} order by no desc limit 1`
  return row
}

export async function isDecided(tx: Sql, word: string) {
  const latest = await findLatestEdit(tx, word)
  return latest !== undefined && latest.act !== 'reopen'
}

export const insertEdit = (tx: Sql, row: EditRow & { id: string; devices: number }) =>
  tx`insert into everyday_edits ${tx(row)}`

/** The words that staff added and did not take back. */
export const listAdditions = (sql: Sql) => sql<EverydayAddition[]>`
  select id, word, terms
    from (select distinct on (word) id, no, word, act, terms from everyday_edits
           order by word, no desc) latest
   where act = 'add' order by no`

const latestFirst = keyset('desc', { at: 'timestamptz', id: 'uuid' })

type HoldingRow = Omit<EditRow, 'act'> & Pick<EverydayEdit, 'id' | 'act'>

export async function listEdits(sql: Sql, page: PageRequest) {
  const rows = await sql<Placed<HoldingRow>[]>`
    select id, word, act, terms, by_staff, at, ${latestFirst.position(sql)}
      from (select distinct on (word) id, word, act, terms, by_staff, at from everyday_edits
             order by word, no desc) latest
     where act <> 'reopen' and ${latestFirst.isAfter(sql, page)} ${latestFirst.inOrder(sql, page)}`
  return toPage(rows, page)
}
