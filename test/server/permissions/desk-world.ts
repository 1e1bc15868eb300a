import sharp from 'sharp'
import type { Consultation } from '@/contract/consultations/consultations.schema'
import { aQuestion, consultationRequests } from '../../support/consulting'
import type { Person } from '../../support/people'
import type { ReferenceServer } from '../../support/reference-server'
import type { Asker } from './world'

export interface DeskWorld {
  /** `organiser` answers for the unit of the consultation, `elsewhere` for another. */
  people: Record<Asker, Person | undefined>
  /** The citizen's: answered, so that all may be asked of it. */
  answered: string
  /** The citizen's: waits for its unit. */
  open: string
  /** The citizen's: with 12345. */
  handedOver: string
  /** Of the picture in `open`: its id, and what its link says. */
  picture: { id: string; until: string; sign: string }
  other: { id: string }
  photo: string
  id: () => string
}

const unit = 'OL002'

/** Somebody has asked, and others would like to know what: made anew for each question. */
export async function makeDeskWorld(server: ReferenceServer): Promise<DeskWorld> {
  const use = consultationRequests(server)
  const citizen = await server.person({ name: '周明' })
  const agent = await server.person({ name: '李敏', as: [['hotline_agent', unit]] })
  const people = {
    visitor: undefined,
    citizen,
    other: await server.person({ name: '陈晨' }),
    organiser: agent,
    elsewhere: await server.person({ name: '王强', as: [['outlet_staff', 'OL007']] }),
    supervisor: await server.person({ name: '赵云', as: [['supervisor', 'city']] }),
  }
  const photo = await aPhoto()
  const [pictureId, otherId] = [use.newId(), use.newId()]
  for (const id of [pictureId, otherId])
    await use.send(citizen, 'PUT', `/api/pictures/${id}`, { data: photo })
  const ask = async (pictures: string[] = []) =>
    (await use.ask(citizen, aQuestion({ pictures, device: use.newId() }))).body
  const open = await ask([pictureId])
  const [answered, handedOver] = [await ask(), await ask()]
  await use.actOnCase(agent, answered.id, { do: 'reply', text: '可以。', cites: [] })
  await use.send(agent, 'POST', `/api/staff/consultations/${handedOver.id}/work-order`)
  return {
    people,
    answered: answered.id,
    open: open.id,
    handedOver: handedOver.id,
    picture: { id: pictureId, ...linkOf(open) },
    other: { id: otherId },
    photo,
    id: use.newId,
  }
}

function linkOf({ pictures }: Consultation) {
  const [, until, sign] = /until=(\d+)&sign=(\w+)/.exec(pictures[0]!.link)!
  return { until: until!, sign: sign! }
}

const aPhoto = async () =>
  (
    await sharp({ create: { width: 20, height: 20, channels: 3, background: '#0b5c63' } })
      .jpeg()
      .toBuffer()
  ).toString('base64')
