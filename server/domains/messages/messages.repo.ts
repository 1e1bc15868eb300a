import type { Message, MessageKind } from '@/contract/messages/messages.schema'
import { withoutNulls } from '../../infra/db/nulls'
import type { Db } from '../../infra/db/open'
import { keyset, type PageRequest, type Placed } from '../../infra/paging/keyset'
import { mapPage, toPage, type Page } from '../../infra/paging/page'

const newestFirst = keyset('desc', { 'm.id': 'uuid' })

interface Row extends Pick<Message, 'id' | 'kind' | 'at' | 'read'> {
  until: string | null
  words: string | null
  trainingId: string | null
  title: string | null
  titleEn: string | null
  startsAt: string
  sample: boolean
  consultationId: string | null
  number: string | null
  visitId: string | null
  outlet: string | null
  visitAt: string | null
  visitNo: number | null
  visitSample: boolean
  serviceDone: string | null
  rectificationId: string | null
  rectification: string | null
  unit: string
  staff: boolean
  factReport: string | null
  ofOutlet: string | null
}

/** A citizen's messages, newest first. */
export async function listMessages(
  db: Db,
  citizenId: string,
  { without, ...page }: PageRequest & { without: MessageKind[] },
): Promise<Page<Message>> {
  const rows = await db<Placed<Row>[]>`
    select m.id, m.kind, m.at, m.read_at is not null read, m.until, m.words,
           m.training_id, t.title, t.title_en, t.starts_at, t.sample,
           m.consultation_id, c.number,
           m.visit_id, v.outlet, v.starts_at visit_at, v.no visit_no, v.sample visit_sample,
           m.service_done_id service_done, m.fact_report_id fact_report, m.outlet of_outlet,
           m.rectification_id, r.number rectification, r.unit,
           d.citizen_id is distinct from m.citizen_id staff, ${newestFirst.position(db)}
      from messages m
      left join trainings t on t.id = m.training_id
      left join consultations c on c.id = m.consultation_id
      left join visits v on v.id = m.visit_id
      left join rectifications r on r.id = m.rectification_id
      left join ratings g on g.id = r.rating_id
      left join services_done d on d.id = g.service_id
     where m.citizen_id = ${citizenId} and m.kind <> all (${without}) and ${newestFirst.isAfter(db, page)}
     ${newestFirst.inOrder(db, page)}`
  return mapPage(toPage(rows, page), toMessage)
}

function toMessage(row: Row): Message {
  const { id, kind, at, read, until, words, serviceDone, factReport, ofOutlet: outlet } = row
  return {
    id,
    kind,
    at,
    read,
    ...withoutNulls({ until, words, serviceDone, factReport, outlet }),
    ...subjectOf(row),
  }
}

type Subject = Pick<Message, 'training' | 'consultation' | 'visit' | 'rectification'>

/** The record that the message is about, if it still exists. */
function subjectOf(row: Row): Subject {
  const { trainingId, title, titleEn, startsAt, sample } = row
  const { consultationId, number, rectificationId, rectification, unit, staff } = row
  if (trainingId && title)
    return { training: { id: trainingId, title, ...withoutNulls({ titleEn }), startsAt, sample } }
  if (consultationId && number) return { consultation: { id: consultationId, number } }
  if (rectificationId && rectification)
    return { rectification: { id: rectificationId, number: rectification, unit, staff } }
  return visitOf(row)
}

function visitOf({ visitId, outlet, visitAt, visitNo, visitSample }: Row): Pick<Message, 'visit'> {
  if (!visitId || !outlet) return {}
  return {
    visit: {
      id: visitId,
      outlet,
      sample: visitSample,
      ...withoutNulls({ startsAt: visitAt, number: visitNo }),
    },
  }
}

/** Marks messages up to and including `last` as read, but none that arrived since. */
export const readMessages = (db: Db, citizenId: string, last: string, at: string) => db`
  update messages set read_at = ${at}
   where citizen_id = ${citizenId} and id <= ${last} and read_at is null`
