import type { Dayjs } from 'dayjs'
import type { Vault } from '../infra/crypto/vault'
import type { Sql } from '../infra/db/open'
import { consentVersion } from '@/contract/people/profile.rules'

const id = (no: number) => `01900000-0000-7000-8000-${String(no).padStart(12, '0')}`

/** Who can be chosen at the development identity besides whoever is made there. */
export const samplePeople = {
  learner: { id: id(1), name: '示例学员' },
  organiser: { id: id(2), name: '示例组织者' },
  supervisor: { id: id(3), name: '示例主管' },
  agent: { id: id(6), name: '示例坐席' },
  receptionist: { id: id(8), name: '示例窗口人员' },
}

/** The unit that most questions come to: server/data/routing.json. */
export const sampleUnit = 'OL002'

/** No number that is anybody's: nothing is ever sent to it, and only its last four digits show. */
const noPhone = '13800000000'

/** Makes them, unless they are there; who is signed in as one of them stays so. */
export async function makePeople(tx: Sql, vault: Vault, base: string, now: Dayjs) {
  const at = now.toISOString()
  const everybody = Object.values(samplePeople)
  await tx`
    insert into citizens ${tx(everybody.map((one) => ({ ...one, sample: true, created_at: at })))}
    on conflict (id) do nothing`
  await tx`
    insert into profiles ${tx(
      everybody.map((one) => ({
        citizen_id: one.id,
        name: one.name,
        ...sealed(vault, one.id),
        employer: '示例单位',
        role: '示例岗位',
        consent: consentVersion,
        consented_at: at,
        changed_at: at,
      })),
    )}
    on conflict (citizen_id) do nothing`
  const { organiser, supervisor, agent, receptionist } = samplePeople
  await tx`
    insert into memberships ${tx([
      { ...member(organiser.id, 4, at), role: 'organiser', institution: base },
      { ...member(supervisor.id, 5, at), role: 'supervisor', institution: 'city' },
      { ...member(agent.id, 7, at), role: 'hotline_agent', institution: sampleUnit },
      { ...member(receptionist.id, 9, at), role: 'outlet_staff', institution: sampleUnit },
    ])}
    on conflict do nothing`
}

const member = (citizen: string, no: number, since: string) => ({
  citizen_id: citizen,
  id: id(no),
  since,
})

const sealed = (vault: Vault, row: string) => ({
  phone: vault.seal(noPhone, { table: 'profiles', column: 'phone', row }),
  phone_index: vault.index(noPhone),
  phone_last4: noPhone.slice(-4),
})
