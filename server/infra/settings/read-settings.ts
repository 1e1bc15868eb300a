import { own } from '@/contract/shared/own.rules'
import path from 'node:path'
import { parseMasterKey } from '../crypto/parse-master-key'
import type { S3Settings } from '../picture-store/s3-store'
import type { WeChatSettings } from '../wechat/adapter'
import { parseTemplates } from '../wechat/templates'
import { findGaps, findWrongValues, type Purpose } from './check-settings'
import { findMeantName } from './near-names.rules'
import { settingNames, type GivenSettings } from './settings.schema'

/** The settings, checked, with their defaults. Paths are absolute. */
export interface Settings {
  /** `development` permits the development identity, samples and a made-up master key. */
  profile: 'development' | 'production'
  port: number
  /** The default is reachable from this machine only, `0.0.0.0` from everywhere. */
  host: string
  /** PostgreSQL 15 or later. Default: an embedded one. */
  databaseUrl: string | undefined
  /** Data of the embedded PostgreSQL. For root outside the project, as PostgreSQL runs as another user. */
  dataFolder: string
  /** Pictures that people send, unless they are stored in S3. */
  picturesFolder: string
  s3: S3Settings | undefined
  /** The built preview, served beside the API. Default: only the API. */
  h5Folder: string | undefined
  /** Addresses of trusted proxies, separated by commas. */
  proxies: string | undefined
  /** Personal data is encrypted under it. */
  masterKey: Buffer | undefined
  wechat: WeChatSettings | undefined
  logLevel: string
  /** The server that a build for WeChat calls. */
  api: string | undefined
}

/** One sentence for each setting that is wrong. */
export class InvalidSettings extends Error {
  constructor(readonly problems: string[]) {
    super(problems.join('\n'))
  }
}

type Variables = Record<string, string | undefined>

/**
 * Reads the settings from environment variables; an empty one counts as not set. Throws InvalidSettings with
 * all that is wrong, before anything is opened. `warn` gets names that are probably misspelt.
 */
export function readSettings(
  purpose: Purpose,
  variables: Variables = process.env,
  warn: (sentence: string) => void = console.warn,
): Settings {
  for (const name of Object.keys(variables)) {
    const meant = own(variables, name) && findMeantName(name, settingNames)
    if (meant) warn(`${name} is not a setting. Was ${meant} meant?`)
  }
  const given: Record<string, string> = {}
  for (const name of settingNames) {
    const value = variables[name]?.trim()
    if (value) given[name] = value
  }
  const problems = [
    ...findWrongValues(given),
    ...findGaps(given, purpose, variables.NODE_ENV ?? ''),
  ]
  if (problems.length > 0) throw new InvalidSettings(problems)
  return withDefaults(given)
}

function withDefaults(given: GivenSettings): Settings {
  const profile = given.PROFILE ?? 'production'
  const dataFolder = path.resolve(
    given.DATA_FOLDER ?? (process.getuid?.() === 0 ? '/var/lib/shanghai-ip' : '.data'),
  )
  return {
    profile,
    port: Number(given.PORT ?? 3000),
    host: given.HOST ?? '127.0.0.1',
    databaseUrl: given.DATABASE_URL,
    dataFolder,
    picturesFolder: path.resolve(given.PICTURES_FOLDER ?? path.join(dataFolder, 'pictures')),
    s3: s3Of(given),
    h5Folder: given.H5_FOLDER && path.resolve(given.H5_FOLDER),
    proxies: given.TRUSTED_PROXIES,
    masterKey: given.MASTER_KEY ? parseMasterKey(given.MASTER_KEY) : undefined,
    wechat: weChatOf(given),
    logLevel: given.LOG_LEVEL ?? (profile === 'production' ? 'info' : 'warn'),
    api: given.TARO_APP_API,
  }
}

function s3Of(given: GivenSettings): S3Settings | undefined {
  const { S3_ENDPOINT: endpoint, S3_ACCESS_KEY: accessKey, S3_SECRET_KEY: secretKey } = given
  if (!endpoint || !accessKey || !secretKey) return undefined
  return {
    endpoint,
    bucket: given.S3_BUCKET,
    region: given.S3_REGION ?? 'us-east-1',
    accessKey,
    secretKey,
  }
}

function weChatOf(given: GivenSettings): WeChatSettings | undefined {
  const { WECHAT_APPID: appid, WECHAT_SECRET: secret, WECHAT_TEMPLATES: templates } = given
  if (!appid || !secret) return undefined
  return {
    appid,
    secret,
    api: given.WECHAT_API ?? 'https://api.weixin.qq.com',
    templates: (templates && parseTemplates(templates)) || {},
  }
}
