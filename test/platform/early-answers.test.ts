import { withEarlyAnswers } from '@/platform/early-answers.h5'
import type { HttpRequest } from '@/platform/http'

const url = '/api/published/manifest.json'
const get: HttpRequest = { method: 'GET', url }
const later = { status: 200, body: 'asked later' }

/** A browser whose page has asked for the manifest early. */
function browserWith(early: Promise<Response>) {
  early.catch(() => {}) // as in ask-early.js
  Object.assign(globalThis, { window: { early: { [url]: early } } })
  const methods: string[] = []
  const send = withEarlyAnswers(async ({ method }) => {
    methods.push(method)
    return later
  })
  return { send, methods }
}
afterAll(() => void delete (globalThis as { window?: unknown }).window)

test('an answer that is there is taken, once, with the time of the server', async () => {
  const date = 'Wed, 02 Dec 2026 06:20:00 GMT'
  const { send, methods } = browserWith(
    Promise.resolve(Response.json({ day: 1 }, { headers: { date } })),
  )
  expect(await send(get)).toEqual({ status: 200, body: { day: 1 }, date })
  expect(methods).toEqual([])
  expect(await send(get)).toEqual(later)
})

test('another request is sent as ever, and leaves the early answer to whom it is for', async () => {
  const { send, methods } = browserWith(Promise.resolve(Response.json({})))
  await send({ method: 'PUT', url })
  await send({ method: 'GET', url: '/api/me' })
  expect(methods).toEqual(['PUT', 'GET'])
  expect((await send(get)).body).toEqual({})
})

const cutOff = () =>
  new Response(new ReadableStream({ pull: (body) => body.error(new Error('given up')) }))

test.each([
  ['was lost', () => Promise.reject(new Error('no network'))],
  ['was refused', async () => Response.json({ code: 'unavailable' }, { status: 503 })],
  ['was given up before it was read', async () => cutOff()],
  ['is a page of somebody on the way', async () => new Response('<html>')],
])('what %s is asked for again', async (_, early) => {
  const { send } = browserWith(early())
  expect(await send(get)).toEqual(later)
})
