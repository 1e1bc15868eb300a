import { randomUUID } from 'node:crypto'
import dayjs from 'dayjs'
import { missedWords } from '@/contract/facts/missed-words.settings'
import { newId } from '../../../../server/infra/db/uuid'

/** The unit, outlet and base of all rows. */
export const outlet = 'OL001'

const noHash = '\\x'

/** The moment of the nth row of a list. Three rows share a moment, so the order among them is decided by their ids. */
const momentOf = (n: number) => dayjs('2026-12-02T06:00:00Z').subtract(Math.floor(n / 3), 'minute')
const dayOf = (n: number) => dayjs('2026-12-02').subtract(n, 'day').format('YYYY-MM-DD')

let numbers = 0

export const message = (n: number, citizen: string) => ({
  citizenId: citizen,
  id: newId(momentOf(n)),
  dedupe: randomUUID(),
  kind: 'offer',
  at: momentOf(n),
  pushAfter: momentOf(n),
})

export const access = (n: number, citizen: string) => ({
  id: newId(momentOf(n)),
  citizenId: citizen,
  staffId: citizen,
  role: 'supervisor',
  institution: 'city',
  what: 'roster',
  at: momentOf(n),
})

export const outletEdit = (n: number, citizen: string) => ({
  id: newId(momentOf(n)),
  record: outlet,
  field: 'notice',
  value: { text: '12 月 5 日休息' },
  knownBy: 'own',
  byStaff: citizen,
  byCity: false,
  at: momentOf(n),
})

/** A proposal of one field. */
export const guideEdit = (n: number, citizen: string) => ({
  id: newId(momentOf(n)),
  proposal: newId(momentOf(n)),
  record: 'SV001',
  field: 'fee',
  value: { text: '免费' },
  knownBy: 'own',
  source: { title: '受理窗口告知' },
  byStaff: citizen,
  byCity: true,
  at: momentOf(n),
})

export const factReport = (n: number, citizen: string) => ({
  id: newId(momentOf(n)),
  ref: randomUUID(),
  citizenId: citizen,
  aboutKind: 'outlet',
  aboutId: outlet,
  part: 'hours',
  found: '周六不开',
  state: 'open',
  reportedAt: momentOf(n),
  dueAt: momentOf(n).add(7, 'day'),
  dueUnsure: false,
  bodyHash: noHash,
})

export const consultation = (n: number, citizen: string, status: string) => ({
  id: newId(momentOf(n)),
  citizenId: citizen,
  number: `ZX${String(++numbers)}`,
  kind: 'consultation',
  topic: 'law',
  class: 'enquiry',
  text: '商标被人抢注了怎么办？',
  anonymous: false,
  unit: outlet,
  status,
  askedAt: momentOf(n),
  dueFrom: momentOf(n),
  dueDays: 1,
  dueAt: n % 4 === 0 ? null : momentOf(n).add(1, 'day'), // one in four is not due
  contentCheck: 'off',
  bodyHash: noHash,
  changedAt: momentOf(n),
})

export const visit = (n: number, citizen: string) => ({
  id: newId(momentOf(n)),
  citizenId: citizen,
  kind: 'walk_in',
  outlet,
  status: n % 20 === 0 ? 'arrived' : 'finished',
  day: '2026-12-02',
  bookedAt: momentOf(n),
  bodyHash: noHash,
})

export const serviceDone = (n: number, citizen: string) => ({
  id: newId(momentOf(n)),
  citizenId: citizen,
  kind: 'visit',
  ref: randomUUID(),
  unit: outlet,
  channel: 'onsite',
  doneAt: momentOf(n),
  rateUntil: momentOf(n),
})

export function rating(n: number, citizen: string) {
  const service = serviceDone(n, citizen)
  const id = newId(momentOf(n))
  const row = {
    id,
    serviceId: service.id,
    unit: outlet,
    kind: 'visit',
    day: dayOf(Math.floor(n / 3)),
    level: 2,
    scores: {},
    tags: [],
    tagsVersion: 1,
    key: id,
    bodyHash: noHash,
    givenAt: momentOf(n),
    changedAt: momentOf(n),
    publishedId: randomUUID(),
    publishedDay: dayOf(Math.floor(n / 3)),
    publishedUnit: outlet,
  }
  return {
    rows: [
      { table: 'services_done', row: service },
      { table: 'ratings', row },
    ],
    row,
  }
}

export function rectification(n: number, citizen: string, status: string) {
  const rated = rating(n, citizen)
  const row = {
    id: newId(momentOf(n)),
    ratingId: rated.row.id,
    number: `ZG-${randomUUID().slice(0, 8)}`,
    unit: outlet,
    status,
    openedDay: dayOf(Math.floor(n / 3)),
    dueFrom: momentOf(n),
    contactDue: momentOf(n),
    fixDue: momentOf(n),
    days: 5,
    dueUnsure: false,
    changedAt: momentOf(n),
    reachesAt: momentOf(n),
  }
  return [...rated.rows, { table: 'rectifications', row }]
}

export const training = (n: number) => ({
  id: newId(momentOf(n)),
  base: outlet,
  title: '商标注册实务',
  level: 'basic',
  agenda: [],
  parts: [{ startsAt: momentOf(n), endsAt: momentOf(n).add(1, 'hour') }],
  startsAt: momentOf(n),
  endsAt: momentOf(n).add(1, 'hour'),
  closesAt: momentOf(n),
  cancelUntil: momentOf(n),
  feeYuan: 0,
  materials: [],
  certificateFrom: 80,
  asks: [],
  lecturers: [],
  state: 'published',
  createdAt: momentOf(n),
})

export const anchor = (n: number) => ({
  day: dayOf(n + 1),
  entries: 1,
  shards: 1,
  previous: 'a'.repeat(64),
  hash: 'b'.repeat(64),
})

/** A word, as often as staff may see it. */
export function missedWord(n: number) {
  const word = `词${randomUUID().slice(0, 13)}`
  return Array.from({ length: missedWords.leastDevices + (n % 3) }, () => ({
    word,
    phone_hash: `\\x${randomUUID().replaceAll('-', '')}`,
    week: '2026-11-30',
  }))
}

export const everydayEdit = (n: number, citizen: string) => ({
  id: newId(momentOf(n)),
  word: `词${randomUUID().slice(0, 13)}`,
  act: 'set_aside',
  devices: 5,
  byStaff: citizen,
  at: momentOf(n),
})
