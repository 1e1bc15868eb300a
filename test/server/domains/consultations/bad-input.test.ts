import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import sharp from 'sharp'
import { failureCodes, type FailureCode } from '@/contract/shared/failure'
import { routes, type RouteName } from '@/contract/routes'
import { statusOf } from '../../../../server/infra/http/refusal'
import { aQuestion, anApplication, consultationRequests } from '../../../support/consulting'
import type { Person } from '../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'

jest.setTimeout(600_000)

let server: ReferenceServer
let citizen: Person
let agent: Person
let open: string
let jpeg: Buffer

beforeAll(async () => {
  server = await startReferenceServer({ perMinute: 1e9 })
  citizen = await server.person({ name: '周明' })
  agent = await server.person({ as: [['hotline_agent', 'OL002'], ['supervisor', 'city']] }) // prettier-ignore
  open = (await consultationRequests(server).ask(citizen)).body.id
  jpeg = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'teal' } }).jpeg().toBuffer() // prettier-ignore
})
afterAll(() => server.close())

const id = () => consultationRequests(server).newId()
const control = fc.constantFrom(...'\u0000\u0001\u0008\u000b\u001b\u007f')
const attack = fc.constantFrom(
  `'; drop table consultations; --`,
  `" or 1=1 --`,
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '{{constructor.constructor("return 1")()}}',
  '${7*7}',
  '../../etc/passwd',
  '\u202e\u2066',
  '\ud800',
)
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 50 }),
  fc.tuple(attack, control).map(([words, sign]) => words + sign),
  fc.constant(''),
  fc.constant(' \n\t　'),
  fc.constantFrom('字'.repeat(2001), 'x'.repeat(60_000)),
)
const wrong = fc.oneof(
  text,
  fc.constantFrom(null, true, -1, 1e308, [], {}, [[]], { $ne: null }, '__proto__'),
  fc.anything({ maxDepth: 2 }).filter((value) => value !== undefined && typeof value !== 'bigint'),
)

/** A valid form with one invalid field. */
const spoilt = (form: object, keep: string[] = []) =>
  fc
    .tuple(fc.constantFrom(...Object.keys(form).filter((key) => !keep.includes(key))), wrong)
    .map(([key, value]) => ({ ...form, [key]: value }))

const zip = Buffer.concat([
  Buffer.from('504b0304', 'hex'),
  deflateRawSync(Buffer.alloc(10_000_000)),
])
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
/** A PNG header that claims 60,000 x 60,000 pixels. */
const bomb = Buffer.from(
  '89504e470d0a1a0a0000000d494844520000ea600000ea60080200000000000000',
  'hex',
)
const noPicture = fc.oneof(
  fc.uint8Array({ minLength: 12, maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
  fc.constantFrom(zip, svg, bomb),
  fc.nat(600).map((length) => jpeg.subarray(0, Math.min(length + 12, jpeg.length - 40))),
  fc.uint8Array({ minLength: 4, maxLength: 60 }).map((tail) => Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.from(tail)])), // prettier-ignore
  fc.constantFrom('GIF89a', '%PDF-1.7', 'RIFF0000WEBPVP8 ', '\u0000\u0000\u0000\u0018ftypavif').map((head) => Buffer.from(head.padEnd(60, '0'), 'latin1')), // prettier-ignore
)

interface Bad {
  route: RouteName
  by: 'citizen' | 'agent'
  params: Record<string, string>
  payload: unknown
}
const bad = (
  route: RouteName,
  by: Bad['by'],
  params: () => Bad['params'],
  payload: fc.Arbitrary<unknown>,
) => payload.map((payload) => ({ route, by, params: params(), payload }))

const staffActs = [
  { do: 'reply', text: '可以。', cites: [] },
  { do: 'ask_back', text: '号码？' },
  { do: 'transfer', unit: 'OL007', reason: '涉及侵权' },
  { do: 'raise', reason: '要核实' },
  { do: 'merge', into: '01900000-0000-7000-8000-000000000009' },
  { do: 'advance', stage: 'agreed' },
]
const badRequest = () =>
  fc.oneof(
    { weight: 4, arbitrary: bad('ask', 'citizen', () => ({ id: id() }), spoilt(aQuestion({ ipType: 'patent', district: '310104', contact: 'x', about: { kind: 'service', id: 'SV001' } }))) }, // prettier-ignore
    { weight: 3, arbitrary: bad('ask', 'citizen', () => ({ id: id() }), spoilt(anApplication().application!).map((application) => ({ ...anApplication(), application }))) }, // prettier-ignore
    { weight: 1, arbitrary: bad('ask', 'citizen', () => ({ id: id() }), wrong) },
    { weight: 2, arbitrary: bad('actOnConsultation', 'citizen', () => ({ id: open }), spoilt({ do: 'add', key: id(), text: '还有', pictures: [] })) }, // prettier-ignore
    { weight: 3, arbitrary: bad('actOnCase', 'agent', () => ({ id: open }), fc.constantFrom(...staffActs).chain((act) => spoilt({ key: id(), ...act }))) }, // prettier-ignore
    { weight: 1, arbitrary: bad('importWorkOrder', 'agent', () => ({ id: open }), spoilt({ number: 'SH-1', result: '已办' })) }, // prettier-ignore
    { weight: 2, arbitrary: bad('putPicture', 'citizen', () => ({ id: id() }), noPicture.map((bytes) => ({ data: bytes.toString('base64') }))) }, // prettier-ignore
    { weight: 1, arbitrary: bad('putPicture', 'citizen', () => ({ id: id() }), spoilt({ data: 'AAAA' })) }, // prettier-ignore
  )

const forms = { consultations: 0, consultation_events: 0, pictures: 0 }
const counted = async () => {
  const { db } = server
  for (const table of Object.keys(forms) as (keyof typeof forms)[])
    forms[table] = (await db<{ n: number }[]>`select count(*)::int n from ${db(table)}`)[0]!.n
  return { ...forms }
}

test('ten thousand invalid inputs are each refused with a code, and only valid text is stored', async () => {
  let taken = 0
  const told = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(badRequest(), async ({ route, by, params, payload }) => {
      const [method, path] = routes[route].split(' ') as ['PUT', string]
      let body: string
      try {
        body = JSON.stringify(payload) ?? 'null'
      } catch {
        return // cannot be serialised, so no client can send it
      }
      const answer = await server.app.inject({
        method,
        url: path.replace(/:(\w+)/g, (_, name: string) => params[name]!),
        headers: {
          ...(by === 'agent' ? agent : citizen).headers,
          'content-type': 'application/json',
        },
        payload: body,
      })
      if (answer.statusCode < 400) return void taken++
      expect(answer.statusCode).toBeLessThan(500)
      const { code } = answer.json<{ code: FailureCode }>()
      expect(failureCodes).toContain(code)
      expect(statusOf[code]).toBe(answer.statusCode)
      told.set(code, (told.get(code) ?? 0) + 1)
      if (code === 'asked_enough') await server.db`delete from consultation_asks` // so that the next input reaches validation
    }),
    { numRuns: 10_000 },
  )
  expect([...told.keys()].sort()).toEqual(expect.arrayContaining(['bad_picture', 'invalid']))
  expect(taken).toBeLessThan(1000) // some generated inputs are valid by chance

  const rows = await server.db<{ text: string }[]>`
    select text from consultations union all select text from consultation_events where text is not null`
  for (const { text } of rows) {
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/)
    expect([...text].length).toBeLessThanOrEqual(2000)
  }
  expect((await counted()).pictures).toBe(0)
})

test('data appended to a picture is removed', async () => {
  const { send, ask } = consultationRequests(server)
  const polyglot = Buffer.concat([jpeg, zip.subarray(0, 5000), svg])
  const picture = id()
  const put = await send(citizen, 'PUT', `/api/pictures/${picture}`, { data: polyglot.toString('base64') }) // prettier-ignore
  expect(put.status).toBe(200)
  await server.db`delete from consultation_asks`
  const { body } = await ask(citizen, aQuestion({ pictures: [picture] }))
  const sent = await server.app.inject({ method: 'GET', url: body.pictures[0]!.link })
  expect(sent.headers['content-type']).toBe('image/jpeg')
  expect(sent.rawPayload.includes(Buffer.from('PK'))).toBe(false)
  expect(sent.rawPayload.includes(Buffer.from('<svg'))).toBe(false)
})

test('citizens’ text is escaped in the printed work order', async () => {
  const { ask, send } = consultationRequests(server)
  await server.db`delete from consultation_asks`
  const { body } = await ask(citizen, aQuestion({ text: '<script>alert(1)</script>"\'&' }))
  const order = await send<{ html: string }>(agent, 'POST', `/api/staff/consultations/${body.id}/work-order`) // prettier-ignore
  expect(order.body.html).not.toMatch(/<script|onerror/)
  expect(order.body.html).toContain('&#60;script&#62;alert(1)&#60;/script&#62;&#34;&#39;&#38;')
})
