import type { FastifyContextConfig, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { api, type Input, type Reply } from '@/contract/api.schema'
import { routes, type RouteName } from '@/contract/routes'
import type { HttpDeadlines } from '../deadlines'
import { answerInTime } from './answer-in-time'
import { FailureReply } from './failure.schema'
import { refuse } from './refusal'
import type { Requester } from './requester'

interface Shape {
  params?: unknown
  query?: unknown
  body?: unknown
  reply: object
  pageSize?: number
}

/** For the document of the API. */
const linkToNextPage = {
  link: { type: 'string', description: 'To the next page, `rel="next"`. The last page has none.' },
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

/** The request in the contract's form, with the headers that content negotiation needs. */
export type BytesRequest<K extends RouteName> = Input[K] & Pick<FastifyRequest, 'headers'>

/** Who may call a route: `anyone`, signed in or not, or a `citizen`, who must be signed in. */
export interface Requesters {
  anyone: Requester | undefined
  citizen: Requester
}

/** The request in the contract's form. */
export type RouteInput<K extends RouteName> = Input[K] & {
  /** The body before its texts were read as meant: a retry, of whatever version of the server, has the same. */
  sent: Input[K] extends { body: infer B } ? B : undefined
}

/** Method, URL and validation of a route, from the contract. */
function declarationOf<K extends RouteName>(name: K, requester: keyof Requesters) {
  const [method, url] = routes[name].split(' ') as [Method, string]
  const { params, query, body, reply, pageSize }: Shape = api[name]
  const parts = { params, querystring: query, body }
  const schema = Object.fromEntries(Object.entries(parts).filter(([, part]) => part))
  const success = pageSize ? { ...reply, headers: linkToNextPage } : reply
  const response = { 200: success, default: FailureReply }
  const security = requester === 'citizen' ? [{ session: [] }] : []
  return { method, url, schema: { ...schema, operationId: name, security, response } }
}

/**
 * Registers a route of the contract, open to anyone, whose reply is already encoded. Its bytes are not serialised again, so the
 * reply's schema is documentation only.
 */
export function bytesRoute<K extends RouteName>(
  app: FastifyInstance,
  name: K,
  send: (request: BytesRequest<K>, reply: FastifyReply) => Promise<FastifyReply>,
  { type, ...config }: FastifyContextConfig & { type?: 'image/jpeg' } = {},
) {
  const { schema, ...rest } = declarationOf(name, 'anyone')
  const { 200: shape, ...failures } = schema.response
  const reply = type ? { content: { [type]: { schema: shape } } } : shape
  app.route({
    ...rest,
    schema: { ...schema, response: { 200: reply, ...failures } },
    config,
    serializerCompiler: () => JSON.stringify,
    // Validated by the declared schema, which TypeScript cannot infer for a generic K.
    handler: (request, response) =>
      answerInTime(app.deadlines.answer, send(request as unknown as BytesRequest<K>, response)),
  })
}

interface Settings extends FastifyContextConfig {
  /** Maximum body size in bytes, if larger than the server's default. */
  bodyLimit?: number
  /** Time for the answer, if it may take longer than others. */
  answerWithin?: keyof HttpDeadlines
}

/** Registers a route of the contract: path, validation and serialisation follow its schemas. */
export function route<K extends RouteName, A extends keyof Requesters>(
  app: FastifyInstance,
  name: K,
  requester: A,
  handle: (input: RouteInput<K>, who: Requesters[A], reply: FastifyReply) => Promise<Reply[K]>,
  { bodyLimit, answerWithin = 'answer', ...config }: Settings = {},
) {
  async function authenticate(request: FastifyRequest) {
    const who = await app.findRequester(request)
    if (requester === 'citizen' && !who) refuse('signed_out')
    return who
  }
  const { answer, [answerWithin]: deadline } = app.deadlines
  const declaration = declarationOf(name, requester)
  app.route({
    ...declaration,
    config,
    // Large bodies of requesters who are not signed in are refused before they are read.
    ...(bodyLimit && {
      bodyLimit,
      onRequest: async (request) => void (await answerInTime(answer, authenticate(request))),
    }),
    handler: (request, reply) => {
      let mayBeDone = false
      async function work() {
        const who = await authenticate(request)
        void reply.header('cache-control', 'no-store')
        mayBeDone = declaration.method !== 'GET'
        const { params, query, body, sent } = request
        const input = { params, query, body, sent } as unknown as RouteInput<K>
        return handle(input, who as Requesters[A], reply)
      }
      return answerInTime(deadline, work(), () => mayBeDone)
    },
  })
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The body before validation. */
    sent: unknown
  }
  interface FastifyInstance {
    deadlines: HttpDeadlines
    findRequester: (request: Pick<FastifyRequest, 'headers'>) => Promise<Requester | undefined>
  }
}
