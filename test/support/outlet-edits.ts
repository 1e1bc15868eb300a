import type {
  FactConflict,
  NewestOutletEdits,
  OutletChange,
  OutletEdit,
  OutletEditDecision,
  OutletEditForm,
} from '@/contract/facts/outlet-edits.schema'
import type { English } from '@/contract/facts/english.schema'
import type { Outlet } from '@/contract/facts/outlets.schema'
import type { Manifest } from '@/contract/facts/published.schema'
import type { Failure } from '@/contract/shared/failure'
import { newId } from '../../server/infra/db/uuid'
import { entryRequests } from './entries'
import type { Person } from './people'
import type { ReferenceServer } from './reference-server'

export const nineToFive: [number, number][] = [[540, 1020]]

/** On Saturdays from nine to twelve. */
export const hoursChange = (saturday: [number, number][] = [[540, 720]]): OutletChange => ({
  field: 'hours',
  value: { counters: [{ spans: nineToFive }], saturday, sunday: [] },
})

export const phonesChange = (number = '021-62345678'): OutletChange => ({
  field: 'phones',
  value: [{ number, label: '咨询' }],
})

/** Requests of those who edit outlets, sent directly to the server. */
export function outletEditRequests(server: ReferenceServer, outlet = 'OL101') {
  async function send<T>(
    by: Person | undefined,
    method: 'GET' | 'PUT' | 'POST',
    url: string,
    payload?: object,
  ) {
    const answer = await server.app.inject({
      method,
      url,
      ...(by && { headers: by.headers }),
      ...(payload && { payload }),
    })
    return answer.json<T & Partial<Failure>>()
  }
  const id = () => newId(server.now())
  return {
    id,
    send,
    edit: (by: Person, change: OutletChange, form: Partial<OutletEditForm> = {}, editId = id()) =>
      send<OutletEdit>(by, 'PUT', `/api/staff/outlet-edits/${editId}`, {
        outlet,
        change,
        knownBy: 'own',
        ...form,
      }),
    decide: (by: Person, editId: string, decision: OutletEditDecision) =>
      send<OutletEdit>(by, 'POST', `/api/staff/outlet-edits/${editId}/decision`, decision),
    list: (by: Person, of: string | undefined = outlet) =>
      send<OutletEdit[]>(by, 'GET', `/api/staff/outlet-edits${of ? `?outlet=${of}` : ''}`),
    newest: (by: Person) =>
      send<NewestOutletEdits>(by, 'GET', `/api/staff/outlet-edits/newest?outlet=${outlet}`),
    waiting: (by: Person) => send<OutletEdit[]>(by, 'GET', '/api/staff/outlet-edits'),
    conflicts: (by: Person) => send<FactConflict[]>(by, 'GET', '/api/staff/fact-conflicts'),
    decideConflict: (by: Person, conflict: string, what: 'keep' | 'take') =>
      send<FactConflict[]>(by, 'POST', `/api/staff/fact-conflicts/${conflict}/decision`, {
        do: what,
      }),
    /** Its English, as phones receive it. */
    async english(of = outlet) {
      const answer = await server.app.inject({ url: '/api/published/manifest.json' })
      const { file } = answer.json<Manifest>().english!.outlets
      const { texts } = await send<English['outlets']>(undefined, 'GET', `/api/published/${file}`)
      return texts[of]!
    },
    /** As phones receive it. */
    async published(of = outlet) {
      const { content } = await entryRequests(server).read<Outlet[]>('outlets')
      return content.find((candidate) => candidate.id === of)!
    },
  }
}
