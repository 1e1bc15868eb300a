import { isDeepStrictEqual } from 'node:util'
import type { FactBodies, Facts } from '../records/facts'
import { fingerprintOf, textsOf, translations, type TranslatedKind } from './texts'

type Translation = FactBodies[(typeof translations)[TranslatedKind]]

/**
 * Notes for each translation which Chinese texts it translates. One that is imported again, unchanged, keeps the
 * note of its first import: if the Chinese has changed since, the translation is out of date.
 */
export function markOriginals(imported: Facts, stored: Facts) {
  for (const kind of Object.keys(translations) as TranslatedKind[]) {
    const before = stored[translations[kind]] as Map<string, Translation>
    const records = imported[translations[kind]] as Map<string, Translation>
    for (const [id, { of: _, ...record }] of records) {
      const { of, ...known } = before.get(id) ?? {}
      const isKnown = of !== undefined && isDeepStrictEqual(known, record)
      records.set(id, {
        ...record,
        of: isKnown ? of : fingerprintOf(textsOf[kind](imported, id).chinese!),
      })
    }
  }
}
