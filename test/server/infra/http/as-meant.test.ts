import { api } from '@/contract/api.schema'
import { TypeCompiler } from '@sinclair/typebox/compiler'
import { line, lines, mobileNumber, personName } from '@/contract/shared/typed-text.schema'
import { t } from '@/contract/shared/schema'
import { consentVersion } from '@/contract/people/profile.rules'
import { readAsMeant } from '../../../../server/infra/http/read-as-meant'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'
import { staffRequests } from '../../../support/organising'
import { testVault } from '../../../support/vault'

let server: ReferenceServer

beforeAll(async () => {
  server = await startReferenceServer({ perMinute: 1e9 })
})
afterAll(() => server.close())

const profile = { name: '王小明', phone: '13800000042', consent: consentVersion }

async function save(form: object) {
  const person = await server.person({ name: '某人' })
  const answer = await staffRequests(server)(person, 'PUT', 'me/profile', form)
  const [stored] = await server.db<{ name: string; employer: string | null; phoneIndex: Buffer }[]>`
    select name, employer, phone_index from profiles where citizen_id = ${person.id}`
  return { ...answer, stored: stored! }
}

test.each([
  ['\u202e 阿卜杜拉 • 买买提\u202c', '阿卜杜拉·买买提'],
  ['Ｌｉ　Ｍｉｎｇ', 'Li Ming'],
  [`${'𠮷'.repeat(40)}\u200b `, '𠮷'.repeat(40)],
])('the name typed as %j is stored as it was meant', async (name, meant) => {
  const { status, stored } = await save({ ...profile, name })
  expect([status, stored.name]).toEqual([200, meant])
})

test.each(['\u200b\u2060', '\u202e\u202c', '\u3164', '  ', '𠮷'.repeat(41)])(
  'the name %j is refused',
  async (name) => {
    const { status, body } = await save({ ...profile, name })
    expect([status, body]).toEqual([400, { code: 'invalid', field: 'name' }])
  },
)

test.each(['+86 138-0000-0042', '0086 13800000042', '１３８００００００４２'])(
  'the number typed as %j is found by 13800000042',
  async (phone) => {
    const { status, stored } = await save({ ...profile, phone })
    expect([status, stored.phoneIndex]).toEqual([200, testVault.index('13800000042')])
  },
)

test('an optional text of nothing visible was not given', async () => {
  const { status, stored } = await save({ ...profile, employer: ' \u200b' })
  expect([status, stored.employer]).toEqual([200, null])
})

describe('a body', () => {
  const schema = t.Object({
    title: line(20),
    people: t.Array(t.Object({ name: personName(5), phone: t.Optional(mobileNumber()) })),
    act: t.Union([
      t.Object({ do: t.Literal('say'), words: lines(20) }),
      t.Object({ do: t.Literal('note'), words: line(20) }),
    ]),
  })

  test('is read as meant at any depth, by the member of a union that its literals name', () => {
    const person = { name: ' 王•明', phone: '+86 13800000042' }
    const sent = { title: '甲\n乙', people: [person], act: { do: 'say', words: ' 一\r\n二 ' } }
    expect(readAsMeant(schema, sent)).toEqual({
      title: '甲 乙',
      people: [{ name: '王·明', phone: '13800000042' }],
      act: { do: 'say', words: '一\n二' },
    })
    expect(readAsMeant(schema, { act: { do: 'note', words: '一\n二' } })).toEqual({
      act: { do: 'note', words: '一 二' },
    })
  })

  test.each([null, 1, 'text', [], { people: {} }, { people: [null, 1] }, { title: 1, act: null }])(
    'of another shape stays as it is: %j',
    (sent) => {
      expect(readAsMeant(schema, sent)).toEqual(sent)
    },
  )

  test('keeps keys that are in no schema, to be refused', () => {
    const sent = JSON.parse('{"__proto__": {"title": 1}, "constructor": 2}') as object
    expect(JSON.stringify(readAsMeant(schema, sent))).toBe(JSON.stringify(sent))
  })
})

test('texts count characters, not UTF-16 units', () => {
  const check = TypeCompiler.Compile(line(3))
  expect(check.Check('😀😀😀')).toBe(true)
  expect(check.Check('😀😀😀😀')).toBe(false)
  expect(check.Check('')).toBe(false)
})

/** Every schema within a schema, with the path that leads to it. */
function* schemasIn(value: unknown, path: string): Generator<[string, Record<string, unknown>]> {
  if (typeof value !== 'object' || value === null) return
  yield [path, value as Record<string, unknown>]
  for (const [key, inner] of Object.entries(value)) yield* schemasIn(inner, `${path}.${key}`)
}

/** Texts that people do not type: codes, keys, links and data. */
const isWritten = ({ pattern, format, minLength, maxLength }: Record<string, unknown>) =>
  pattern !== undefined ||
  format !== undefined ||
  (minLength !== undefined && Number(maxLength) > 0)

test('every text of a request says how it is meant, or has a form of its own', () => {
  const texts = [...schemasIn(api, 'api')].filter(
    ([path, schema]) =>
      schema.type === 'string' && !('const' in schema) && /^api\.\w+\.body\b/.test(path),
  )
  expect(texts.length).toBeGreaterThan(60)
  const free = texts.filter(([, schema]) => !schema.typedAs && !isWritten(schema))
  const scanned = 'api.checkIn.body.properties.entries.items.properties.code'
  expect(free.map(([path]) => path)).toEqual([scanned])
})
