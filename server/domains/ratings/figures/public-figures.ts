import { rating } from '@/contract/ratings/ratings.settings'
import type { PublicRatings } from '@/contract/ratings/ratings.schema'
import { clockAt } from '@/contract/facts/working-days.rules'
import { withoutNulls } from '../../../infra/db/nulls'
import type { Deps } from '../../../deps'
import type { CheckState } from '../rating/rating-columns'
import { readFigures, readFiguresOf } from './published-figures'
import * as repo from './public-figures.repo'

export const allFigures = ({ db, now }: Pick<Deps, 'db' | 'now'>) =>
  readFigures(db, clockAt(now().valueOf()).day)

export async function publicRatings(
  { db, now, wechat }: Pick<Deps, 'db' | 'now' | 'wechat'>,
  subject: string,
): Promise<PublicRatings> {
  const { since, figures } = await readFiguresOf(db, clockAt(now().valueOf()).day, subject)
  if (!figures) return { since, texts: [] } // a text tells its level, too
  const of = subject.startsWith('OL') ? { unit: subject } : { service: subject }
  const shown: CheckState[] = wechat ? ['passed'] : ['passed', 'off']
  const texts = await repo.listPublicTexts(db, of, { shown, since, maxListed: rating.texts })
  return { since, figures, texts: texts.map(withoutNulls) }
}
