import type { OwnData } from '@/contract/people/identity.schema'
import type { Vault } from '../../../infra/crypto/vault'
import { readOwnTables } from '../../../infra/db/own-tables'
import type { Sql } from '../../../infra/db/open'
import type { Domain } from '../../../infra/domain'
import type { Deps } from '../../../deps'

/** Explains the export to the citizen: what is left out, and what stays after the account is deleted. */
const about = [
  '这是本服务保存的、与您有关的全部数据，按数据表列出。登录凭证和用于查找的校验值不含在内，因为它们不能还原成您的信息。',
  '注销账号后，以下内容会保留，但不再与您对应：培训名单中的人数（不含姓名）、证书编号（不含姓名）、咨询的编号和类别（不含内容）、到窗口办事的时间和事项（不含来访人）、评价的等级和标签（不含文字和图片）、工作人员查阅记录（不说明查阅了谁）。其余全部删除。',
  'This is everything the service keeps about you, table by table. Sign-in tokens and the keyed hashes that values are found by are left out: they cannot be turned back into anything of yours.',
  'Once you delete your account, this stays, and is no longer connected with you: the number of people on attendance lists (no name), certificate numbers (no name), the number and kind of questions (none of what was said), when something was done at a window (not for whom), the level and tags of ratings (no words, no pictures), and that staff read something (not about whom). All else is deleted.',
].join('\n')

/** Everything stored about a citizen in any domain, read from one snapshot. */
export function exportOwnData(
  { db, vault, now }: Pick<Deps, 'db' | 'vault' | 'now'>,
  domains: readonly Domain[],
  citizenId: string,
) {
  return db.begin('isolation level repeatable read read only', async (tx): Promise<OwnData> => {
    const tables: OwnData['tables'] = {}
    for (const { ownData } of domains) Object.assign(tables, await ownData?.(tx, citizenId, vault))
    return { madeAt: now().toISOString(), about, tables }
  })
}

const invitations = {
  table: 'invitations',
  without: ['codeHash', 'phoneIndex', 'usedBy', 'invitedBy'],
}

/** The people domain's part of the export. No other reply contains a complete phone number. */
export async function ownPeopleData(sql: Sql, citizenId: string, vault: Vault) {
  const tables = await readOwnTables(sql, citizenId, [
    { table: 'citizens', by: 'id' },
    { table: 'sessions', without: ['tokenHash'] },
    { table: 'profiles', without: ['phoneIndex', 'phoneLast4'] },
    { table: 'consents' },
    { table: 'memberships' },
    { ...invitations, by: 'used_by' },
    { ...invitations, name: 'invitations_given', by: 'invited_by' },
    { table: 'invitation_tries' },
    { table: 'accesses', without: ['staffId'] },
    { name: 'accesses_as_staff', table: 'accesses', by: 'staff_id', without: ['citizenId'] },
  ])
  for (const profile of tables.profiles!)
    if (profile.phone) {
      const place = { table: 'profiles', column: 'phone', row: citizenId }
      profile.phone = vault.open(profile.phone as Buffer, place)
    }
  return tables
}
