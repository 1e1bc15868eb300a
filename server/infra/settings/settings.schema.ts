import { FormatRegistry, type Static } from '@sinclair/typebox'
import { t } from '@/contract/shared/schema'
import { formats } from './formats'

for (const [name, check] of Object.entries(formats)) FormatRegistry.Set(`setting:${name}`, check)

/** A setting of this format. `expected` completes the sentence "Expected: …". */
const text = (format: keyof typeof formats, expected: string) =>
  t.Optional(t.String({ format: `setting:${format}`, expected }))

/** As `text`. Its value is never printed. */
const secret = (format: keyof typeof formats, expected: string) =>
  t.Optional(t.String({ format: `setting:${format}`, expected, secret: true }))

const oneOf = <Words extends string[]>(...words: Words) =>
  t.Optional(
    t.Union(
      words.map((word: Words[number]) => t.Literal(word)),
      { expected: words.join(' or ') },
    ),
  )

const address = 'an address that starts with https:// or http://'

/** All settings of the server and of `npm start`, as environment variables; docs/operations.md explains them. */
export const SettingsSchema = t.Object({
  PROFILE: oneOf('development', 'production'),
  PORT: text('port', 'a whole number from 0 to 65535'),
  HOST: text('host', 'an IP address or the name of a host'),
  DATABASE_URL: secret('postgres-url', 'postgres://USER:PASSWORD@HOST:PORT/DATABASE'),
  DATA_FOLDER: text('folder', 'a folder'),
  PICTURES_FOLDER: text('folder', 'a folder'),
  S3_ENDPOINT: text('web-address', address),
  S3_BUCKET: text('word', 'the name of a bucket'),
  S3_REGION: text('word', 'the name of a region'),
  S3_ACCESS_KEY: secret('word', 'a key without spaces'),
  S3_SECRET_KEY: secret('word', 'a key without spaces'),
  H5_FOLDER: text('built-preview', 'the folder of the built preview, with its index.html'),
  TRUSTED_PROXIES: text('proxies', 'IP addresses or ranges such as 10.0.0.0/8, by commas'),
  MASTER_KEY: secret('master-key', '32 random bytes in base64, as from `openssl rand -base64 32`'),
  WECHAT_APPID: text('word', "the mini-program's appid"),
  WECHAT_SECRET: secret('word', "the mini-program's secret"),
  WECHAT_TEMPLATES: text(
    'templates',
    'JSON such as {"offer": {"id": "…", "data": {"thing1": "title"}}}, see docs/operations.md',
  ),
  WECHAT_API: text('web-address', address),
  LOG_LEVEL: oneOf('trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'),
  TARO_APP_API: text('web-address', address),
})

/** The settings that are set, as texts. */
export type GivenSettings = Static<typeof SettingsSchema>
export type SettingName = keyof GivenSettings

export const settingNames = Object.keys(SettingsSchema.properties) as SettingName[]
