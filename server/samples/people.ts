import type { Dayjs } from 'dayjs'
import type { Vault } from '../infra/crypto/vault'
import type { Sql } from '../infra/db/open'
import { consentVersion } from '@/contract/people/profile.rules'

const id = (no: number) => `01900000-0000-7000-8000-${String(no).padStart(12, '0')}`

/** The sample people of the development sign-in. */
export const samplePeople = {
  learner: { id: id(1), name: '示例学员' },
  organiser: { id: id(2), name: '示例组织者' },
  supervisor: { id: id(3), name: '示例主管' },
  agent: { id: id(6), name: '示例坐席' },
  receptionist: { id: id(8), name: '示例窗口人员' },
}

/** The unit that most questions are routed to by server/data/routing.json. */
export const sampleUnit = 'OL002'

/** Of the sample windows: a unit with an address, as nothing can be booked elsewhere. */
export const sampleWindowUnit = 'OL016'

/** A fictitious number. Nothing is sent to it, and only its last four digits are shown. */
const samplePhone = '13800000000'

/** Inserts the sample people who are missing, so that sessions of existing ones survive. */
export async function makePeople(tx: Sql, vault: Vault, outletId: string, now: Dayjs) {
  const at = now.toISOString()
  const people = Object.values(samplePeople)
  await tx`
    insert into citizens ${tx(people.map((person) => ({ ...person, sample: true, created_at: at })))}
    on conflict (id) do nothing`
  await tx`
    insert into profiles ${tx(
      people.map((person) => ({
        citizen_id: person.id,
        name: person.name,
        ...phoneColumns(vault, person.id),
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
      { ...member(organiser.id, 4, at), role: 'organiser', institution: outletId },
      { ...member(supervisor.id, 5, at), role: 'supervisor', institution: 'city' },
      { ...member(agent.id, 7, at), role: 'hotline_agent', institution: sampleUnit },
      { ...member(receptionist.id, 9, at), role: 'outlet_staff', institution: sampleWindowUnit },
    ])}
    on conflict do nothing`
}

const member = (citizen: string, no: number, since: string) => ({
  citizen_id: citizen,
  id: id(no),
  since,
})

const phoneColumns = (vault: Vault, row: string) => ({
  phone: vault.seal(samplePhone, { table: 'profiles', column: 'phone', row }),
  phone_index: vault.index(samplePhone),
  phone_last4: samplePhone.slice(-4),
})
