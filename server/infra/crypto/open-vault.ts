import type { Db } from '../db/open'
import type { Domain } from '../domain'
import type { Settings } from '../settings/read-settings'
import { findProbe, findSealedValues, insertProbe, lockProbe, type Sample } from './key-probe.repo'
import { keyFile, masterKey } from './master-key'
import { makeVault, type Vault } from './vault'

/**
 * The vault of the settings' master key. Throws if the database was sealed under another key, which would make
 * what is there unreadable, and what is added unreadable to the rightful key.
 */
export async function openVault(
  db: Db,
  settings: Settings,
  domains: readonly Domain[],
): Promise<Vault> {
  const vault = makeVault(await masterKey(settings))
  const fits = await db.begin(async (tx) => {
    await lockProbe(tx)
    const probe = await findProbe(tx)
    if (probe) return opens(vault, probe)
    // The first start, or the first one since probes exist: then what is there must open.
    const columns = domains.flatMap(({ sealed = [] }) => sealed)
    const values = await findSealedValues(tx, columns)
    if (values.length > 0 && !values.some((value) => opens(vault, value))) return false
    await insertProbe(tx, vault)
    return true
  })
  if (fits) return vault
  const key = settings.masterKey ? 'MASTER_KEY' : `The key in ${keyFile(settings)}`
  throw new Error(`${key} is not the one that the data in this database is encrypted under.`)
}

function opens(vault: Vault, { sealed, place }: Sample) {
  try {
    vault.open(sealed, place)
    return true
  } catch {
    return false
  }
}
