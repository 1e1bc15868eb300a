import type {
  KnowledgeEntry,
  KnowledgeEntryForm,
} from '@/contract/consultations/knowledge-entry.schema'
import type { Answer } from '@/contract/facts/knowledge.schema'
import type { Manifest, PublishedName } from '@/contract/facts/published.schema'
import type { Failure } from '@/contract/shared/failure'
import type { Person } from './people'
import type { ReferenceServer } from './reference-server'

/** A valid entry form; a test overrides only the fields it is about. */
export const anEntryForm = (change: Partial<KnowledgeEntryForm> = {}): KnowledgeEntryForm => ({
  from: 0,
  category: '商标申请',
  ipTypes: ['trademark'],
  question: '公司改名后商标要不要变更？',
  answer: '要。注册人名义变更的，应当办理变更手续。',
  legalBasis: ['《商标法》第四十一条'],
  ...change,
})

/** Requests of editors, sent directly to the server, and the files phones receive. */
export function entryRequests(server: ReferenceServer) {
  async function send<T = KnowledgeEntry>(
    by: Pick<Person, 'headers'> | undefined,
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
  const path = (id: string) => `/api/staff/answers/${id}`

  /** A busy server may answer with the last one it knows, and then says so. */
  async function currentManifest(): Promise<Manifest> {
    const answer = await server.app.inject({ url: '/api/published/manifest.json' })
    return 'cache-status' in answer.headers ? currentManifest() : answer.json<Manifest>()
  }

  async function read<T>(name: PublishedName) {
    server.setNow(server.now().add(3, 'second').toISOString()) // publication takes a moment
    const manifest = await currentManifest()
    const { file } = manifest.files[name]
    const content = await send<T>(undefined, 'GET', `/api/published/${file}`)
    return { version: manifest.version, file, content }
  }

  return {
    list: (by: Person) => send<KnowledgeEntry[]>(by, 'GET', '/api/staff/answers'),
    save: (by: Person, id: string, form: KnowledgeEntryForm) => send(by, 'PUT', path(id), form),
    /** Publishes `looked`, by default the newest version. */
    async publish(by: Person, id: string, looked?: number) {
      const [newest] = await server.db<{ version: number }[]>`
        select version from entries where id = ${id} order by version desc limit 1`
      const version = looked ?? newest?.version ?? 1
      return send(by, 'POST', `${path(id)}/publication`, { version })
    },
    withdraw: (by: Person, id: string) => send(by, 'POST', `${path(id)}/withdrawal`),
    helped: (id: string, key: string) =>
      send<Record<string, unknown>>(undefined, 'PUT', `/api/answers/${id}/helped/${key}`),
    /** A published file. */
    read,
    async answer(id: string) {
      return (await read<Answer[]>('answers')).content.find((answer) => answer.id === id)
    },
  }
}
