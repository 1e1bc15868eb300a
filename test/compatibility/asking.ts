import type { ReferenceServer } from '../support/reference-server'
import { fill, type RecordedRequest } from './recorded'
import { shapeOf } from './shape'
import type { World } from './worlds'

/** Sends a recorded request in a world, and remembers of the reply what later requests need. */
export async function ask({ app }: ReferenceServer, world: World, recorded: RecordedRequest) {
  const { method, url, data } = fill(recorded, world.known)
  const answer = await app.inject({
    method,
    url,
    ...(data !== undefined && { payload: data as object }),
    ...(world.people[recorded.by] && { headers: world.people[recorded.by]!.headers }),
  })
  const type = String(answer.headers['content-type']).split(';')[0]!
  const body = type === 'application/json' ? answer.json<unknown>() : undefined
  for (const [name, path] of Object.entries(recorded.keep ?? {}))
    world.known.set(name, String(path.split('.').reduce(part, body)))
  return { status: answer.statusCode, reply: body === undefined ? type : shapeOf(body), body }
}

const part = (from: unknown, key: string) => (from as Record<string, unknown> | undefined)?.[key]
