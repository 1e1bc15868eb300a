import type { English } from '@/contract/facts/english.schema'
import type {
  GuideChange,
  GuideConflict,
  GuideEditForm,
  GuideProposal,
  StaffGuide,
  StaffGuideTexts,
} from '@/contract/facts/guide-edits.schema'
import type { Laws } from '@/contract/facts/laws.schema'
import type { OutletEditDecision } from '@/contract/facts/outlet-edits.schema'
import type { Manifest } from '@/contract/facts/published.schema'
import type { ServiceItem } from '@/contract/facts/services.schema'
import { entryRequests } from './entries'
import { outletEditRequests } from './outlet-edits'
import type { Person } from './people'
import type { ReferenceServer } from './reference-server'

export const feeChange = (text = '申请费 900 元，可减缴'): GuideChange => ({
  field: 'fee',
  value: { text },
})

/** A valid form; a test overrides only the fields it is about. */
export const aGuideForm = (form: Partial<GuideEditForm> = {}): GuideEditForm => ({
  guide: 'SV001',
  changes: [feeChange()],
  knownBy: 'document',
  source: { title: '国家知识产权局收费标准公告', url: 'https://www.cnipa.gov.cn/fees' },
  ...form,
})

/** Requests of supervisors who edit guides, sent directly to the server. */
export function guideEditRequests(server: ReferenceServer) {
  const { read } = entryRequests(server)
  const { send, id } = outletEditRequests(server)
  async function manifest() {
    const answer = await server.app.inject({ url: '/api/published/manifest.json' })
    return answer.json<Manifest>()
  }
  const file = <T>(name: string) => send<T>(undefined, 'GET', `/api/published/${name}`)
  const propose = (by: Person, form: Partial<GuideEditForm> = {}, proposal = id()) =>
    send<GuideProposal>(by, 'PUT', `/api/staff/guide-proposals/${proposal}`, aGuideForm(form))
  const decide = (by: Person, proposal: string, decision: OutletEditDecision) =>
    send<GuideProposal>(by, 'POST', `/api/staff/guide-proposals/${proposal}/decision`, decision)
  return {
    id,
    propose,
    decide,
    async publish(by: Person, second: Person, form: Partial<GuideEditForm> = {}) {
      const proposal = await propose(by, form)
      if (proposal.code) throw new Error(`${proposal.code} ${proposal.field}`)
      await decide(second, proposal.id, { do: 'publish' })
      return proposal.id
    },
    waiting: (by: Person) => send<GuideProposal[]>(by, 'GET', '/api/staff/guide-proposals'),
    guides: (by: Person) => send<StaffGuide[]>(by, 'GET', '/api/staff/guides'),
    texts: (by: Person, guide = 'SV001') =>
      send<StaffGuideTexts>(by, 'GET', `/api/staff/guides/${guide}`),
    conflicts: (by: Person) => send<GuideConflict[]>(by, 'GET', '/api/staff/guide-conflicts'),
    decideConflict: (by: Person, conflict: string, what: 'keep' | 'take') =>
      send(by, 'POST', `/api/staff/fact-conflicts/${conflict}/decision`, { do: what }),
    /** As phones receive it, in the version of the day. */
    async published(guide = 'SV001') {
      const { content } = await read<ServiceItem[]>('services')
      return content.find((item) => item.id === guide)!
    },
    async laws() {
      await read('services') // which waits for the publication
      return file<Laws>((await manifest()).laws!.file)
    },
    async isOutdated(guide = 'SV001') {
      await read('services')
      const { outdated } = await file<English['services']>(
        (await manifest()).english!.services.file,
      )
      return outdated.includes(guide)
    },
  }
}
