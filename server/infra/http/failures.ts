import type { Socket } from 'node:net'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import type { Failure, FailureCode } from '@/contract/shared/failure'
import { isUnavailable } from '../db/faults'
import { Refusal, statusOf } from './refusal'

/** When to ask again, in seconds. */
const soon = '5'

const codesOfFastify: Record<string, FailureCode> = {
  FST_ERR_VALIDATION: 'invalid',
  FST_ERR_CTP_BODY_TOO_LARGE: 'too_large',
}

/** Which failure of the contract an error is. One that is nothing we know of is our fault. */
export function failureOf(error: FastifyError | Refusal): FailureCode {
  if (error instanceof Refusal) return error.code
  if (error.validationContext === 'params') return 'not_found' // what no id can be names nothing
  if (isUnavailable(error)) return 'unavailable'
  const known = codesOfFastify[error.code]
  if (known) return known
  const status = error.statusCode ?? 500
  if (status === 404) return 'not_found'
  return status < 500 ? 'malformed' : 'broken'
}

/** Says no in the contract's way, whatever went wrong, and logs what nobody expected. */
export function sendFailure(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  const code = failureOf(error)
  if (code === 'broken') request.log.error({ err: error }, 'broken')
  if (code === 'unavailable') request.log.warn({ err: error }, 'unavailable')
  const { headers = {}, count } = error instanceof Refusal ? error : ({} as Partial<Refusal>)
  if (code === 'unavailable') reply.header('retry-after', soon)
  reply.header('cache-control', 'no-store')
  return reply
    .code(statusOf[code])
    .headers(headers)
    .type('application/json')
    .send(count === undefined ? { code } : { code, count })
}

const statusLines: Record<number, string> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  413: 'Content Too Large',
}

/** Says no to what is no HTTP at all, and so never became a request. */
export function sendClientError(error: NodeJS.ErrnoException, socket: Socket) {
  if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy()
  const tooLarge = error.code === 'HPE_HEADER_OVERFLOW'
  const tooSlow = error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
  const status = tooLarge ? 413 : tooSlow ? 408 : 400
  const body = JSON.stringify({ code: tooLarge ? 'too_large' : 'malformed' } satisfies Failure)
  const head = [
    `HTTP/1.1 ${status} ${statusLines[status]}`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ]
  return socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}
