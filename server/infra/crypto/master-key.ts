import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { env } from '../../env'

/**
 * The master key from MASTER_KEY, 32 bytes in base64. Outside production one is generated at the first start
 * and stored beside the database, readable by its owner only.
 */
export async function masterKey(): Promise<Buffer> {
  if (env.masterKey) return checked(Buffer.from(env.masterKey, 'base64'))
  if (env.production) throw new Error('MASTER_KEY is not set: 32 bytes in base64.')
  const file = path.resolve(env.dataFolder, 'master.key')
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    },
  )
  return checked(Buffer.from(await readFile(file, 'utf8'), 'base64'))
}

function checked(key: Buffer) {
  if (key.length !== 32) throw new Error('MASTER_KEY is not 32 bytes in base64.')
  return key
}
