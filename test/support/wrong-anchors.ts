import { clockAt } from '@/contract/facts/working-days.rules'
import type { LogDay } from '@/contract/ratings/public-log.schema'
import { correctAnchor } from '../../server/domains/ratings/corrections/correct-anchor'
import { verifyPublicLog } from '../../server/domains/ratings/verification/verify-public-log'
import { ratingRequests } from './rating'
import { startReferenceServer } from './reference-server'
import { testVault } from './vault'

export const signing = testVault.signingKey('public log')

/**
 * A service that published a batch on 2 December 2026, after which its clock went two days ahead for a while: it
 * anchored 2 and 3 December, which were not over. Now it is 2 December again.
 */
export async function withWrongAnchors() {
  const server = await startReferenceServer({
    template: 'migrated',
    now: '2026-11-30T14:20:00+08:00',
  })
  const use = ratingRequests(server)
  await use.others(5)
  await use.publish()
  server.setNow('2026-12-04T15:00:00+08:00')
  await server.runJobs()
  server.setNow('2026-12-02T16:00:00+08:00')

  const today = () => clockAt(server.now().valueOf()).day
  const reason = { zh: '服务器时钟快了两天', en: 'The clock of the server was two days ahead' }
  return {
    server,
    use,
    correct: (day: string) =>
      correctAnchor(server.db, { day, reason, key: signing, now: server.now() }),
    verify: () => verifyPublicLog(server.db, { keys: [signing.publicKey], today: today() }),
    readDay: async (day: string) => (await server.app.inject(`/api/log/${day}`)).json<LogDay>(),
    /** Goes on with the days until the jobs of a day ran. */
    until: async (day: string) => {
      while (today() < day) {
        await server.later(1, 'day')
        await server.runJobs()
      }
    },
  }
}
