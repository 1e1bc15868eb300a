import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Document } from '@/contract/pictures/pictures.schema'
import { toAskForm } from '@/features/consultations/asking/ask-form.model'
import { draftKey, type QuestionDraft } from '@/features/consultations/asking/question-draft.model'
import { useConsultations } from '@/features/consultations/consultations.store'
import { useDrafts } from '@/features/consultations/asking/drafts.store'
import { newId } from '../../../server/infra/db/uuid'
import { deviceId } from '@/platform/device-id'
import { documentActions } from '@/platform/document-actions'
import { setSession } from '@/platform/http'
import { useOutbox } from '@/platform/outbox'
import { eraseOwn } from '@/platform/storage'
import { anApplication, consultationRequests } from '../../support/consulting'
import { encryptedPdf, textPdf } from '../../support/pdf'
import type { Person } from '../../support/people'
import { phone } from '../../support/phone'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'

let server: ReferenceServer
let wang: Person
let requests: string[]

beforeAll(async () => {
  server = await startReferenceServer()
})
afterAll(() => server.close())
beforeEach(async () => {
  phone.reset()
  eraseOwn()
  wang = await server.person({ name: '王小明' })
  setSession({ token: () => wang.token, signIn: async () => false })
  online()
})

function online() {
  requests = []
  server.connect({
    onRequest: ({ method, url }) => requests.push(`${method} ${url.split('/')[2]}`),
  })
}

const place = draftKey('aid', undefined)
const { application, text } = anApplication({ kind: 'aid' })
const at = { topic: 'law', class: 'help' } as const
const draft = (): QuestionDraft => useDrafts.getState().drafts[place] ?? {}
const type = (change: QuestionDraft) => useDrafts.getState().keep(place, change)
const inBase64 = (pdf: Buffer) => pdf.toString('base64')

/** Sends the application for aid, as the page does. */
function send(id: string) {
  const form = toAskForm(draft(), at, { kind: 'aid', device: deviceId() })!
  const from = { kind: 'ask', place, draft: draft(), of: 'aid', at: 0 } as const
  return useConsultations.getState().ask(id, form, from)
}

/** Chooses the documents and writes the application. */
async function write(documents: Record<string, Buffer>) {
  phone.options.documents = Object.fromEntries(
    Object.entries(documents).map(([name, pdf]) => [name, inBase64(pdf)]),
  )
  const { added, problem } = await documentActions.onAdd(3)
  type({ ...(text && { text }), ...(application && { application }), documents: added })
  return { added, problem }
}

function read(id: string) {
  const remote = useConsultations.getState().details[id]
  if (remote?.kind !== 'ready') throw new Error(JSON.stringify(remote))
  return remote.value
}

const statuses = (documents: Document[] = []) =>
  Promise.all(
    documents
      .flatMap(({ pages }) => pages)
      .map(async ({ link }) => {
        const { statusCode, headers } = await server.app.inject(link)
        return `${statusCode} ${String(headers['content-type']).split(';')[0]}`
      }),
  )

const storedFiles = () =>
  readdirSync(server.picturesFolder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(path.join(server.picturesFolder, name)).isFile(),
  )

test('evidence waits without a network, is paged through by staff, and goes with the account', async () => {
  await write({ '许可合同.pdf': textPdf(3), '律师函.pdf': textPdf(1) })
  expect(phone.files.size).toBe(2)
  const id = newId(server.now())
  server.offline()
  expect(await send(id)).toMatchObject({ failure: { code: 'offline' } })
  expect(phone.files.size).toBe(2)

  online()
  await useOutbox.getState().sendAll()
  expect(requests).toEqual(['PUT documents', 'PUT documents', 'PUT consultations'])
  expect(phone.files.size).toBe(0)

  await useConsultations.getState().loadOne(id)
  const { find, readCase, ...staff } = requestsOf(id)
  const seen = await readCase(await find())
  expect(seen.documents!.map(({ name, pages }) => [name, pages.length])).toEqual([
    ['许可合同.pdf', 3],
    ['律师函.pdf', 1],
  ])
  expect(seen.pictures).toEqual([])
  expect(await statuses(seen.documents)).toEqual(Array(4).fill('200 image/jpeg'))
  expect(await staff.others()).toBe('not_found')

  await useConsultations.getState().loadOne(id)
  expect(read(id).documents!.map(({ name }) => name)).toEqual(['许可合同.pdf', '律师函.pdf'])
  expect(read(id).readBy).toHaveLength(1)
  expect(JSON.stringify(await staff.exported())).toContain('许可合同.pdf')

  expect(storedFiles()).toHaveLength(4)
  await server.app.inject({ method: 'DELETE', url: '/api/me', headers: wang.headers })
  expect(await statuses(seen.documents)).toEqual(Array(4).fill('404 application/json'))
  await server.runJobs()
  expect(storedFiles()).toEqual([])
  expect(await server.db`select from pictures`).toHaveLength(0)
})

/** What staff, another citizen and the export are told about a case. */
function requestsOf(id: string) {
  const requests = consultationRequests(server)
  return {
    find: () => server.person({ name: '援助员', as: [['outlet_staff', read(id).unit]] }),
    readCase: async (agent: Person) => (await requests.readCase(agent, id)).body,
    others: async () => (await requests.read(await server.person(), id)).body.code,
    exported: async () => {
      const url = '/api/me/export'
      return (await server.app.inject({ url, headers: wang.headers })).json<object>()
    },
  }
}

test('of two documents the one that is refused is marked in the draft, and the other can go without it', async () => {
  const { added } = await write({ '合同.pdf': textPdf(1), '密.pdf': encryptedPdf('x') })
  expect(await send(newId(server.now()))).toMatchObject({ failure: { code: 'locked_pdf' } })
  expect(draft()).toMatchObject({
    text,
    documents: [{ name: '合同.pdf' }, { refused: 'locked_pdf' }],
  })
  type({ documents: added.slice(0, 1) })
  const id = newId(server.now())
  expect(await send(id)).toMatchObject({ kind: 'ready' })
  expect(read(id).documents).toHaveLength(1)
})

test('a document is added to a case later, with words', async () => {
  const id = newId(server.now())
  await write({})
  await send(id)
  phone.options.documents = { '补充.pdf': inBase64(textPdf(2)) }
  const { added } = await documentActions.onAdd(3)
  useDrafts.getState().keepWords(id, { text: '补一份', documents: added })
  const documents = added.map((document) => document.id)
  const key = newId(server.now())
  await useConsultations
    .getState()
    .act(id, { do: 'add', key, text: '补一份', pictures: [], documents })
  expect(read(id).documents).toBeUndefined()
  const { events } = read(id)
  expect(events[events.length - 1]!.documents).toMatchObject([
    { name: '补充.pdf', pages: [{}, {}] },
  ])
  expect(useDrafts.getState().words[id]).toBeUndefined()
})

test('a file that is no PDF, or too large, is not taken on the phone', async () => {
  expect(await write({ '合同.pdf': Buffer.from('PK\x03\x04 an office document') })).toEqual({
    added: [],
    problem: 'notPdf',
  })
  expect(await write({ '大.pdf': Buffer.alloc(3 * 2 ** 20 + 1, '%PDF-') })).toEqual({
    added: [],
    problem: 'tooLarge',
  })
  expect(phone.files.size).toBe(0)
})

test('a document of another citizen cannot be attached, nor a page as a picture, nor one of yesterday', async () => {
  await write({ '合同.pdf': textPdf(1) })
  const id = newId(server.now())
  await send(id)
  const { ask } = consultationRequests(server)
  const [document] = read(id).documents!
  const other = await server.person()
  const stolen = anApplication({ kind: 'aid', topic: 'law', documents: [document!.id] })
  expect((await ask(other, stolen)).body.code).toBe('bad_pdf')
  const upload = { name: '合同.pdf', data: inBase64(textPdf(1)) }
  const mine = newId(server.now())
  const answer = await server.app.inject({
    method: 'PUT',
    url: `/api/documents/${mine}`,
    payload: upload,
    headers: wang.headers,
  })
  const page = answer.json<Document>().pages[0]!.id
  expect((await ask(wang, anApplication({ pictures: [page] }))).body.code).toBe('bad_picture')
  server.setNow(server.now().add(25, 'hour').toISOString()) // some of its pages may be deleted by now
  expect((await ask(wang, anApplication({ documents: [mine] }))).body.code).toBe('bad_pdf')
})
