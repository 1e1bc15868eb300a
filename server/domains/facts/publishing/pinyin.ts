import { customPinyin, pinyin } from 'pinyin-pro'
import type { Published } from '@/contract/facts/published.schema'

/** Local names and words that the dictionary pronounces differently. */
customPinyin({ 闵行: 'mǐn háng', 莘庄: 'xīn zhuāng', 供给: 'gōng jǐ' })

const hanCharacter = /[\u3400-\u9fff\uf900-\ufaff]/
/** A Chinese character, or a run of letters and digits. Must match the tokens of the phone's search. */
const token = /[\u3400-\u9fff\uf900-\ufaff]|[a-z0-9\u00df-\u024f]+/g

/** One token for each Chinese character and each run of letters or digits, separated by spaces. */
export function toPinyin(text: string): string {
  const lower = text.toLowerCase()
  const syllables = pinyin(lower, { toneType: 'none', type: 'array', v: true })
  const pieces = [...lower].map((character, i) =>
    hanCharacter.test(character) ? ` ${syllables[i]} ` : character,
  )
  return (pieces.join('').match(token) ?? []).join(' ')
}

type NamedRecords = Pick<Published, 'outlets' | 'services' | 'answers' | 'terms'>

/** Pinyin by record id. A term's name and synonyms are separated by ` / `. */
export function composePinyin({
  outlets,
  services,
  answers,
  terms,
}: NamedRecords): Published['pinyin'] {
  const entry = (id: string, ...names: string[]) => [id, names.map(toPinyin).join(' / ')] as const
  return Object.fromEntries([
    ...outlets.map(({ id, name }) => entry(id, name)),
    ...services.map(({ id, name }) => entry(id, name)),
    ...answers.map(({ id, question }) => entry(id, question)),
    ...terms.map(({ id, zh, synonyms }) => entry(id, zh, ...synonyms)),
  ])
}
