import { clockAt } from '@/contract/facts/working-days.rules'
import type { GuideChange, GuideField, GuideKnownBy } from '@/contract/facts/guide-edits.schema'
import type { OutletEditState } from '@/contract/facts/outlet-edits.schema'
import type { Source } from '@/contract/facts/sources.schema'
import type { IsoDay } from '@/contract/shared/time.types'
import { insertMany } from '../../../infra/db/insert-many'
import type { Sql } from '../../../infra/db/open'
import { keyset, type PageRequest } from '../../../infra/paging/keyset'
import { toPage } from '../../../infra/paging/page'
import type { GuideEditInForce } from './apply-guide-edits'

/** The edits of a guide that are decided together. */
export interface ProposalRow {
  id: string
  guide: string
  version: IsoDay | null
  changes: GuideChange[]
  knownBy: GuideKnownBy
  source: Source
  byStaff: string
  at: string
  state: OutletEditState
  decidedAt: string | null
  reason: string | null
}

const rows = (sql: Sql) => sql`
  select e.proposal id, e.record guide, e.version, e.known_by, e.source, e.by_staff, e.at,
         coalesce(d.state, 'waiting') state, d.at decided_at, d.reason, max(e.no) no, max(d.no) decision_no,
         jsonb_agg(jsonb_build_object('field', e.field, 'value', e.value) order by e.no) changes
    from fact_edits e left join fact_edit_decisions d on d.edit_id = e.id
   where e.proposal is not null
   group by e.proposal, e.record, e.version, e.known_by, e.source, e.by_staff, e.at, d.state, d.at, d.reason`

const columns = (sql: Sql) =>
  sql`id, guide, version, changes, known_by, source, by_staff, at, state, decided_at, reason`

export async function findProposal(sql: Sql, id: string) {
  const [row] = await sql<ProposalRow[]>`
    select ${columns(sql)} from (${rows(sql)}) p where id = ${id}`
  return row
}

/** For each version, in any state but refused and withdrawn, which change nothing. */
export const listNewestProposals = (sql: Sql, guide: string) => sql<ProposalRow[]>`
  select distinct on (version) ${columns(sql)} from (${rows(sql)}) p
   where guide = ${guide} and state not in ('refused', 'withdrawn')
   order by version, no desc`

export async function findNewestProposal(sql: Sql, guide: string, version: IsoDay | undefined) {
  const newest = await listNewestProposals(sql, guide)
  return newest.find((row) => (row.version ?? undefined) === version)
}

/** In the order in which they were published. */
export const listPublishedProposals = (sql: Sql, guide: string) => sql<ProposalRow[]>`
  select ${columns(sql)} from (${rows(sql)}) p
   where guide = ${guide} and state = 'published'
   order by decision_no`

const latestFirst = keyset('desc', { at: 'timestamptz', id: 'uuid' })

/** Of a guide, or those of all guides that wait. */
export async function listProposals(sql: Sql, guide: string | undefined, page: PageRequest) {
  const listed = guide === undefined ? sql`state = 'waiting'` : sql`guide = ${guide}`
  const found = await sql<(ProposalRow & { position: string[] })[]>`
    select ${columns(sql)}, ${latestFirst.position(sql)} from (${rows(sql)}) p
     where ${listed} and ${latestFirst.isAfter(sql, page)} ${latestFirst.inOrder(sql, page)}`
  return toPage(found, page)
}

export interface NewProposal {
  id: string
  guide: string
  version: IsoDay | undefined
  edits: { id: string; change: GuideChange }[]
  knownBy: GuideKnownBy
  source: Source
  byStaff: string
  at: string
}

export const insertProposal = (tx: Sql, { id, guide, version, edits, ...stated }: NewProposal) =>
  insertMany(
    tx,
    'fact_edits',
    edits.map(({ id: editId, change: { field, value } }) => ({
      id: editId,
      proposal: id,
      record: guide,
      version: version ?? null,
      field,
      value,
      ...stated,
      byCity: true,
    })),
  )

export interface ProposalDecision {
  proposal: string
  state: Exclude<OutletEditState, 'waiting'>
  byStaff: string
  at: string
  reason?: string
}

export const insertProposalDecision = (
  tx: Sql,
  { proposal, state, byStaff, at, reason }: ProposalDecision,
) => tx`
  insert into fact_edit_decisions (edit_id, state, by_staff, reason, at)
  select id, ${state}, ${byStaff}, ${reason ?? null}, ${at}
    from fact_edits where proposal = ${proposal} order by no`

export async function listGuideEditsInForce(sql: Sql): Promise<GuideEditInForce[]> {
  const found = await sql<
    {
      id: string
      guide: string
      version: IsoDay | null
      field: GuideField
      value: GuideChange['value']
      knownBy: GuideKnownBy
      source: Source
      confirmedAt: string
    }[]
  >`
    select id, record guide, version, field, value, known_by, source, confirmed_at
      from fact_edits_in_force
     where source is not null
     order by record, version, field`
  return found.map(({ id, guide, version, field, value, knownBy, source, confirmedAt }) => ({
    id,
    guide,
    ...(version !== null && { version }),
    change: toGuideChange({ field, value }),
    knownBy,
    source,
    confirmed: { day: clockAt(Date.parse(confirmedAt)).day, by: 'city' as const },
  }))
}

/** The columns are of one row, so that the value is one of the field. */
export const toGuideChange = ({ field, value }: Pick<GuideChange, 'field' | 'value'>) =>
  ({ field, value }) as GuideChange

interface ListedGuide {
  id: string
  responsible: string | null
  outdated: boolean
  waiting: number
  editedAt: string | null
}

/** The guides that are published. */
export const listPublishedGuides = (sql: Sql) => sql<ListedGuide[]>`
  with manifest as (select manifest m from publications order by no desc limit 1),
       services as (
         select item ->> 'id' id, item ->> 'responsible' responsible
           from manifest
           join published_files f on f.file = m -> 'files' -> 'services' ->> 'file',
                jsonb_array_elements(convert_from(f.json, 'UTF8')::jsonb) item),
       outdated as (
         select id
           from manifest
           join published_files f on f.file = m -> 'english' -> 'services' ->> 'file',
                jsonb_array_elements_text(convert_from(f.json, 'UTF8')::jsonb -> 'outdated') id)
  select s.id, s.responsible,
         exists (select from outdated o where o.id = s.id) outdated,
         (select count(distinct e.proposal)::int
            from fact_edits e left join fact_edit_decisions d on d.edit_id = e.id
           where e.record = s.id and e.proposal is not null and d.edit_id is null) waiting,
         (select max(d.at)
            from fact_edits e join fact_edit_decisions d on d.edit_id = e.id and d.state = 'published'
           where e.record = s.id) edited_at
    from services s
   order by s.id`
