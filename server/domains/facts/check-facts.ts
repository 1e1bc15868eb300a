import { wholeCity } from '@/contract/facts/outlets.rules'
import { calendarProblems } from './calendars/check-calendars'
import { checkEnglish } from './english/check-english'
import type { RawRecord } from './fact-files'
import type { Problem } from './fact-problems'
import { lawProblems } from './check-laws'
import { schemaErrors } from './schema-errors'
import { groupFacts, type Fact, type Facts } from './records/facts'
import type { HandlingRecord } from './records/service.record'

/** Validates each record on its own and rejects duplicate ids. */
export function checkRecords(records: RawRecord[]): { facts: Facts; problems: Problem[] } {
  const problems: Problem[] = []
  const seen = new Set<string>()
  for (const { file, kind, id, schema, body } of records) {
    for (const [field, reason] of schemaErrors(schema, body))
      problems.push({ file, record: id, field, reason })
    const key = `${kind} ${id}`
    if (seen.has(key)) problems.push({ file, record: id, reason: 'is there twice' })
    seen.add(key)
  }
  return { facts: groupFacts(records as Fact[]), problems }
}

/** Checks references between records. Each record must already have passed `checkRecords`. */
export function checkReferences(facts: Facts): Problem[] {
  const problems: Problem[] = []
  const report = (file: string, record: string, field: string, reason: string) =>
    problems.push({ file, record, field, reason })

  for (const [id, { adcode, district }] of facts.outlet) {
    if (!adcode || adcode === wholeCity) continue
    const found = facts.district.get(adcode)
    if (!found) report('outlets.json', id, '/adcode', `there is no district ${adcode}`)
    else if (district !== found.name)
      report('outlets.json', id, '/district', `${adcode} is ${found.name}, not ${district}`)
  }
  for (const [id, { outlet_ids }] of facts.service)
    outlet_ids.forEach((outlet, i) => {
      if (!facts.outlet.has(outlet))
        report('services.json', id, `/outlet_ids/${i}`, `there is no outlet ${outlet}`)
    })
  for (const [id, handling] of facts.handling)
    for (const [field, reason] of handlingErrors(id, handling, facts))
      report('services-handlers.json', id, field, reason)
  for (const id of facts.district.keys())
    if (!facts.boundary.has(id)) report('shanghai-districts.geojson', id, '', 'has no boundary')
  for (const id of facts.boundary.keys())
    if (!facts.district.has(id)) report('districts.json', id, '', 'has a boundary and no record')
  for (const [id, { steps, fees = [] }] of facts.guide) {
    const service = facts.service.get(id)
    if (!service) report('editorial.json', id, '', `there is no service item ${id}`)
    else if (steps && steps.length !== service.procedure.length)
      report('editorial.json', id, '/steps', `the procedure has ${service.procedure.length} steps`)
    for (const fee of fees)
      if (!facts.fee.has(fee)) report('editorial.json', id, '/fees', `there is no fee ${fee}`)
  }
  return [
    ...problems,
    ...askedProblems(facts),
    ...checkEnglish(facts),
    ...lawProblems(facts),
    ...calendarProblems(facts.calendar),
  ]
}

/** The kinds of records that people ask for. */
const askable = ['outlet', 'service', 'answer', 'course'] as const

const askedProblems = (facts: Facts): Problem[] =>
  [...facts.asked.keys()]
    .filter((id) => !askable.some((kind) => facts[kind].has(id)))
    .map((id) => ({
      file: 'everyday.json',
      record: id,
      field: '',
      reason: `there is no record ${id}`,
    }))

/** JSON pointer and reason. An online service that completes the item is also one of its online ways. */
function handlingErrors(
  id: string,
  { handles, advises, online }: HandlingRecord,
  facts: Facts,
): [field: string, reason: string][] {
  const errors: [string, string][] = []
  if (!facts.service.has(id)) errors.push(['', `there is no service item ${id}`])
  const isOnline = (outlet: string) => facts.outlet.get(outlet)?.type === 'online'
  for (const [field, outlets] of Object.entries({ handles, advises, online }))
    outlets.forEach((outlet, i) => {
      const at = `/${field}/${i}`
      if (!facts.outlet.has(outlet)) errors.push([at, `there is no outlet ${outlet}`])
      else if (field === 'online' && !isOnline(outlet))
        errors.push([at, `${outlet} is no online service`])
      else if (field === 'handles' && isOnline(outlet) && !online.includes(outlet))
        errors.push([at, `${outlet} is an online service and not among /online`])
      else if (field === 'advises' && handles.includes(outlet))
        errors.push([at, `${outlet} handles the item already`])
    })
  return errors
}
