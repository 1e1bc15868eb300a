import { parseCertificateNumber } from '@/contract/trainings/certificates.rules'
import {
  checkVisitCode,
  parseVisitCode,
  parseWindowCode,
  visitCode,
  windowCode,
} from '@/contract/visits/visit-codes.rules'
import {
  entryHash,
  firstPrevious,
  textHash,
  type LogContent,
} from '@/contract/ratings/public-log.rules'
import {
  verifyTicketCode,
  parseTicketCode,
  ticketCode,
} from '@/contract/trainings/admission-tickets.rules'
import type { Way } from '@/contract/trainings/trainings.schema'
import recorded from './recorded/2026-11/codes.json'

const { id, secret, now } = recorded

test.each([recorded.ticket, recorded.ticketOnline])(
  'a ticket that an older phone shows lets in, and a door of then reads ours: $code',
  ({ code, way: ticketWay, no }) => {
    const way = ticketWay as Way
    const read = parseTicketCode(code)!
    expect(read).toMatchObject({ training: id, way, no })
    expect(verifyTicketCode(read, secret, now)).toBe('fine')
    expect(ticketCode({ training: id, way, no, secret }, now)).toBe(code)
  },
)

test('the code of a visit that an older phone shows is read, and a clerk of then reads ours', () => {
  const read = parseVisitCode(recorded.visit)!
  expect(read.visit).toBe(id)
  expect(checkVisitCode(read, secret, now)).toBe('fine')
  expect(visitCode({ visit: id, secret }, now)).toBe(recorded.visit)
})

test('what was printed for a window is read, scanned or typed', () => {
  const { window, sign, scanned, typed } = recorded.window
  expect(parseWindowCode(scanned)).toEqual({ window, sign })
  expect(parseWindowCode(typed)).toEqual({ window, sign })
  expect(windowCode({ window, sign })).toBe(scanned)
})

test('a certificate that was printed is found by its number', () => {
  expect(parseCertificateNumber(recorded.certificate)).toBe(recorded.certificate)
})

test('a log that somebody has kept has the hashes it had', () => {
  const { content, first, hash, text } = recorded.log
  expect(firstPrevious(content.shard, content.day)).toBe(first)
  expect(entryHash(first, content as unknown as LogContent)).toBe(hash)
  expect(textHash('a1', '很快')).toBe(text)
})
