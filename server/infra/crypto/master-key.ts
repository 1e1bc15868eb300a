import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Settings } from '../settings/read-settings'
import { parseMasterKey } from './parse-master-key'
import type { SigningKey } from './signing-key'
import { makeVault, type Vault } from './vault'

/** Of the key that is made in development. */
export const keyFile = ({ dataFolder }: Settings) => path.join(dataFolder, 'master.key')

/**
 * The master key from MASTER_KEY. In development one is generated at the first start and stored beside the
 * database, readable by its owner only.
 */
export async function masterKey(settings: Settings): Promise<Buffer> {
  if (settings.masterKey) return settings.masterKey
  if (settings.profile !== 'development') throw new Error('MASTER_KEY is not set.')
  const file = keyFile(settings)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    },
  )
  return readKey(file)
}

async function readKey(file: string) {
  const key = parseMasterKey((await readFile(file, 'utf8')).trim())
  if (!key) throw new Error(`${file} does not hold 32 random bytes in base64.`)
  return key
}

/** A signing key, for commands that do without a master key: undefined if there is none, and none is made. */
export async function signingKeyOf(
  settings: Settings,
  purpose: Parameters<Vault['signingKey']>[0],
): Promise<SigningKey | undefined> {
  const file = keyFile(settings)
  const hasFile = settings.profile === 'development' && existsSync(file)
  const master = settings.masterKey ?? (hasFile ? await readKey(file) : undefined)
  return master && makeVault(master).signingKey(purpose)
}
