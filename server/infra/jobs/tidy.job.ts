import type { Domain } from '../domain'
import { forEachItem } from './for-each-item'
import type { Job } from './run-jobs'

/** Lets each domain delete data past their retention, hourly. */
export const tidyJob = (domains: readonly Domain[]): Job => ({
  name: 'tidy',
  every: 60 * 60_000,
  run: (deps) => forEachItem(domains, ({ tidy }) => tidy?.(deps)),
})
