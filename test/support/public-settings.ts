import type {
  SettingDecision,
  SettingForm,
  StaffSetting,
} from '@/contract/facts/public-settings.schema'
import type { SettingName } from '@/contract/facts/public-settings.settings'
import type { Manifest } from '@/contract/facts/published.schema'
import type { Failure } from '@/contract/shared/failure'
import { newId } from '../../server/infra/db/uuid'
import type { Person } from './people'
import type { ReferenceServer } from './reference-server'

/** Requests of supervisors, sent directly to the server. */
export function settingRequests(server: ReferenceServer) {
  async function send<T>(
    { headers }: Person,
    method: 'GET' | 'PUT' | 'POST',
    url: string,
    payload?: object,
  ) {
    const answer = await server.app.inject({ method, url, headers, ...(payload && { payload }) })
    return answer.json<T & Partial<Failure>>()
  }
  const newVersion = () => newId(server.now())
  const requests = {
    newVersion,
    list: (by: Person) => send<StaffSetting[]>(by, 'GET', '/api/staff/settings'),
    propose: (by: Person, form: Omit<SettingForm, 'reason'>, id = newVersion()) =>
      send<StaffSetting[]>(by, 'PUT', `/api/staff/setting-versions/${id}`, {
        ...form,
        reason: '主管会议决定',
      }),
    decide: (by: Person, id: string, decision: SettingDecision) =>
      send<StaffSetting[]>(by, 'POST', `/api/staff/setting-versions/${id}/decision`, decision),
    of: async (by: Person, name: SettingName) =>
      (await requests.list(by)).find((setting) => setting.name === name)!,
    published: async () =>
      (await server.app.inject({ url: '/api/published/manifest.json' })).json<Manifest>().settings,
    /** One supervisor proposes a version, another publishes it. */
    async change(form: Omit<SettingForm, 'reason'>) {
      const [proposer, publisher] = await Promise.all([
        server.person({ as: [['supervisor', 'city']] }),
        server.person({ as: [['supervisor', 'city']] }),
      ])
      const id = newVersion()
      await requests.propose(proposer, form, id)
      return requests.decide(publisher, id, { do: 'publish' })
    },
  }
  return requests
}
