import { correctionText } from '@/contract/ratings/anchor-corrections.rules'
import { cityUnit } from '@/contract/ratings/public-log.rules'
import type { AnchorCorrection } from '@/contract/ratings/public-log.schema'
import { appendEntries } from '../../../../../server/domains/ratings/public-log/append-to-public-log'
import { insertAnchor } from '../../../../../server/domains/ratings/public-log/public-log.repo'
import { verifyPublicLog } from '../../../../../server/domains/ratings/verification/verify-public-log'
import { signingKey } from '../../../../../server/infra/crypto/signing-key'
import type { Db } from '../../../../../server/infra/db/open'
import { defaultUnit } from '../../../../support/rating'
import { signing, withWrongAnchors } from '../../../../support/wrong-anchors'

let service: Awaited<ReturnType<typeof withWrongAnchors>>
/** Both anchors are corrected; 2 and 3 December are anchored again. */
beforeEach(async () => {
  service = await withWrongAnchors()
  await service.correct('2026-12-02')
  await service.until('2026-12-05')
})
afterEach(() => service.server.close())

const found = async () =>
  (await service.verify()).findings.map(({ where, what }) => `${where} ${what}`)

const foreign = signingKey(Buffer.alloc(32, 7))

/** A correction that says that another anchor of 3 December is wrong, as an entry of 5 December. */
async function forge(
  db: Db,
  change: Partial<AnchorCorrection>,
  sign = foreign.sign,
  shard = cityUnit,
) {
  const anchor = (await service.readDay('2026-12-03')).anchor!
  const content = {
    ...{ day: '2026-12-03', wrong: anchor.hash, right: 'e'.repeat(64), reason: { zh: '改一下' } },
    ...{ at: '2026-12-05T08:00:00.000Z', by: 'operator' as const, key: foreign.publicKey },
    ...change,
  }
  const correction = { ...content, signature: sign(correctionText(content)) }
  await db.begin((tx) =>
    appendEntries(
      tx,
      { unit: shard, sample: false },
      [{ kind: 'correction', body: { correction } }],
      '2026-12-05',
    ),
  )
}
const own = { key: signing.publicKey }

const tried: [string, (db: Db) => Promise<unknown>, RegExp][] = [
  [
    'the reason of a correction is changed',
    (db) => db`
      update log_entries set body = jsonb_set(body, '{correction,reason,zh}', '"x"')
       where kind = 'correction'`,
    /corrects the anchor of 2026-12-02 with a signature that is not valid/,
  ],
  [
    'a correction is removed',
    (db) => db`delete from log_entries where kind = 'correction'`,
    /^anchor 2026-12-02 was replaced, and no correction says why/,
  ],
  [
    'the wrong anchor is removed, as if there had been none',
    (db) => db`delete from log_anchors where day = '2026-12-02' and nth = 1`,
    /corrects the anchor of 2026-12-02, but the wrong one is not published/,
  ],
  [
    'an anchor is replaced without a correction',
    async (db) => {
      const anchor = (await service.readDay('2026-12-03')).anchor!
      await db.begin((tx) => insertAnchor(tx, { ...anchor, hash: 'e'.repeat(64) }))
    },
    /^anchor 2026-12-03 was replaced, and no correction says why/,
  ],
  [
    'a correction is signed by somebody else',
    (db) => forge(db, {}),
    /under a key that is not known to be the service's/,
  ],
  [
    'a correction bears the service’s key, but not its signature',
    (db) => forge(db, own),
    /corrects the anchor of 2026-12-03 with a signature that is not valid/,
  ],
  [
    'a signed correction names an anchor that is not there',
    (db) => forge(db, own, signing.sign),
    /^anchor 2026-12-03 was not replaced by the one that its correction names/,
  ],
  [
    'a signed correction corrects another correction, and not an anchor',
    async (db) => {
      const { entries } = await service.readDay('2026-12-02')
      const entry = entries.find(({ kind }) => kind === 'correction')!
      await forge(db, { ...own, day: entry.day, wrong: entry.hash }, signing.sign)
    },
    /corrects the anchor of 2026-12-02, but the wrong one is not published/,
  ],
  [
    'a signed correction of a day that is over names no right anchor',
    async (db) => {
      const { hash } = (await service.readDay('2026-12-03')).anchor!
      const lifted = { day: '2026-12-03', wrong: hash, right: undefined }
      await forge(db, { ...own, ...lifted }, signing.sign)
    },
    /corrects the anchor of 2026-12-03 without the right one, though the day was over/,
  ],
  [
    'a signed correction stands in the chain of an outlet',
    (db) => forge(db, own, signing.sign, defaultUnit),
    /corrects the anchor of 2026-12-03 in the chain of an outlet/,
  ],
  [
    'a signed correction is dated otherwise',
    (db) => forge(db, { ...own, at: '2026-12-01T08:00:00.000Z' }, signing.sign),
    /is dated otherwise/,
  ],
  [
    'a correction is written a second time',
    async (db) => {
      const [first] = (await service.readDay('2026-12-02')).corrections!
      await db.begin((tx) =>
        appendEntries(
          tx,
          { unit: cityUnit, sample: false },
          [{ kind: 'correction', body: { correction: first! } }],
          '2026-12-02',
        ),
      )
    },
    /corrects the anchor of 2026-12-02 again/,
  ],
]

test.each(tried)('%s: it is found', async (_, act, expected) => {
  expect(await found()).toEqual([])
  await act(service.server.db)
  expect(await found()).toContainEqual(expect.stringMatching(expected))
})

test('without a key that is trusted, corrections are not believed', async () => {
  const { findings, corrections } = await verifyPublicLog(service.server.db)
  expect(corrections).toEqual([])
  expect(findings.map(({ what }) => what)).toContain(
    `corrects the anchor of 2026-12-02 under a key that is not known to be the service's: ${signing.publicKey}`,
  )
})
