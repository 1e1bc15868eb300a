import type { Dayjs } from 'dayjs'
import type { MessageKind } from '@/contract/messages/messages.schema'
import type { Sql } from '../../../infra/db/open'
import { queueMessages } from '../../messages/queue-messages'

interface Told {
  id: string
  citizenId: string | null
  kind: Extract<MessageKind, `report_${string}`>
  words?: string
  until?: string
}

/** A reporter gets one message per occasion and report: neither a retry nor a later decision adds one. */
const occasions: Record<Told['kind'], string> = {
  report_accepted: 'report',
  report_refused: 'report',
  report_late: 'report late',
  report_due_set: 'report due',
}

/** Tells whoever reported it what became of their report. */
export const tellReporter = (tx: Sql, { id, citizenId, kind, words, until }: Told, now: Dayjs) =>
  tellReporters(
    tx,
    [{ id, citizenId, kind, ...(words && { words }), ...(until && { until }) }],
    now,
  )

/** tellReporter() of many. */
export const tellReporters = (tx: Sql, told: Told[], now: Dayjs) =>
  queueMessages(
    tx,
    told.map(({ id, kind, ...message }) => ({
      ...message,
      kind,
      factReportId: id,
      dedupe: `${occasions[kind]}:${id}`,
    })),
    now,
  )
