import type { PagedRouteName } from '@/contract/api.schema'
import * as stored from './stored-rows'

export interface StoredRow {
  table: string
  row: object
}

export interface LongList {
  url: string
  /** Who reads it. */
  reader: 'citizen' | 'supervisor'
  /** What is stored for the nth row. The row itself is the last one that has the key. */
  rows: (n: number, citizen: string) => StoredRow[]
  /** The key of a row in the reply. Default: its id. */
  key?: string
  /** The column that holds it. Default: its name in the reply. */
  column?: string
}

/** Every list of the contract that is read page by page. One that is not here does not compile. */
export const longLists: Record<PagedRouteName, LongList> = {
  listOwnFactReports: {
    url: '/api/me/fact-reports',
    reader: 'citizen',
    rows: (n, citizen) => [{ table: 'fact_reports', row: stored.factReport(n, citizen) }],
  },
  listFactReports: {
    url: '/api/staff/fact-reports',
    reader: 'supervisor',
    column: 'ref',
    rows: (n, citizen) => [{ table: 'fact_reports', row: stored.factReport(n, citizen) }],
  },
  listMissedWords: {
    url: '/api/staff/missed-words',
    reader: 'supervisor',
    key: 'word',
    rows: (n) => stored.missedWord(n).map((row) => ({ table: 'missed_words', row })),
  },
  listEverydayEdits: {
    url: '/api/staff/everyday-words',
    reader: 'supervisor',
    rows: (n, citizen) => [{ table: 'everyday_edits', row: stored.everydayEdit(n, citizen) }],
  },
  listOutletEdits: {
    url: '/api/staff/outlet-edits',
    reader: 'supervisor',
    rows: (n, citizen) => [{ table: 'fact_edits', row: stored.outletEdit(n, citizen) }],
  },
  listGuideProposals: {
    url: '/api/staff/guide-proposals',
    reader: 'supervisor',
    column: 'proposal',
    rows: (n, citizen) => [{ table: 'fact_edits', row: stored.guideEdit(n, citizen) }],
  },
  listMessages: {
    url: '/api/me/messages',
    reader: 'citizen',
    rows: (n, citizen) => [{ table: 'messages', row: stored.message(n, citizen) }],
  },
  listAccesses: {
    url: '/api/me/accesses',
    reader: 'citizen',
    rows: (n, citizen) => [{ table: 'accesses', row: stored.access(n, citizen) }],
  },
  listConsultations: {
    url: '/api/me/consultations',
    reader: 'citizen',
    rows: (n, citizen) => [
      { table: 'consultations', row: stored.consultation(n, citizen, 'open') },
    ],
  },
  listVisits: {
    url: '/api/me/visits',
    reader: 'citizen',
    rows: (n, citizen) => [{ table: 'visits', row: stored.visit(n, citizen) }],
  },
  listServicesDone: {
    url: '/api/me/services-done',
    reader: 'citizen',
    rows: (n, citizen) => [{ table: 'services_done', row: stored.serviceDone(n, citizen) }],
  },
  listAnchors: {
    url: '/api/log',
    reader: 'citizen',
    rows: (n) => [{ table: 'log_anchors', row: stored.anchor(n) }],
    key: 'day',
  },
  listCases: {
    url: '/api/staff/consultations',
    reader: 'supervisor',
    rows: (n, citizen) => [
      { table: 'consultations', row: stored.consultation(n, citizen, 'open') },
    ],
  },
  listRectifications: {
    url: '/api/staff/rectifications',
    reader: 'supervisor',
    rows: (n, citizen) => stored.rectification(n, citizen, 'open'),
  },
  listStaffRatings: {
    url: `/api/staff/outlets/${stored.outlet}/ratings`,
    reader: 'supervisor',
    rows: (n, citizen) => stored.rating(n, citizen).rows,
  },
  listStaffTrainings: {
    url: '/api/staff/trainings',
    reader: 'supervisor',
    rows: (n) => {
      const row = stored.training(n)
      const seats = { trainingId: row.id, way: 'onsite', capacity: 40, waitlist: 0 }
      return [
        { table: 'trainings', row },
        { table: 'seats', row: seats },
      ]
    },
  },
}

/** Lists of the same routes in another order, or of some rows. */
export const otherOrders: [about: string, list: LongList][] = [
  [
    'done cases',
    {
      ...longLists.listCases,
      url: '/api/staff/consultations?show=done',
      rows: (n, citizen) => [
        { table: 'consultations', row: stored.consultation(n, citizen, 'answered') },
      ],
    },
  ],
  [
    'cases of a unit and kind',
    {
      ...longLists.listCases,
      url: `/api/staff/consultations?unit=${stored.outlet}&kind=consultation`,
    },
  ],
  [
    'rectifications that wait for the supervisor',
    {
      ...longLists.listRectifications,
      url: '/api/staff/rectifications?show=review',
      rows: (n, citizen) =>
        stored.rectification(n, citizen, n % 2 ? 'in_review' : 'with_supervisor'),
    },
  ],
  [
    'closed rectifications',
    {
      ...longLists.listRectifications,
      url: '/api/staff/rectifications?show=done',
      rows: (n, citizen) => stored.rectification(n, citizen, 'confirmed'),
    },
  ],
  [
    'edits of an outlet',
    { ...longLists.listOutletEdits, url: `/api/staff/outlet-edits?outlet=${stored.outlet}` },
  ],
]
