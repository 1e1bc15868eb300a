import type { FastifyContextConfig, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { api, type Input, type Reply } from '@/contract/api.schema'
import { routes, type RouteName } from '@/contract/routes'
import { FailureReply } from './failure.schema'
import { refuse } from './refusal'
import type { Requester } from './requester'

interface Shape {
  params?: unknown
  query?: unknown
  body?: unknown
  reply: unknown
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

/** A request as the contract has it, and what is needed to answer with bytes. */
export type BytesRequest<K extends RouteName> = Input[K] & Pick<FastifyRequest, 'headers'>

/** Whom a route answers: `anyone`, who may be known or not, or a `citizen`, who is. */
interface Requesters {
  anyone: Requester | undefined
  citizen: Requester
}

function declared<K extends RouteName>(name: K) {
  const [method, url] = routes[name].split(' ') as [Method, string]
  const { params, query, body, reply }: Shape = api[name]
  const parts = { params, querystring: query, body }
  const schema = Object.fromEntries(Object.entries(parts).filter(([, part]) => part))
  return {
    method,
    url,
    schema: { ...schema, operationId: name, response: { 200: reply, default: FailureReply } },
  }
}

/**
 * Registers a route of the contract whose reply lies ready as bytes: its path, its validation and the
 * shape of its reply come from there. Bytes are not serialised, so the shape is only documentation.
 */
export function bytesRoute<K extends RouteName>(
  app: FastifyInstance,
  name: K,
  send: (asked: BytesRequest<K>, reply: FastifyReply) => Promise<FastifyReply>,
  { type, ...config }: FastifyContextConfig & { type?: 'image/jpeg' } = {},
) {
  const { schema, ...rest } = declared(name)
  const { 200: shape, ...failures } = schema.response
  const reply = type ? { content: { [type]: { schema: shape } } } : shape
  app.route({
    ...rest,
    schema: { ...schema, response: { 200: reply, ...failures } },
    config,
    serializerCompiler: () => JSON.stringify,
    handler: (request, answer) => send(request as unknown as BytesRequest<K>, answer),
  })
}

interface Settings extends FastifyContextConfig {
  /** How large a body it takes, in bytes, where that is more than the server's usual. */
  bodyLimit?: number
}

/** Registers a route of the contract. What its handler returns is sent as the contract has it. */
export function route<K extends RouteName, A extends keyof Requesters>(
  app: FastifyInstance,
  name: K,
  asker: A,
  handle: (asked: Input[K], who: Requesters[A]) => Promise<Reply[K]>,
  { bodyLimit, ...config }: Settings = {},
) {
  async function known(request: FastifyRequest) {
    const who = await app.findRequester(request)
    if (asker === 'citizen' && !who) refuse('signed_out')
    return who
  }
  app.route({
    ...declared(name),
    config,
    // What is large is not even read of somebody who may not send it.
    ...(bodyLimit && { bodyLimit, onRequest: async (request) => void (await known(request)) }),
    handler: async (request, reply) => {
      const who = await known(request)
      void reply.header('cache-control', 'no-store')
      const { params, query, body } = request
      return handle({ params, query, body } as unknown as Input[K], who as Requesters[A])
    },
  })
}

declare module 'fastify' {
  interface FastifyInstance {
    findRequester: (request: Pick<FastifyRequest, 'headers'>) => Promise<Requester | undefined>
  }
}
