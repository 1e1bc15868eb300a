import type { TSchema } from '@sinclair/typebox'
import { TypeCompiler, type TypeCheck } from '@sinclair/typebox/compiler'
import type { ValueError } from '@sinclair/typebox/errors'
import type { RawRecord } from './fact-files'
import type { Problem } from './fact-problems'
import { groupFacts, type Fact, type Facts } from './records/facts'

const compiled = new WeakMap<TSchema, TypeCheck<TSchema>>()

function compile(schema: TSchema) {
  const known = compiled.get(schema) ?? TypeCompiler.Compile(schema)
  compiled.set(schema, known)
  return known
}

/** What in a value does not fit its schema: field and reason, one for each field. */
export function schemaErrors(schema: TSchema, value: unknown) {
  const byField = new Map<string, string>()
  if (compile(schema).Check(value)) return byField
  for (const error of compile(schema).Errors(value))
    if (!byField.has(error.path)) byField.set(error.path, describeError(error))
  return byField
}

function describeError({ schema, value, message }: ValueError) {
  const words = (schema.anyOf as { const?: unknown }[] | undefined)?.map((one) => one.const)
  if (!words?.every((word) => typeof word === 'string')) return message
  return `${JSON.stringify(value)} is none of ${words.join(', ')}`
}

/** What each record lacks by itself, and which id is given twice. */
export function checkRecords(handed: RawRecord[]): { facts: Facts; problems: Problem[] } {
  const problems: Problem[] = []
  const seen = new Set<string>()
  for (const { file, kind, id, schema, body } of handed) {
    for (const [field, what] of schemaErrors(schema, body))
      problems.push({ file, record: id, field, what })
    const key = `${kind} ${id}`
    if (seen.has(key)) problems.push({ file, record: id, what: 'is there twice' })
    seen.add(key)
  }
  return { facts: groupFacts(handed as Fact[]), problems }
}

const cityAdcode = '310000'

/** What one record says of another one that is not so. Only for records that are sound in themselves. */
export function checkReferences(facts: Facts): Problem[] {
  const problems: Problem[] = []
  const say = (file: string, record: string, field: string, what: string) =>
    problems.push({ file, record, field, what })

  for (const [id, { adcode, district }] of facts.outlet) {
    if (!adcode || adcode === cityAdcode) continue
    const known = facts.district.get(adcode)
    if (!known) say('outlets.json', id, '/adcode', `there is no district ${adcode}`)
    else if (district !== known.name)
      say('outlets.json', id, '/district', `${adcode} is ${known.name}, not ${district}`)
  }
  for (const [id, { outlet_ids }] of facts.service)
    outlet_ids.forEach((outlet, i) => {
      if (!facts.outlet.has(outlet))
        say('services.json', id, `/outlet_ids/${i}`, `there is no outlet ${outlet}`)
    })
  for (const id of facts.district.keys())
    if (!facts.boundary.has(id)) say('shanghai-districts.geojson', id, '', 'has no boundary')
  for (const id of facts.boundary.keys())
    if (!facts.district.has(id)) say('districts.json', id, '', 'has a boundary and no record')
  for (const [id, { steps, fees = [] }] of facts.guide) {
    const service = facts.service.get(id)
    if (!service) say('editorial.json', id, '', `there is no service item ${id}`)
    else if (steps && steps.length !== service.procedure.length)
      say('editorial.json', id, '/steps', `the procedure has ${service.procedure.length} steps`)
    for (const fee of fees)
      if (!facts.fee.has(fee)) say('editorial.json', id, '/fees', `there is no fee ${fee}`)
  }
  return problems
}
