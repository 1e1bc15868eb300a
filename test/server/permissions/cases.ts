import type { Role } from '@/contract/people/identity.schema'
import type { RouteName } from '@/contract/routes'
import { consentVersion } from '@/contract/people/profile.rules'
import { aForm } from '../../support/organising'
import type { ReferenceServer } from '../../support/reference-server'
import { here, type World } from './world'

export interface Ask {
  params?: Record<string, string>
  query?: Record<string, string>
  body?: object
}

type Make = (world: World, server: ReferenceServer) => Ask

/** What each is told: visitor, citizen, other, organiser, elsewhere, supervisor. */
export type Case = [route: RouteName, about: string, says: string, ask: Make]

const everybody = 'ok ok ok ok ok ok'
const signedIn = 'signed_out ok ok ok ok ok'
const organisers = 'signed_out forbidden forbidden ok forbidden ok'
const anyOrganiser = 'signed_out forbidden forbidden ok ok ok'
const supervisors = 'signed_out forbidden forbidden forbidden forbidden ok'
/** Whoever has none of it is told that there is none. */
const whoHasIt = 'signed_out ok not_found not_found not_found not_found'

const bare: Make = () => ({})
const training: Make = ({ training }) => ({ params: { id: training } })
const draft: Make = ({ draft }) => ({ params: { id: draft } })
const profile = { name: '林静', phone: '13900000000', consent: consentVersion }
const role: Role = 'organiser'

export const cases: Case[] = [
  ['getManifest', '', everybody, bare],
  ['getPublished', '', everybody, ({ file }) => ({ params: { file } })],
  ['getIdentity', '', everybody, bare],
  ['signIn', '', everybody, () => ({ body: { newPerson: '林静' } })],
  ['signOut', '', everybody, bare],
  ['getMe', '', signedIn, bare],
  ['saveProfile', '', signedIn, () => ({ body: profile })],
  [
    'takePhone',
    '',
    'signed_out bad_code bad_code bad_code bad_code bad_code',
    () => ({
      body: { code: 'none', consent: consentVersion },
    }),
  ],
  ['withdrawConsent', '', signedIn, bare],
  ['exportMe', '', signedIn, bare],
  ['deleteMe', '', signedIn, bare],
  ['listMatters', '', signedIn, bare],
  ['listAccesses', '', signedIn, bare],
  ['listMessages', '', signedIn, bare],
  ['readMessages', '', signedIn, ({ id }) => ({ body: { last: id() } })],
  ['listConsents', '', signedIn, bare],
  ['addConsents', '', signedIn, ({ id }) => ({ body: { key: id(), kinds: ['offer'] } })],
  [
    'acceptInvitation',
    '',
    'signed_out bad_code bad_code bad_code bad_code bad_code',
    () => ({
      body: { code: 'WRONG-CODE' },
    }),
  ],
  ['listTrainings', '', everybody, bare],
  ['getTraining', 'that is open', everybody, training],
  [
    'getTraining',
    'that is a draft',
    'not_found not_found not_found not_found not_found not_found',
    draft,
  ],
  ['listSeatHistory', '', everybody, training],
  [
    'listSeatHistory',
    'of a draft',
    'not_found not_found not_found not_found not_found not_found',
    draft,
  ],
  ['getEnrollment', '', signedIn, training],
  [
    'signUp',
    '',
    signedIn,
    ({ training, id }) => ({
      params: { id: training },
      body: { way: 'onsite', key: id() },
    }),
  ],
  [
    'signUp',
    'to a draft',
    'signed_out not_found not_found not_found not_found not_found',
    ({ draft, id }) => ({
      params: { id: draft },
      body: { way: 'onsite', key: id() },
    }),
  ],
  ['giveUpEnrollment', '', whoHasIt, training],
  [
    'acceptOffer',
    'that nobody was made',
    'signed_out ok not_found not_found not_found not_found',
    training,
  ],
  [
    'giveFeedback',
    '',
    whoHasIt,
    ({ past }) => ({
      params: { id: past },
      body: { content: 5, lecturer: 4, organisation: 3 },
    }),
  ],
  [
    'reportUsage',
    'too early',
    'signed_out too_late not_found not_found not_found not_found',
    ({ past }) => ({
      params: { id: past },
      body: { used: 'yes' },
    }),
  ],
  [
    'appealNoShow',
    '',
    whoHasIt,
    ({ missed }) => ({ params: { id: missed }, body: { words: '地铁停运' } }),
  ],
  ['listEnrollments', '', signedIn, bare],
  [
    'getCertificate',
    'that does not exist',
    'not_found not_found not_found not_found not_found not_found',
    () => ({
      params: { number: 'NONE-0000' },
    }),
  ],
  ['listTopics', '', everybody, bare],
  ['voteForTopic', '', signedIn, ({ topic }) => ({ body: { topic, on: true } })],
  ['listPlans', '', everybody, () => ({ params: { year: '2026' } })],
  [
    'putPicture',
    'that is none',
    'signed_out bad_picture bad_picture bad_picture bad_picture bad_picture',
    ({ id }) => ({ params: { id: id() }, body: { data: 'bm8gcGljdHVyZSBhdCBhbGw=' } }),
  ],
  [
    'getPicture',
    'without a link',
    'forbidden forbidden forbidden forbidden forbidden forbidden',
    ({ id }) => ({ params: { id: id() }, query: { until: '0', sign: '0'.repeat(32) } }),
  ],

  ['listStaffTrainings', '', anyOrganiser, bare],
  ['listStaffTrainings', 'of this base', organisers, () => ({ query: { base: here } })],
  ['getStaffTraining', '', organisers, training],
  ['saveTraining', 'a new one', organisers, ({ id }) => ({ params: { id: id() }, body: aForm() })],
  [
    'saveTraining',
    'an old one',
    organisers,
    ({ training }) => ({
      params: { id: training },
      body: aForm({ title: '专利检索进阶', version: 1 }),
    }),
  ],
  ['publishTraining', '', organisers, draft],
  ['closeTraining', '', organisers, training],
  [
    'callOffTraining',
    '',
    organisers,
    ({ training }) => ({
      params: { id: training },
      body: { reason: '讲师生病' },
    }),
  ],
  ['getRoster', '', organisers, training],
  ['exportRoster', '', organisers, training],
  [
    'checkIn',
    '',
    organisers,
    ({ training, id }, server) => ({
      params: { id: training },
      body: {
        entries: [
          { key: id(), part: 0, at: server.now().toISOString(), seat: { way: 'onsite', no: 1 } },
        ],
      },
    }),
  ],
  [
    'admitWalkIn',
    '',
    organisers,
    ({ soon, id }) => ({
      params: { id: soon, key: id() },
      body: { way: 'onsite', name: '路过的人' },
    }),
  ],
  [
    'correctName',
    '',
    organisers,
    ({ training, id }) => ({
      params: { id: training, key: id() },
      body: { way: 'onsite', no: 1, name: '林静', reason: '写错了' },
    }),
  ],
  ['getFeedbackSummary', '', organisers, ({ past }) => ({ params: { id: past } })],
  ['listLecturers', '', anyOrganiser, bare],
  ['listLecturers', 'of this base', organisers, () => ({ query: { base: here } })],
  [
    'saveLecturer',
    '',
    organisers,
    ({ id }) => ({
      params: { id: id() },
      body: { base: here, name: '示例讲师', title: '讲师', topics: [], consented: false },
    }),
  ],
  [
    'savePlan',
    '',
    organisers,
    ({ topic }) => ({
      params: { base: here, year: '2026' },
      body: { items: [{ topic, planned: 2 }] },
    }),
  ],
  ['listAppeals', '', anyOrganiser, bare],
  [
    'decideAppeal',
    '',
    organisers,
    ({ appealed }) => ({
      params: { id: appealed },
      body: { way: 'onsite', no: 1, forgive: true },
    }),
  ],
  ['listMembers', '', supervisors, bare],
  ['endMembership', '', supervisors, ({ membership }) => ({ params: { id: membership } })],
  ['inviteMember', '', supervisors, ({ id }) => ({ body: { id: id(), role, institution: here } })],
]
