import { simplifiedTable } from './simplified.table'

let table: { traditional: RegExp; simplified: Map<string, string> } | undefined

/** Made at the first use, not at the start of the app. */
function makeTable() {
  const characters = simplifiedTable.replace(/\n/g, '')
  const simplified = new Map<string, string>()
  for (let at = 0; at < characters.length; at += 2)
    simplified.set(characters[at]!, characters[at + 1]!)
  return { traditional: new RegExp(`[${[...simplified.keys()].join('')}]`, 'g'), simplified }
}

/** Replaces traditional characters one by one, for comparing. Keeps the length. */
export function toSimplified(text: string) {
  table ??= makeTable()
  const { traditional, simplified } = table
  return text.replace(traditional, (character) => simplified.get(character)!)
}
