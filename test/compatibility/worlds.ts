import { randomInt } from 'node:crypto'
import { certificateNumber } from '@/contract/trainings/certificates.rules'
import type { Manifest } from '@/contract/facts/published.schema'
import { newId } from '../../server/infra/db/uuid'
import { makeDeskWorld } from '../server/permissions/desk-world'
import { makeRatingWorld } from '../server/permissions/rating-world'
import { makeVisitsWorld } from '../server/permissions/visits-world'
import { askers, makeWorld } from '../server/permissions/world'
import { enroll, publishTraining } from '../support/organising'
import type { Person } from '../support/people'
import { jpegPhoto } from '../support/pictures'
import { startReferenceServer, type ReferenceServer } from '../support/reference-server'
import { startWeChat } from '../support/wechat'
import { addressed } from '../support/addressed'
import type { By, WorldName } from './recorded'

export interface World {
  people: Partial<Record<By, Person>>
  /** By placeholder. */
  known: Map<string, string>
}

type Found = [placeholder: string, value: string][]
type Make = (
  server: ReferenceServer,
) => Promise<{ people: Record<By, Person | undefined>; found: Found }>

async function publishedWorld(server: ReferenceServer) {
  const { people } = await makeWorld(server)
  const answer = await server.app.inject({ url: '/api/published/manifest.json' })
  const { files } = answer.json<Manifest>()
  const found = Object.entries(files).map(([name, { file }]): Found[number] => [
    `file-${name}`,
    file,
  ])
  return { people, found }
}

/** It was held so many days ago. */
async function heldAgo({ db, now }: ReferenceServer, training: string, days: number) {
  const held = now().subtract(days, 'day')
  const [startsAt, endsAt] = [held.toISOString(), held.add(3, 'hour').toISOString()]
  await db`
    update trainings
       set starts_at = ${startsAt}, ends_at = ${endsAt}, closes_at = ${startsAt}, cancel_until = ${startsAt},
           parts = ${db.json([{ startsAt, endsAt }])}
     where id = ${training}`
}

async function trainingsWorld(server: ReferenceServer) {
  const world = await makeWorld(server)
  const organiser = world.people.organiser!
  const citizen = world.people.citizen!
  const longAgo = await publishTraining(server, organiser)
  await enroll(server, longAgo, citizen)
  await heldAgo(server, longAgo, 100)
  const certificate = certificateNumber(2026, (below) => randomInt(below))
  const seat = { training_id: world.past, way: 'onsite', no: 1 }
  await server.db`insert into certificates ${server.db({
    ...{ ...seat, number: certificate, citizen_id: citizen.id },
    ...{ attended: 1, parts: 1, issued_at: server.now().toISOString() },
  })}`
  const found: Found = [
    ['training', world.training],
    ['draft', world.draft],
    ['past', world.past],
    ['missed', world.missed],
    ['appealed', world.appealed],
    ['soon', world.soon],
    ['long-ago', longAgo],
    ['certificate', certificate],
    ['membership', world.membership],
  ]
  return { people: world.people, found }
}

async function deskWorld(server: ReferenceServer) {
  const { people, picture, other, ...world } = await makeDeskWorld(server)
  const found: Found = [
    ['open', world.open],
    ['answered', world.answered],
    ['handed-over', world.handedOver],
    ['picture', picture.id],
    ['picture-until', picture.until],
    ['picture-sign', picture.sign],
    ['other-picture', other.id],
  ]
  return { people, found }
}

async function ratingsWorld(server: ReferenceServer) {
  const world = await makeRatingWorld(server)
  // As if five had been put right: there is no median of fewer.
  await server.db`update ratings set logged_status = 'confirmed', logged_days = 1`
  const found: Found = [
    ['service', world.service],
    ['order-open', world.open],
    ['order-fixed', world.fixed],
    ['order-disputed', world.disputed],
    ['order-passed-up', world.passedUp],
    ['order-complex', world.complex],
    ['rating', world.rating],
  ]
  return { people: world.people, found }
}

/** A day later, when what the server does by itself is done. */
async function ratingsLater(server: ReferenceServer) {
  const world = await ratingsWorld(server)
  await server.later(1, 'day')
  await server.runJobs()
  return world
}

async function visitsWorld(server: ReferenceServer) {
  await addressed(server, 'OL002')
  await server.db`delete from visits` // so that numbers begin anew
  const { people, slot, ...world } = await makeVisitsWorld(server, 'OL002')
  const found: Found = [
    ['window', world.window],
    ['window-code', world.code],
    ['visit', world.visit],
    ['visit-code', world.shown],
    ['slot-start', slot.startsAt],
    ['slot-end', slot.endsAt],
  ]
  return { people, found }
}

async function wechatWorld(server: ReferenceServer) {
  const { people } = await makeWorld(server)
  const found: Found = [
    ['login-code', 'login-1'],
    ['phone-code', 'phone-1'],
  ]
  return { people, found }
}

const makes: Record<WorldName, Make> = {
  published: publishedWorld,
  trainings: trainingsWorld,
  desk: deskWorld,
  ratings: ratingsWorld,
  'ratings-later': ratingsLater,
  visits: visitsWorld,
  wechat: wechatWorld,
}

/** A server for worlds of one kind. */
export async function startWorlds(name: WorldName) {
  const stand = name === 'wechat' ? await startWeChat({ offer: { id: 'T1', data: {} } }) : undefined
  stand?.codes.set('login-1', 'o-nobody-1')
  stand?.phones.set('phone-1', { number: '13900000000' })
  const server = await startReferenceServer({
    perMinute: 1e9,
    ...(stand && { wechat: stand.wechat }),
  })
  const photo = (await jpegPhoto()).toString('base64')
  return {
    server,
    /** People, and what there is to ask about, anew. */
    async make(): Promise<World> {
      const { people, found } = await makes[name](server)
      const known = new Map<string, string>(found)
      for (const by of askers) if (people[by]) known.set(`${by}-id`, people[by].id)
      known.set('now', server.now().toISOString())
      known.set('photo', photo)
      known.set('large', 'x'.repeat(100_000))
      for (let nth = 1; nth <= 9; nth++) known.set(`new-${nth}`, newId(server.now()))
      return { people: people, known }
    },
    async close() {
      await server.close()
      await stand?.close()
    },
  }
}
