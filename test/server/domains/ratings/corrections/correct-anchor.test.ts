import { anchorOf, flawsOf, headsOf } from '@/contract/ratings/public-log.rules'
import { correctionText } from '@/contract/ratings/anchor-corrections.rules'
import type { Anchor, LogCorrections } from '@/contract/ratings/public-log.schema'
import { appendEntries } from '../../../../../server/domains/ratings/public-log/append-to-public-log'
import { isSignedUnder } from '../../../../../server/infra/crypto/signing-key'
import { defaultUnit } from '../../../../support/rating'
import { signing, withWrongAnchors } from '../../../../support/wrong-anchors'

let service: Awaited<ReturnType<typeof withWrongAnchors>>
beforeEach(async () => (service = await withWrongAnchors()))
afterEach(() => service.server.close())

const listed = async () => (await service.server.app.inject('/api/log')).json<Anchor[]>()
const listedCorrections = async () =>
  (await service.server.app.inject('/api/log/corrections')).json<LogCorrections>()
const findings = async () => (await service.verify()).findings

/** Five people rated two days ago, so that their ratings can be published today. */
async function rateTwoDaysAgo() {
  const { server, use } = service
  const now = server.now().toISOString()
  await server.later(-2, 'day')
  await use.others(5)
  server.setNow(now)
}

test('days anchored by a clock two days ahead take entries once corrected, are anchored again at their end, and verify', async () => {
  const { server, correct, readDay, until } = service
  const wrong = await listed()
  expect(wrong.map(({ day }) => day)).toEqual(['2026-12-03', '2026-12-02'])
  expect(await findings()).toEqual([
    expect.objectContaining({ where: 'anchor 2026-12-02' }),
    expect.objectContaining({ where: 'anchor 2026-12-03' }),
  ])
  await rateTwoDaysAgo()
  await expect(server.runJobs()).rejects.toMatchObject({
    code: expect.stringContaining('2026-12-02 is anchored already') as string,
  })

  await correct('2026-12-02')
  expect(await listed()).toEqual([])
  expect(await findings()).toEqual([])
  await server.runJobs()
  await until('2026-12-05')

  const anchors = await listed()
  expect(anchors.map(({ day, entries }) => `${day} ${entries}`)).toEqual([
    '2026-12-04 0',
    '2026-12-03 0',
    '2026-12-02 13', // the version, ten ratings, two corrections
  ])
  expect(anchors.map(({ hash }) => hash)).not.toEqual(
    expect.arrayContaining(wrong.map(({ hash }) => hash)),
  )
  expect(await findings()).toEqual([])

  const day = await readDay('2026-12-02')
  expect(flawsOf(day.entries)).toEqual([])
  expect(anchorOf(day.day, headsOf(day.entries), day.anchor!.previous)).toEqual(day.anchor)
  expect(day.superseded).toEqual([wrong[1]])
  expect((await readDay('2026-12-03')).superseded).toEqual([wrong[0]])
})

test('real ratings come on both days', async () => {
  const { server, correct, until } = service
  await correct('2026-12-03') // names one of them: both came too early
  await rateTwoDaysAgo()
  await server.runJobs()
  await server.later(1, 'day')
  await rateTwoDaysAgo()
  await server.runJobs()
  await until('2026-12-05')
  expect((await listed()).map(({ day, entries }) => `${day} ${entries}`)).toEqual([
    '2026-12-04 0',
    '2026-12-03 5',
    '2026-12-02 13',
  ])
  expect(await findings()).toEqual([])
})

test('a correction says in public what was wrong, why, when and by whom, signed under the published key', async () => {
  const wrong = await listed()
  await service.correct('2026-12-02')
  const { publicKey, corrections } = await listedCorrections()
  expect(publicKey).toBe(signing.publicKey)
  expect(corrections.map(({ day, wrong }) => ({ day, hash: wrong }))).toEqual(
    wrong.map(({ day, hash }) => ({ day, hash })),
  )
  for (const correction of corrections) {
    expect(correction).toMatchObject({
      reason: { zh: '服务器时钟快了两天', en: 'The clock of the server was two days ahead' },
      at: '2026-12-02T08:00:00.000Z',
      by: 'operator',
    })
    expect(correction).not.toHaveProperty('right')
    expect(isSignedUnder(publicKey, correctionText(correction), correction.signature)).toBe(true)
  }
  const { entries } = await service.readDay('2026-12-02')
  expect(entries.flatMap(({ body }) => body.correction ?? [])).toEqual([...corrections].reverse())
})

test('whoever has read a day before its anchor was corrected reads that it was', async () => {
  const { server, correct, readDay } = service
  const before = await readDay('2026-12-03')
  expect(before).not.toHaveProperty('superseded')
  await correct('2026-12-03')
  await server.later(1, 'minute') // replies are kept for a second
  const after = await readDay('2026-12-03')
  expect(after).not.toHaveProperty('anchor')
  expect(after).toMatchObject({ entries: [], superseded: [before.anchor], corrections: [{}] })
})

/** An entry that came after the anchor of its day, as two servers of an older version could write it. */
async function appendLate(day: string) {
  const removed = { kind: 'text_removed' as const, body: { reason: '依法' } }
  await service.server.db.begin((tx) =>
    appendEntries(tx, { unit: defaultUnit, sample: false }, [removed], day),
  )
}

test('the anchor of a day that is over is replaced by the one its entries give, again if need be; later ones stay', async () => {
  const { server, correct, readDay, until } = service
  await correct('2026-12-02')
  await until('2026-12-06')
  const before = await listed()
  for (const times of [1, 2]) {
    await appendLate('2026-12-03')
    expect((await findings()).map(({ where }) => where)).toEqual(['anchor 2026-12-03'])
    const [planned] = await correct('2026-12-03')
    await server.later(1, 'minute') // replies are kept for a second
    const { anchor, superseded, corrections } = await readDay('2026-12-03')
    expect(anchor).toEqual(planned!.right)
    expect(anchor).toMatchObject({ entries: times })
    expect(superseded).toHaveLength(times + 1)
    expect(corrections).toHaveLength(times + 1)
    expect(corrections!.at(-1)).toMatchObject({ right: anchor!.hash })
    expect(await findings()).toEqual([])
  }
  const told = (await service.verify()).corrections.filter(({ day }) => day === '2026-12-03')
  const { anchor, superseded } = await readDay('2026-12-03')
  expect(told.map(({ wrong }) => wrong)).toEqual(superseded!.map(({ hash }) => hash))
  expect(told.map(({ right }) => right)).toEqual([
    undefined, // the day was not over
    superseded![2]!.hash, // which the next one corrects in turn
    anchor!.hash,
  ])
  await until('2026-12-08')
  expect((await listed()).filter(({ day }) => day > '2026-12-03').slice(-2)).toEqual(
    before.filter(({ day }) => day > '2026-12-03'),
  )
  expect(await findings()).toEqual([])
})

describe('nothing is corrected', () => {
  const stays = async (day: string, words: RegExp) => {
    const count = () => service.server.db`select from log_entries`
    const before = (await count()).length
    await expect(service.correct(day)).rejects.toThrow(words)
    expect((await count()).length).toBe(before)
  }

  test('where the anchor is right', async () => {
    await service.correct('2026-12-02')
    await service.until('2026-12-05')
    await stays('2026-12-03', /^The anchor of 2026-12-03 is right/)
  })

  test('where a correction already says the same', async () => {
    await service.correct('2026-12-02')
    await stays('2026-12-02', /^The anchor of 2026-12-02 is corrected already/)
  })

  test('where there is no anchor', () => stays('2026-12-01', /^2026-12-01 is not anchored/))

  test('where the entries of the day do not verify by themselves', async () => {
    await service.server.db`update log_entries set body = '{"level": 5}' where seq = 2`
    await stays('2026-12-02', /do not verify by themselves.* OL002 2026-12-02 2: was changed/)
  })
})

test('two operators who correct at once correct once', async () => {
  const done = await Promise.allSettled([
    service.correct('2026-12-02'),
    service.correct('2026-12-02'),
  ])
  expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await findings()).toEqual([])
})
