import type { OwnData } from '@/contract/people/identity.schema'
import type { Vault } from '../../../infra/crypto/vault'
import type { Sql } from '../../../infra/db/open'
import type { Deps } from '../../../deps'
import { openVisitor } from '../../visits/visit-view'
import type { VisitRow } from '../../visits/rows'

const about = [
  '这是本服务保存的、与您有关的全部数据，按数据表列出。登录凭证和用于查找的校验值不含在内，因为它们不能还原成您的信息。',
  '注销账号后，以下内容会保留，但不再与您对应：培训名单中的人数（不含姓名）、证书编号（不含姓名）、咨询的编号和类别（不含内容）、到窗口办事的时间和事项（不含来访人）、评价的等级和标签（不含文字和图片）、工作人员查阅记录（不说明查阅了谁）。其余全部删除。',
  'This is everything the service keeps about you, table by table. Sign-in tokens and the keyed hashes that values are found by are left out: they cannot be turned back into anything of yours.',
  'Once you delete your account, this stays, and is no longer connected with you: the number of people on attendance lists (no name), certificate numbers (no name), the number and kind of questions (none of what was said), when something was done at a window (not for whom), the level and tags of ratings (no words, no pictures), and that staff read something (not about whom). All else is deleted.',
].join('\n')

type Row = Record<string, unknown>

interface Part {
  /** As the file names it; the table's name, unless that is taken. */
  name: string
  table: string
  /** Which column says that a row is theirs. */
  by?: string
  /** What says nothing about them: hashes, and who somebody else is. */
  without?: string[]
}

const parts: Part[] = [
  { name: 'citizens', table: 'citizens', by: 'id' },
  { name: 'sessions', table: 'sessions', without: ['tokenHash'] },
  { name: 'profiles', table: 'profiles', without: ['phoneIndex', 'phoneLast4'] },
  { name: 'consents', table: 'consents' },
  { name: 'memberships', table: 'memberships' },
  ...(['used_by', 'invited_by'] as const).map((by) => ({
    name: by === 'used_by' ? 'invitations' : 'invitations_given',
    table: 'invitations',
    by,
    without: ['codeHash', 'phoneIndex', 'usedBy', 'invitedBy'],
  })),
  { name: 'invitation_tries', table: 'invitation_tries' },
  { name: 'accesses', table: 'accesses', without: ['staffId'] },
  { name: 'accesses_as_staff', table: 'accesses', by: 'staff_id', without: ['citizenId'] },
  { name: 'messages', table: 'messages' },
  { name: 'push_consents', table: 'push_consents' },
  { name: 'enrollments', table: 'enrollments' },
  {
    name: 'check_ins_as_staff',
    table: 'check_ins',
    by: 'by_staff',
    without: ['way', 'no', 'key', 'undoneKey'],
  },
  { name: 'certificates', table: 'certificates' },
  { name: 'feedback', table: 'feedback' },
  { name: 'uses', table: 'uses' },
  { name: 'votes', table: 'votes' },
  { name: 'consultations', table: 'consultations', without: ['bodyHash', 'claimedBy'] },
  {
    name: 'consultation_events_as_staff',
    table: 'consultation_events',
    by: 'by_staff',
    without: ['text', 'cites', 'key', 'byStaff'],
  },
  {
    name: 'entries_as_staff',
    table: 'entries',
    by: 'changed_by',
    without: ['body', 'changedBy'],
  },
  { name: 'consultation_asks', table: 'consultation_asks' },
  { name: 'pictures', table: 'pictures', without: ['hash', 'shownAs'] },
  { name: 'visits', table: 'visits', without: ['bodyHash'] },
  { name: 'services_done', table: 'services_done' },
  {
    name: 'rectification_events_as_staff',
    table: 'rectification_events',
    by: 'by_staff',
    without: ['text', 'key', 'byStaff'],
  },
]

/** All that is stored about somebody, as of one moment. */
export function exportMe({ db, vault, now }: Pick<Deps, 'db' | 'vault' | 'now'>, id: string) {
  return db.begin('isolation level repeatable read read only', async (tx): Promise<OwnData> => {
    const tables: OwnData['tables'] = {}
    for (const { name, table, by = 'citizen_id', without = [] } of parts) {
      const rows = await tx<Row[]>`select * from ${tx(table)} where ${tx(by)} = ${id}`
      tables[name] = rows.map((row) => shown(row, without))
    }
    tables.profiles!.forEach((profile) => openPhone(profile, vault, id))
    tables.check_ins = await checkIns(tx, id)
    tables.consultations!.forEach((row) => openConsultation(row, vault))
    tables.visits!.forEach((row) => openVisit(row, vault))
    tables.consultation_events = await consultationEvents(tx, id)
    Object.assign(tables, await ratingsOf(tx, vault, id))
    return { madeAt: now().toISOString(), about, tables }
  })
}

const shown = (row: Row, without: string[]) =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !without.includes(column)))

/** The only answer in which a whole number leaves the server. */
function openPhone(profile: Row, vault: Vault, row: string) {
  if (profile.phone)
    profile.phone = vault.open(profile.phone as Buffer, { table: 'profiles', column: 'phone', row })
}

function openConsultation(row: Row, vault: Vault) {
  for (const column of ['contact', 'application'])
    if (row[column]) {
      const place = { table: 'consultations', column, row: String(row.id) }
      row[column] = vault.open(row[column] as Buffer, place)
    }
}

/** Who comes, and for whom, as they gave it. */
function openVisit(row: Row, vault: Vault) {
  const { id, who } = row as unknown as Pick<VisitRow, 'id' | 'who'>
  if (who) row.who = openVisitor({ id, who }, vault)
}

/** What happened to their questions, but not who of staff it was. */
async function consultationEvents(sql: Sql, id: string) {
  const rows = await sql<Row[]>`
    select e.* from consultation_events e
      join consultations c on c.id = e.consultation_id
     where c.citizen_id = ${id} order by e.consultation_id, e.seq`
  return rows.map((row) => shown(row, ['byStaff', 'key']))
}

/** How they rated, and how that was put right; but not who of staff did. */
async function ratingsOf(sql: Sql, vault: Vault, id: string) {
  const ratings = await sql<Row[]>`
    select r.* from ratings r join services_done d on d.id = r.service_id
     where d.citizen_id = ${id} order by r.given_at`
  for (const row of ratings)
    if (row.contact) {
      const place = { table: 'ratings', column: 'contact', row: String(row.id) }
      row.contact = vault.open(row.contact as Buffer, place)
    }
  const ids = ratings.map((row) => String(row.id))
  const rectifications = await sql<Row[]>`
    select * from rectifications where rating_id = any (${ids}::uuid[])`
  const events = await sql<Row[]>`
    select e.* from rectification_events e join rectifications o on o.id = e.rectification_id
     where o.rating_id = any (${ids}::uuid[]) order by e.rectification_id, e.seq`
  return {
    ratings: ratings.map((row) => shown(row, ['bodyHash', 'key'])),
    rectifications: [...rectifications],
    rectification_events: events.map((row) => shown(row, ['byStaff', 'key'])),
  }
}

/** They hang on the number of the seat, not on who has it. */
async function checkIns(sql: Sql, id: string) {
  const rows = await sql<Row[]>`
    select c.* from check_ins c
      join enrollments e using (training_id, way, no)
     where e.citizen_id = ${id}`
  return rows.map((row) => shown(row, ['byStaff']))
}
