import { figuresOf } from '@/contract/ratings/figures.rules'
import { rating } from '@/contract/ratings/ratings.settings'
import { sinceDay } from '@/contract/ratings/ratings.rules'
import type { PublicRatings } from '@/contract/ratings/ratings.schema'
import { clockAt } from '@/contract/facts/working-days.rules'
import { withoutNulls } from '../../../infra/db/nulls'
import type { Deps } from '../../../deps'
import type { CheckState } from '../rating/rating-columns'
import * as repo from './public-figures.repo'

export async function allFigures({ db, now }: Pick<Deps, 'db' | 'now'>) {
  const since = sinceDay(clockAt(now().valueOf()).day)
  return figuresOf(await repo.countRatings(db, { from: since }), since)
}

export async function publicRatings(
  { db, now, wechat }: Pick<Deps, 'db' | 'now' | 'wechat'>,
  subject: string,
): Promise<PublicRatings> {
  const since = sinceDay(clockAt(now().valueOf()).day)
  const isOutlet = subject.startsWith('OL')
  const of = isOutlet ? { unit: subject } : { service: subject }
  const shown: CheckState[] = wechat ? ['passed'] : ['passed', 'off']
  const [counted, texts] = await Promise.all([
    repo.countRatings(db, { from: since, of }),
    repo.listPublicTexts(db, of, { shown, since, maxListed: rating.texts }),
  ])
  const figures = figuresOf(counted, since)[isOutlet ? 'outlets' : 'services'][subject]
  return { since, ...(figures && { figures }), texts: texts.map(withoutNulls) }
}
