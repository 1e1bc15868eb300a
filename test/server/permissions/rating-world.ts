import { ratingRequests, defaultUnit } from '../../support/rating'
import type { Person } from '../../support/people'
import type { ReferenceServer } from '../../support/reference-server'
import { publishAsVersionOne } from '../../support/version-one-log'
import type { Asker } from './world'

export interface RatingWorld {
  /** `organiser` is staff of the rated outlet, `elsewhere` of another. */
  people: Record<Asker, Person | undefined>
  /** The citizen's service that is not rated yet. */
  service: string
  /** Rectification that waits for the outlet. */
  open: string
  /** Repaired, according to the outlet. */
  fixed: string
  /** Disputed by the outlet. */
  disputed: string
  /** Rejected twice. */
  passedUp: string
  /** The outlet asks for more time. */
  complex: string
  /** Rating id as staff see it. */
  rating: string
  id: () => string
  form: ReturnType<typeof ratingRequests>['form']
}

/** Made anew for each question. */
export async function makeRatingWorld(server: ReferenceServer): Promise<RatingWorld> {
  const use = ratingRequests(server)
  const citizen = await server.person({ name: '周明' })
  const clerk = await server.person({ name: '李敏', as: [['outlet_staff', defaultUnit]] })
  const orders: string[] = []
  for (let n = 0; n < 5; n++) orders.push((await use.rateBadly(citizen)).rectification)
  const [open, fixed, disputed, passedUp, complex] = orders as [
    string,
    string,
    string,
    string,
    string,
  ]
  const fix = { do: 'fix', outcome: 'at_once', text: '已改。' } as const
  await use.actAsStaff(clerk, fixed, fix)
  await use.actAsStaff(clerk, disputed, { do: 'dispute', reason: '不是我们办的。' })
  for (let n = 0; n < 2; n++) {
    await use.actAsStaff(clerk, passedUp, fix)
    await use.actAsRater(citizen, passedUp, { do: 'reopen', text: '没有改。' })
  }
  await use.actAsStaff(clerk, complex, { do: 'ask_complex', reason: '要改系统。' })
  await publishAsVersionOne(server.db)
  const [row] = await server.db<{ ratingId: string }[]>`
    select rating_id from rectifications where id = ${open}`
  return {
    people: {
      visitor: undefined,
      citizen,
      other: await server.person({ name: '陈晨' }),
      organiser: clerk,
      elsewhere: await server.person({ name: '王强', as: [['outlet_staff', 'OL007']] }),
      supervisor: await server.person({ name: '赵云', as: [['supervisor', 'city']] }),
    },
    service: await use.served(citizen),
    open,
    fixed,
    disputed,
    passedUp,
    complex,
    rating: row!.ratingId,
    id: use.newId,
    form: use.form,
  }
}
