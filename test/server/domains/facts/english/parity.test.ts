import type { Published } from '@/contract/facts/published.schema'
import { checkRecords } from '../../../../../server/domains/facts/check-facts'
import {
  textsOf,
  translations,
  type TranslatedKind,
} from '../../../../../server/domains/facts/english/texts'
import { readFolder, shippedFolder } from '../../../../../server/domains/facts/fact-files'
import { composeFiles } from '../../../../../server/domains/facts/publishing/compose-files'
import type { Facts } from '../../../../../server/domains/facts/records/facts'

// The share of the shipped facts that can be read in English, printed at each run.

let facts: Facts
beforeAll(async () => {
  facts = checkRecords((await readFolder(shippedFolder)).records).facts
})

/** Texts of the Chinese records of a kind, and how many of them have an English one. */
function countTexts(kind: TranslatedKind) {
  const pairs = [...facts[kind].keys()].flatMap((id) => {
    const { chinese = {}, english = {} } = textsOf[kind](facts, id)
    return Object.entries(chinese).flatMap(([field, text]) =>
      text === undefined ? [] : [english[field] !== undefined],
    )
  })
  return { kind, texts: pairs.length, translated: pairs.filter(Boolean).length }
}

const percent = (part: number, all: number) => Math.floor((1000 * part) / all) / 10

test('every text of the shipped facts has an English one', () => {
  const counts = (Object.keys(translations) as TranslatedKind[]).map(countTexts)
  const lines = counts.map(({ kind, texts, translated }) => {
    return `${kind.padEnd(8)} ${percent(translated, texts)} % of ${texts} texts`
  })
  process.stdout.write(`English of the shipped facts\n  ${lines.join('\n  ')}\n`)
  for (const { kind, texts, translated } of counts)
    expect([kind, translated]).toEqual([kind, texts])
})

/** Short texts that records share: categories, labels, units. */
function sharedTexts({ answers, outlets, services }: Published) {
  const phones = [...outlets, ...services].flatMap((record) => record.phones ?? [])
  return [
    ...answers.map(({ category }) => category),
    ...phones.flatMap(({ label }) => label ?? []),
    ...outlets.flatMap(({ hours }) => hours?.counters.flatMap(({ label }) => label ?? []) ?? []),
    ...services.flatMap(({ online }) => online?.name ?? []),
    ...services.flatMap(({ fees }) => fees?.map(({ unit }) => unit) ?? []),
    ...facts.topic.keys(),
  ]
}

test('every category, label, unit and topic has an English word', () => {
  const texts = [...new Set(sharedTexts(composeFiles(facts).published))]
  const missing = texts.filter((zh) => !facts.word_en.has(zh))
  const share = percent(texts.length - missing.length, texts.length)
  process.stdout.write(`  words    ${share} % of ${texts.length} texts\n`)
  expect(missing).toEqual([])
})
