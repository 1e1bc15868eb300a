import type { TSchema } from '@sinclair/typebox'
import { Value } from '@sinclair/typebox/value'
import { excerpt } from '@/contract/shared/clip.rules'
import {
  settingNames,
  SettingsSchema,
  type GivenSettings,
  type SettingName,
} from './settings.schema'

/** What the process is about to do: each needs what the one before it needs. */
export type Purpose = 'read the database' | 'open sealed values' | 'serve'

const maxShown = 80

/** A sentence for each setting whose value is wrong. */
export function findWrongValues(given: Record<string, string>): string[] {
  const wrong = new Set([...Value.Errors(SettingsSchema, given)].map(({ path }) => path.slice(1)))
  return settingNames
    .filter((name) => wrong.has(name))
    .map((name) => {
      const { expected, secret } = SettingsSchema.properties[name] as TSchema
      const value = secret ? 'set, but wrong (not shown here)' : shown(given[name]!)
      return `${name} is ${value}. Expected: ${expected as string}.`
    })
}

const shown = (value: string) => JSON.stringify(excerpt(value, maxShown))

/** A sentence for each setting that is missing beside others, or that contradicts them. */
export function findGaps(given: GivenSettings, purpose: Purpose, nodeEnv: string): string[] {
  const gaps: string[] = []
  const expect = (name: SettingName, why: string) => {
    if (!given[name]) gaps.push(`${name} is not set. Expected: ${why}.`)
  }
  if (given.WECHAT_APPID) expect('WECHAT_SECRET', 'a value, as WECHAT_APPID is set')
  if (given.WECHAT_SECRET) expect('WECHAT_APPID', 'a value, as WECHAT_SECRET is set')
  if (given.S3_ENDPOINT)
    for (const name of ['S3_ACCESS_KEY', 'S3_SECRET_KEY'] as const)
      expect(name, 'a value, as S3_ENDPOINT is set')
  for (const name of ['S3_BUCKET', 'S3_ACCESS_KEY', 'S3_SECRET_KEY'] as const)
    if (given[name] && !given.S3_ENDPOINT) expect('S3_ENDPOINT', `a value, as ${name} is set`)
  if (given.PROFILE === 'development' && /^prod/i.test(nodeEnv))
    gaps.push(
      `PROFILE is "development" while NODE_ENV is ${shown(nodeEnv)}. Expected: PROFILE=production, ` +
        'which alone decides, or another NODE_ENV.',
    )
  if (given.PROFILE !== 'development') gaps.push(...findGapsOfProduction(given, purpose))
  return [...new Set(gaps)]
}

/** Without these a server would make up a key, or let anyone sign in as anyone. */
function findGapsOfProduction(given: GivenSettings, purpose: Purpose) {
  const needed: SettingName[] = []
  if (purpose !== 'read the database') needed.push('MASTER_KEY')
  if (purpose === 'serve') needed.push('WECHAT_APPID', 'WECHAT_SECRET')
  const why = given.PROFILE ? 'in production' : 'in production, which an unset PROFILE means'
  return needed
    .filter((name) => !given[name])
    .map((name) => `${name} is not set. Expected: a value ${why}.`)
}
