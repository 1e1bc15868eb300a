import { anonymousFigures } from './anonymous/anonymous'
import { guardRun } from '../support/guard/guard-run'
import { temporaryServer } from '../support/temporary-server'
import { coldStartFigure } from './cold-start'
import { instantAnswerFigures } from './instant-answers'
import { asTable, isKept, type Figure } from './figure'
import { outletFigures } from './outlets'
import { publishedRate } from './published'
import { ratingFigures } from './ratings'
import { rushFigures } from './rush'
import { screenFigures } from './screens'
import { searchFigures } from './search'
import { sizeFigures } from './sizes'

/** Measures every figure with a limit. */
async function bench() {
  await guardRun()
  const figures = await sizeFigures()
  const server = await temporaryServer()
  try {
    figures.push(...(await screenFigures(server.url)))
    figures.push(await coldStartFigure(server.url))
  } finally {
    await server.close()
  }
  figures.push(...(await timedFigures()))
  console.log(asTable(figures))
  process.exitCode = figures.every(isKept) ? 0 : 1
}

/** These depend on the machine and its load. */
async function timedFigures(): Promise<Figure[]> {
  const search = await searchFigures()
  const fitting = await instantAnswerFigures()
  const outlets = await outletFigures()
  const { hello, file } = await publishedRate()
  const ratings = await ratingFigures()
  const rush = await rushFigures()
  const anonymous = await anonymousFigures()
  return [
    {
      name: `Search in ${search.docs} records, p95 of ${search.queries} keys`,
      value: search.p95,
      unit: 'ms',
      limit: { atMost: 10 },
    },
    {
      name: `Answers that fit a question while it is typed, p95 of ${fitting.keys} keys`,
      value: fitting.p95,
      unit: 'ms',
      limit: { atMost: 10 },
    },
    {
      name: 'Answers that fit a question of 2,000 characters, median',
      value: fitting.long,
      unit: 'ms',
      limit: { atMost: 50 },
    },
    {
      name: '5,000 outlets: filter and cluster what is in view, p95',
      value: outlets.ms,
      unit: 'ms',
      limit: { atMost: 16 },
    },
    {
      name: '5,000 outlets: most markers handed to the map',
      value: outlets.markers,
      unit: '',
      limit: { atMost: 200 },
    },
    {
      name: `Published file, ${Math.round(file)} a CPU second, to a hello world of Fastify, ${Math.round(hello)}`,
      value: file / hello,
      unit: 'x',
      limit: { atLeast: 0.5 },
    },
    ...ratings,
    ...rush,
    ...anonymous,
  ]
}

void bench()
