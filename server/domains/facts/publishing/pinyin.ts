import { customPinyin, pinyin } from 'pinyin-pro'
import type { Published } from '@/contract/facts/published.schema'

/** Names of this city that the dictionary says in another way. */
customPinyin({ 闵行: 'mǐn háng', 莘庄: 'xīn zhuāng', 供给: 'gōng jǐ' })

/** A Chinese character, or a run of letters and digits as the phone's search knows them. */
const token = /[\u3400-\u9fff\uf900-\ufaff]|[a-z0-9\u00df-\u024f]+/g

/**
 * How a text is said: a token for each Chinese character and for each run of letters or digits, in
 * their order, parted by single spaces. What stands between them leaves none.
 */
export function toPinyin(text: string): string {
  const small = text.toLowerCase()
  const syllables = pinyin(small, { toneType: 'none', type: 'array', v: true })
  const characters = [...small]
  const said = characters.map((character, i) =>
    /[\u3400-\u9fff\uf900-\ufaff]/.test(character) ? ` ${syllables[i]} ` : character,
  )
  return (said.join('').match(token) ?? []).join(' ')
}

type NamedRecords = Pick<Published, 'outlets' | 'services' | 'answers' | 'terms'>

/** A term's words, its name and its synonyms, are parted by a slash. */
export function composePinyin({
  outlets,
  services,
  answers,
  terms,
}: NamedRecords): Published['pinyin'] {
  const said = (id: string, ...names: string[]) => [id, names.map(toPinyin).join(' / ')] as const
  return Object.fromEntries([
    ...outlets.map(({ id, name }) => said(id, name)),
    ...services.map(({ id, name }) => said(id, name)),
    ...answers.map(({ id, question }) => said(id, question)),
    ...terms.map(({ id, zh, synonyms }) => said(id, zh, ...synonyms)),
  ])
}
