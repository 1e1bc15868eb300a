import type { Db } from '../../../../server/infra/db/open'
import { open } from '../../../../server/infra/db/open'
import { importFacts } from '../../../../server/domains/facts/import-facts'
import { InvalidFacts, describeProblem } from '../../../../server/domains/facts/fact-problems'
import { freshDatabase } from '../../../support/database'
import { factsFolder } from '../../../support/facts-folder'

let facts: Awaited<ReturnType<typeof factsFolder>>
let db: Db

beforeAll(async () => {
  facts = await factsFolder()
  db = open(await freshDatabase('facts'))
})
afterAll(async () => {
  await db.end()
  await facts.remove()
})
beforeEach(() => facts.restore())

interface Handling {
  advises: string[]
  online: string[]
}

/** The first record of services-handlers.json: SV001. */
const recordOf = (file: unknown) => (file as Handling[])[0]!

/** The reported problems; also checks that nothing was stored. */
async function refusal() {
  const before = await state()
  const error = await importFacts(db, facts.folder, '2026-12-02T06:20:00.000Z').catch(
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(InvalidFacts)
  expect(await state()).toEqual(before)
  return (error as InvalidFacts).problems.map(describeProblem)
}

async function state() {
  const [row] = await db`
    select (select md5(string_agg(f::text, '' order by kind, id)) from facts f) as facts,
           (select max(no) from publications) as published`
  return row
}

test('all problems are reported by file, record and field, and nothing is stored', async () => {
  await facts.record('outlets.json', 'outlets', 'OL003', (outlet) => {
    outlet.ip_types = ['专利', '月球']
    delete outlet.name
  })
  await facts.record('services.json', 'services', 'SV001', (service) => {
    service.feee = '900元'
  })
  await facts.record('faq.json', 'faq', 'FQ001', (answer) => {
    answer.seen = 'yesterday'
  })
  const problems = await refusal()
  expect(problems).toHaveLength(4)
  expect(problems).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^outlets\.json OL003 \/ip_types\/1: "月球" is none of 专利, 商标/),
      expect.stringMatching(/^outlets\.json OL003 \/name: /),
      expect.stringMatching(/^services\.json SV001 \/feee: /),
      expect.stringMatching(/^faq\.json FQ001 \/seen: /),
    ]),
  )
})

test('an invalid record leaves the stored facts unchanged', async () => {
  await facts.record('outlets.json', 'outlets', 'OL001', (outlet) => {
    outlet.name = '改了名的局'
  })
  await facts.record('outlets.json', 'outlets', 'OL002', (outlet) => {
    outlet.level = '街道'
  })
  expect(await refusal()).toEqual([expect.stringContaining('outlets.json OL002 /level: "街道"')])
})

type Corruption = (files: typeof facts) => Promise<unknown>
const corruptions: [string, Corruption, string | RegExp][] = [
  ['a missing file', (files) => files.removeFile('faq.json'), 'faq.json: is missing'],
  [
    'a file that is not JSON',
    (files) => files.write('fees.json', '{'),
    /^fees\.json: cannot be read: SyntaxError/,
  ],
  [
    'an empty list',
    (files) => files.change('outlets.json', (json) => (json.outlets = [])),
    'outlets.json: has no outlet at all',
  ],
  [
    'a record without an id',
    (files) => files.record('courses.json', 'courses', 'CR002', (course) => delete course.id),
    /^courses\.json #2 \/id: /,
  ],
  [
    'a duplicate id',
    (files) => files.record('outlets.json', 'outlets', 'OL002', (outlet) => (outlet.id = 'OL001')),
    'outlets.json OL001: is there twice',
  ],
  [
    'a duplicate term',
    (files) => files.record('glossary.json', 'terms', '专利', (term) => (term.zh = '商标')),
    /^glossary\.json TM\d{6}: is there twice/,
  ],
  [
    'an unknown handler',
    (files) =>
      files.record('services.json', 'services', 'SV002', (item) => (item.outlet_ids = ['OL999'])),
    'services.json SV002 /outlet_ids/0: there is no outlet OL999',
  ],
  [
    'an unknown adviser',
    (files) => files.change('services-handlers.json', (list) => (recordOf(list).advises = ['OL9'])),
    'services-handlers.json SV001 /advises/0: there is no outlet OL9',
  ],
  [
    'a window among the online services',
    (files) =>
      files.change('services-handlers.json', (list) => recordOf(list).online.push('OL003')),
    'services-handlers.json SV001 /online/1: OL003 is no online service',
  ],
  [
    'an online service that handles an item and is not among its online services',
    (files) => files.change('services-handlers.json', (list) => (recordOf(list).online = [])),
    'services-handlers.json SV001 /handles/3: OL129 is an online service and not among /online',
  ],
  [
    'an outlet that both handles and only advises',
    (files) =>
      files.change('services-handlers.json', (list) => (recordOf(list).advises = ['OL003'])),
    'services-handlers.json SV001 /advises/0: OL003 handles the item already',
  ],
  [
    'an unknown district',
    (files) =>
      files.record('outlets.json', 'outlets', 'OL001', (outlet) => (outlet.adcode = '310199')),
    'outlets.json OL001 /adcode: there is no district 310199',
  ],
  [
    'a district with another district’s name',
    (files) =>
      files.record('outlets.json', 'outlets', 'OL001', (outlet) => (outlet.adcode = '310104')),
    'outlets.json OL001 /district: 310104 is 徐汇区, not 浦东新区',
  ],
  [
    'an unknown fee',
    (files) => files.change('editorial.json', (json) => (json.guides = { SV001: { fees: ['x'] } })),
    'editorial.json SV001 /fees: there is no fee x',
  ],
  [
    'a wrong number of steps',
    (files) =>
      files.change('editorial.json', (json) => (json.guides = { SV002: { steps: ['citizen'] } })),
    'editorial.json SV002 /steps: the procedure has 4 steps',
  ],
  [
    'a guide to an unknown service item',
    (files) => files.change('editorial.json', (json) => (json.guides = { SV999: {} })),
    'editorial.json SV999: there is no service item SV999',
  ],
  [
    'opening hours in an unknown format',
    (files) => files.record('outlets.json', 'outlets', 'OL003', (o) => (o.hours = '早九晚五')),
    /^outlets\.json OL003 \/hours: "早九晚五" is written/,
  ],
  [
    'a phone that is not a number',
    (files) => files.record('services.json', 'services', 'SV001', (s) => (s.phones = ['见官网'])),
    /^services\.json SV001 \/phones: "见官网" is written/,
  ],
  [
    'a curators’ term that no rule removes',
    (files) =>
      files.record(
        'faq.json',
        'faq',
        'FQ002',
        (faq) => (faq.answer = '二十年（general knowledge）'),
      ),
    'faq.json FQ002 /answer: "general knowledge" would reach citizens',
  ],
]

test.each(corruptions)('%s is refused', async (_, corrupt, message) => {
  await corrupt(facts)
  const problems = await refusal()
  expect(problems.find((line) => line.match(message)) ?? problems).toMatch(message)
})
