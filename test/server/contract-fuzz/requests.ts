import type { TSchema } from '@sinclair/typebox'
import fc from 'fast-check'
import { api } from '@/contract/api.schema'
import { routes, type RouteName } from '@/contract/routes'
import { makeConsistent } from './consistent'
import { damaged } from './damage'
import type { Parts } from './parts'
import { valuesOf, type KnownValues } from './values-of-schema'

interface Declared {
  params?: TSchema
  query?: TSchema
  body?: TSchema
  reply: TSchema
}

/** `visits` of `/api/visits/:id`, `/api/me/visits` and `/api/staff/visits`. */
export const nounOf = (route: RouteName) =>
  routes[route].replace(/^\w+ \/api\/(staff\/|me\/)?/, '').split('/')[0]!

export const isForStaff = (route: RouteName) => routes[route].includes('/api/staff/')

/**
 * Requests to `route`: six of ten as the contract says and with fields that agree, one without that they
 * agree, three with one part damaged.
 */
export function requestsTo(route: RouteName, known: KnownValues): fc.Arbitrary<Parts> {
  const { params, query, body }: Declared = api[route]
  const parts: Record<string, fc.Arbitrary<unknown>> = {}
  for (const [name, schema] of Object.entries({ params, query, body }))
    if (schema) parts[name] = valuesOf(schema, name, known)
  const whole = fc.record(parts)
  const consistent = whole.map((made) => (makeConsistent(route, made), made))
  return fc.oneof(
    { weight: 6, arbitrary: consistent },
    { weight: 1, arbitrary: whole },
    { weight: 3, arbitrary: damaged(consistent) },
  )
}

/** Method, URL and payload of a request, for app.inject. A damaged part of the URL may be null. */
export function encode(route: RouteName, { params, query, body }: Parts) {
  const [method, path] = routes[route].split(' ') as ['GET', string]
  const url = path.replace(/:(\w+)/g, (_, name: string) => inUrl(params?.[name]))
  const search = Object.entries(query ?? {}).map(([key, value]) => `${inUrl(key)}=${inUrl(value)}`)
  return {
    method,
    url: search.length > 0 ? `${url}?${search.join('&')}` : url,
    ...(body !== undefined && {
      payload: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    }),
  }
}

function inUrl(value: unknown) {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd')) // no half characters in URLs
}
