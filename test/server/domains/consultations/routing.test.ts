import {
  ConsultationKind,
  Topic,
  type AskForm,
} from '@/contract/consultations/consultations.schema'
import { IpType } from '@/contract/facts/sources.schema'
import {
  readRouting,
  matchingRule,
  responsibleUnitFor,
} from '../../../../server/domains/consultations/routing'
import { startReferenceServer } from '../../../support/reference-server'

const routing = readRouting()

const literals = <T extends string>(union: { anyOf: { const: T }[] }) =>
  union.anyOf.map((option) => option.const)

type Asked = Pick<AskForm, 'kind' | 'topic' | 'ipType' | 'district'>

/** All combinations, including missing values. */
function* combinations(districts: string[]): Generator<Asked> {
  for (const kind of literals(ConsultationKind))
    for (const topic of literals(Topic))
      for (const ipType of [undefined, ...literals(IpType)])
        for (const district of [undefined, ...districts])
          yield { kind, topic, ...(ipType && { ipType }), ...(district && { district }) }
}

test('every combination of topic, kind, IP type and district reaches one unit that exists', async () => {
  const server = await startReferenceServer()
  const facts = await server.db<{ kind: string; id: string; body: { adcode: number } }[]>`
    select kind, id, body from facts where kind in ('outlet', 'district') and retired_at is null`
  await server.close()
  const outlets = new Set(facts.filter(({ kind }) => kind === 'outlet').map(({ id }) => id))
  const districts = facts.filter(({ kind }) => kind === 'district').map(({ id }) => id)
  expect(districts).toHaveLength(16)
  const all = [...combinations(districts)]
  expect(all).toHaveLength(3 * 5 * 10 * 17)
  for (const question of all) expect(outlets).toContain(responsibleUnitFor(routing, question))
})

test('every rule is used', () => {
  const districts = Object.keys(routing.offices)
  const used = new Set(
    [...combinations(districts)].map((question) => matchingRule(routing, question)),
  )
  expect([...used].sort()).toEqual([...routing.rules.keys()].sort())
})

test('a gap in the routing table is an error, not a question without a unit', () => {
  const gap = { ...routing, rules: routing.rules.slice(0, 3) }
  expect(() => responsibleUnitFor(gap, { kind: 'consultation', topic: 'general' })).toThrow(
    'No unit answers',
  )
})

test.each<[Asked, string]>([
  [{ kind: 'consultation', topic: 'general', ipType: 'trademark' }, 'OL002'],
  [{ kind: 'consultation', topic: 'policy', district: '310104' }, 'OL050'],
  [{ kind: 'consultation', topic: 'policy' }, 'OL001'],
  [{ kind: 'consultation', topic: 'law', ipType: 'patent', district: '310115' }, 'OL009'],
  [{ kind: 'consultation', topic: 'law', ipType: 'patent', district: '310104' }, 'OL007'],
  [{ kind: 'consultation', topic: 'mediation' }, 'OL008'],
  [{ kind: 'mediation', topic: 'mediation', ipType: 'copyright' }, 'OL008'],
  [{ kind: 'aid', topic: 'law' }, 'OL007'],
  [{ kind: 'consultation', topic: 'general', ipType: 'copyright' }, 'OL033'],
])('%j goes to %s', (question, unit) => {
  expect(responsibleUnitFor(routing, question)).toBe(unit)
})
