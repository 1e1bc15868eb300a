import { existsSync } from 'node:fs'
import { isIP } from 'node:net'
import path from 'node:path'
import { parseMasterKey } from '../crypto/parse-master-key'
import { parseTemplates } from '../wechat/templates'

const isPort = (text: string) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535

const isHost = (text: string) => isIP(text) > 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text)

/** Several hosts, as PostgreSQL allows them, are not a URL to Node. */
const isPostgresUrl = (text: string) => /^postgres(ql)?:\/\/[^\s/]\S*$/.test(text)

const isWebAddress = (text: string) => /^https?:\/\/[^\s/]/.test(text) && URL.canParse(text)

/** Names of address ranges that Fastify knows. */
const namedRange = /^(loopback|linklocal|uniquelocal)$/

function isAddressRange(text: string) {
  const [address = '', prefix, ...more] = text.split('/')
  const version = isIP(address)
  if (more.length > 0) return false
  if (prefix === undefined) return version > 0 || namedRange.test(text)
  return version > 0 && /^\d{1,3}$/.test(prefix) && Number(prefix) <= (version === 4 ? 32 : 128)
}

/** What a setting's text can be checked for. Each is a format of the schema. */
export const formats = {
  port: isPort,
  host: isHost,
  folder: (text: string) => !text.includes('\0'),
  'postgres-url': isPostgresUrl,
  'web-address': isWebAddress,
  proxies: (text: string) => text.split(',').every((range) => isAddressRange(range.trim())),
  'built-preview': (text: string) => existsSync(path.resolve(text, 'index.html')),
  'master-key': (text: string) => parseMasterKey(text) !== undefined,
  templates: (text: string) => parseTemplates(text) !== undefined,
  word: (text: string) => /^\S+$/.test(text),
}
