import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Type as t, type Static } from '@sinclair/typebox'
import { Value } from '@sinclair/typebox/value'
import {
  ConsultationKind,
  Topic,
  type AskForm,
} from '@/contract/consultations/consultations.schema'
import { IpType } from '@/contract/facts/sources.schema'

const Unit = t.String({ pattern: '^OL\\d{3,}$' })
const District = t.String({ pattern: '^3101\\d\\d$' })
const strict = { additionalProperties: false }

const Rule = t.Object(
  {
    kinds: t.Optional(t.Array(ConsultationKind, { minItems: 1 })),
    topics: t.Optional(t.Array(Topic, { minItems: 1 })),
    ipTypes: t.Optional(t.Array(IpType, { minItems: 1 })),
    /** `known`: any that has an office. */
    districts: t.Optional(t.Union([t.Array(District, { minItems: 1 }), t.Literal('known')])),
    /** `office`: that of the district. */
    unit: t.Union([Unit, t.Literal('office')]),
  },
  strict,
)
type Rule = Static<typeof Rule>

/** Which unit answers what: server/data/routing.json. */
export type Routing = Static<typeof Routing>
export const Routing = t.Object(
  { note: t.String(), offices: t.Record(District, Unit), rules: t.Array(Rule, { minItems: 1 }) },
  strict,
)

export type RoutedQuestion = Pick<AskForm, 'kind' | 'topic' | 'ipType' | 'district'>

const shipped = path.join(__dirname, '../../data/routing.json')

/** Reads the rules; throws where they are not as they have to be. */
export function readRouting(file = shipped): Routing {
  const routing: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const [problem] = Value.Errors(Routing, routing)
  if (problem) throw new Error(`${file} ${problem.path}: ${problem.message}`)
  return routing as Routing
}

function fits(rule: Rule, asked: RoutedQuestion, { offices }: Routing) {
  const { kinds, topics, ipTypes, districts } = rule
  const isOne = <T>(of: T[] | undefined, value: T | undefined) =>
    !of || (value !== undefined && of.includes(value))
  const place =
    districts === 'known'
      ? asked.district !== undefined && asked.district in offices
      : isOne(districts, asked.district)
  return (
    isOne(kinds, asked.kind) && isOne(topics, asked.topic) && isOne(ipTypes, asked.ipType) && place
  )
}

/** The number of the rule that decides; undefined in a gap. */
export const matchingRule = (routing: Routing, asked: RoutedQuestion): number | undefined => {
  const found = routing.rules.findIndex((rule) => fits(rule, asked, routing))
  return found < 0 ? undefined : found
}

/** The outlet that answers. */
export function responsibleUnitFor(routing: Routing, asked: RoutedQuestion): string {
  const rule = routing.rules[matchingRule(routing, asked) ?? -1]
  const unit = rule?.unit === 'office' ? routing.offices[asked.district ?? ''] : rule?.unit
  if (!unit) throw new Error(`No unit answers ${JSON.stringify(asked)}`)
  return unit
}
