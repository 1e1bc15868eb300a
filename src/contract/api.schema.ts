import { Type as t, type TSchema } from '@sinclair/typebox'
import { Manifest, published } from './published.schema'
import type { RouteName } from './routes'

interface Shape {
  params?: TSchema
  query?: TSchema
  body?: TSchema
  reply: TSchema
}

export const api = {
  getManifest: { reply: Manifest },
  getPublished: {
    params: t.Object({ file: t.String({ pattern: '^[a-z]+\\.[0-9a-f]{16}\\.json$' }) }),
    reply: t.Union(Object.values(published)),
  },
} satisfies Record<RouteName, Shape>

type Typed<S> = { [Part in keyof S]: S[Part] extends { static: infer T } ? T : never }
type Api = { [K in RouteName]: Typed<(typeof api)[K]> }

/** What each call takes: the parts its route declares and no others. */
export type Input = { [K in RouteName]: Omit<Api[K], 'reply'> }

/** What each call answers. */
export type Reply = { [K in RouteName]: Api[K]['reply'] }
