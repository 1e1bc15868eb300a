import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Static } from '@sinclair/typebox'
import { t } from '@/contract/shared/schema'
import { Value } from '@sinclair/typebox/value'
import {
  ConsultationKind,
  Topic,
  type AskForm,
} from '@/contract/consultations/consultations.schema'
import { IpType } from '@/contract/facts/sources.schema'
import { isKeyOf, own } from '@/contract/shared/own.rules'

const Unit = t.String({ pattern: '^OL\\d{3,}$' })
const District = t.String({ pattern: '^3101\\d\\d$' })
const strict = { additionalProperties: false }

const Rule = t.Object(
  {
    kinds: t.Optional(t.Array(ConsultationKind, { minItems: 1 })),
    topics: t.Optional(t.Array(Topic, { minItems: 1 })),
    ipTypes: t.Optional(t.Array(IpType, { minItems: 1 })),
    /** `known`: every district that has an office. */
    districts: t.Optional(t.Union([t.Array(District, { minItems: 1 }), t.Literal('known')])),
    /** `office`: the office of the district. */
    unit: t.Union([Unit, t.Literal('office')]),
  },
  strict,
)
type Rule = Static<typeof Rule>

/** Routing table, server/data/routing.json. The first rule that matches decides. */
export type Routing = Static<typeof Routing>
export const Routing = t.Object(
  {
    note: t.String(),
    /** By district. */
    offices: t.Record(District, Unit),
    rules: t.Array(Rule, { minItems: 1 }),
  },
  strict,
)

export type RoutedQuestion = Pick<AskForm, 'kind' | 'topic' | 'ipType' | 'district'>

const defaultFile = path.join(__dirname, '../../data/routing.json')

/** Throws if the file does not match the schema. */
export function readRouting(file = defaultFile): Routing {
  const routing: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const [problem] = Value.Errors(Routing, routing)
  if (problem) throw new Error(`${file} ${problem.path}: ${problem.message}`)
  return routing as Routing
}

/** A rule without a list matches any value; a rule with one, only a value that is known. */
const allows = <T>(list: T[] | undefined, value: T | undefined) =>
  !list || (value !== undefined && list.includes(value))

function matches(rule: Rule, question: RoutedQuestion, { offices }: Routing) {
  const { kind, topic, ipType, district } = question
  const allowsDistrict =
    rule.districts === 'known'
      ? district !== undefined && isKeyOf(offices, district)
      : allows(rule.districts, district)
  return (
    allows(rule.kinds, kind) &&
    allows(rule.topics, topic) &&
    allows(rule.ipTypes, ipType) &&
    allowsDistrict
  )
}

/** Index of the rule that decides; undefined where no rule matches. */
export function matchingRule(routing: Routing, question: RoutedQuestion): number | undefined {
  const index = routing.rules.findIndex((rule) => matches(rule, question, routing))
  return index < 0 ? undefined : index
}

/** The outlet that answers. Throws where the table has a gap. */
export function responsibleUnitFor(routing: Routing, question: RoutedQuestion): string {
  const rule = routing.rules[matchingRule(routing, question) ?? -1]
  const unit = rule?.unit === 'office' ? own(routing.offices, question.district ?? '') : rule?.unit
  if (!unit) throw new Error(`No unit answers ${JSON.stringify(question)}`)
  return unit
}
