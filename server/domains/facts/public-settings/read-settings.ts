import { announceSettings } from '@/contract/facts/public-settings.rules'
import type { Job } from '../../../infra/jobs/run-jobs'
import type { Sql } from '../../../infra/db/open'
import { listPublished } from './public-settings.repo'

/** Makes the published versions those by which this process counts. */
export async function readSettings(sql: Sql) {
  announceSettings(await listPublished(sql))
}

/** What another process published is known here within a minute; it holds from the next day at the earliest. */
export const readSettingsJob: Job = {
  name: 'public settings',
  every: 60_000,
  run: ({ db }) => readSettings(db),
}
