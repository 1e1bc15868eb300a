import { emptyFigures, figuresOf, sumOf } from '@/contract/ratings/figures.rules'
import type { Oversight, UnitFigures } from '@/contract/ratings/oversight.schema'
import { own } from '@/contract/shared/own.rules'
import type { Deps } from '../../../../deps'
import { countRatings } from '../../figures/public-figures.repo'
import * as repo from './oversight.repo'

export async function readOversight(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  year: number,
): Promise<Oversight> {
  const [from, until] = [`${year}-01-01`, `${year}-12-31`]
  const [counted, done, toReview] = await Promise.all([
    countRatings(db, { from, until }),
    repo.countServicesByOutlet(db, from, until),
    repo.countToReviewByOutlet(db, now().toISOString()),
  ])
  const { outlets: figures, city } = figuresOf(counted, from)
  const names = new Set([
    ...Object.keys(figures),
    ...done.map(({ unit }) => unit),
    ...toReview.keys(),
  ])
  const units = [...names].sort().map((unit): UnitFigures => {
    const {
      visits = 0,
      consultations = 0,
      trainings = 0,
    } = done.find((row) => row.unit === unit) ?? {}
    return {
      unit,
      visits,
      consultations,
      trainings,
      figures: own(figures, unit) ?? emptyFigures,
      toReview: toReview.get(unit) ?? 0,
    }
  })
  const total = {
    visits: sumOf(units, ({ visits }) => visits),
    consultations: sumOf(units, ({ consultations }) => consultations),
    trainings: sumOf(units, ({ trainings }) => trainings),
    figures: city ?? emptyFigures,
    toReview: sumOf(units, ({ toReview }) => toReview),
  }
  return { year, units, total, at: now().toISOString() }
}
