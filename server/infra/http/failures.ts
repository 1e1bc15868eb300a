import type { Socket } from 'node:net'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import type { Failure, FailureCode } from '@/contract/shared/failure'
import { own } from '@/contract/shared/own.rules'
import { isUnavailable } from '../db/faults'
import { Refusal, statusOf } from './refusal'
import { Mismatch } from './validation'

const retryAfterSeconds = '5'

const codesOfFastify: Record<string, FailureCode> = {
  FST_ERR_VALIDATION: 'invalid',
  FST_ERR_CTP_BODY_TOO_LARGE: 'too_large',
}

const isTemporary = (code: FailureCode) => code === 'unavailable' || code === 'unconfirmed'

/** Maps an error to a failure of the contract; unknown errors are `broken`. */
export function failureOf(error: FastifyError | Refusal): FailureCode {
  if (error instanceof Refusal) return error.code
  if (error.validationContext === 'params') return 'not_found' // no record can have such an id
  if (isUnavailable(error)) return 'unavailable'
  const code = own(codesOfFastify, error.code)
  if (code) return code
  const status = error.statusCode ?? 500
  if (status === 404) return 'not_found'
  return status < 500 ? 'malformed' : 'broken'
}

/** Replies to any error in the contract's form, and logs unexpected ones. */
export function sendFailure(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  const code = failureOf(error)
  if (code === 'broken') request.log.error({ err: error }, 'broken')
  if (isTemporary(code)) request.log.warn({ err: error.cause ?? error }, code)
  const { headers = {}, count, overlaps, field: refused } = refusalIn(error)
  const field = error instanceof Mismatch && code === 'invalid' ? error.field : refused
  if (isTemporary(code)) reply.header('retry-after', retryAfterSeconds)
  reply.header('cache-control', 'no-store')
  return reply
    .code(statusOf[code])
    .headers(headers)
    .type('application/json')
    .send({
      code,
      ...(count !== undefined && { count }),
      ...(field !== undefined && { field }),
      ...(overlaps && { overlaps }),
    })
}

const refusalIn = (error: FastifyError): Partial<Refusal> => (error instanceof Refusal ? error : {})

const statusLines: Record<number, string> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  413: 'Content Too Large',
}

/** Replies to bytes that are not valid HTTP and so never became a request. */
export function sendClientError(error: NodeJS.ErrnoException, socket: Socket) {
  if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy()
  const tooLarge = error.code === 'HPE_HEADER_OVERFLOW'
  const tooSlow = error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
  const status = tooLarge ? 413 : tooSlow ? 408 : 400
  const code = tooLarge ? 'too_large' : tooSlow ? 'offline' : 'malformed'
  const body = JSON.stringify({ code } satisfies Failure)
  const head = [
    `HTTP/1.1 ${status} ${statusLines[status]}`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ]
  return socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}
