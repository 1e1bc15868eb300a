import { clockAt } from '@/contract/facts/working-days.rules'
import { readOwnTables } from '../../infra/db/own-tables'
import { demandIn } from '../../infra/demand'
import { hasWindowHoursIn, type Domain } from '../../infra/domain'
import { guideEditsRoutes } from './editing/guide-edits.routes'
import { outletEditsRoutes } from './editing/outlet-edits.routes'
import { forgetReporter } from './reports/fact-reports.repo'
import { readOwnReports } from './reports/own-reports'
import { factReportsRoutes } from './reports/fact-reports.routes'
import { demandRoutes } from './demand/demand.routes'
import { freshnessRoutes } from './freshness/freshness.routes'
import { readCalendarsJob } from './calendars/read-calendars'
import { everydayRoutes } from './everyday/everyday.routes'
import { deleteOldMissedWords } from './everyday/missed-words.repo'
import { lawConfirmationsRoutes } from './laws/law-confirmations.routes'
import { askOutlets } from './jobs/ask-outlets'
import { publishVersions } from './jobs/publish-versions'
import { publishWith } from './publish-or-refuse'
import { rescheduleReports } from './jobs/reschedule-reports'
import { tellLateReports } from './jobs/tell-late-reports'
import { readSettingsJob } from './public-settings/read-settings'
import { publicSettingsRoutes } from './public-settings/public-settings.routes'
import { outletExists } from './outlets.repo'
import { publishedRoutes } from './serving/published.routes'
import { entriesRoutes } from './staff/knowledge-entries.routes'

export const facts: Domain = {
  name: 'facts',
  routes(app, deps, domains) {
    let publications = 0
    const publish = publishWith((setAside) => {
      publications++ // so that who has published it reads it at once
      if (setAside.length > 0) app.log.error({ setAside }, 'facts with a flaw')
    })
    publishedRoutes(app, deps, () => publications)
    entriesRoutes(app, deps, publish.now)
    factReportsRoutes(app, deps)
    lawConfirmationsRoutes(app, deps, publish.now)
    freshnessRoutes(app, deps)
    everydayRoutes(app, deps, publish)
    publicSettingsRoutes(app, deps, publish)
    demandRoutes(app, deps, demandIn(domains))
    const hasWindowHours = hasWindowHoursIn(domains)
    guideEditsRoutes(app, deps, publish)
    outletEditsRoutes(app, { ...deps, hasWindowHours }, publish)
  },
  jobs: [
    readCalendarsJob,
    readSettingsJob,
    publishVersions,
    rescheduleReports,
    tellLateReports,
    askOutlets,
  ],
  leaving: { accountDeleted: forgetReporter },
  ownData: async (sql, citizenId) => ({
    ...(await readOwnTables(sql, citizenId, [
      {
        name: 'entries_as_staff',
        table: 'entries',
        by: 'changed_by',
        without: ['body', 'changedBy'],
      },
      {
        name: 'fact_edits_as_staff',
        table: 'fact_edits',
        by: 'by_staff',
        without: ['byStaff'],
      },
      {
        name: 'fact_edit_decisions_as_staff',
        table: 'fact_edit_decisions',
        by: 'by_staff',
        without: ['byStaff'],
      },
      {
        name: 'outlet_edit_confirmations_as_staff',
        table: 'outlet_edit_confirmations',
        by: 'by_staff',
        without: ['byStaff'],
      },
      {
        name: 'law_confirmations_as_staff',
        table: 'law_confirmations',
        by: 'by_staff',
        without: ['byStaff'],
      },
      {
        name: 'everyday_edits_as_staff',
        table: 'everyday_edits',
        by: 'by_staff',
        without: ['byStaff'],
      },
      {
        name: 'setting_versions_as_staff',
        table: 'setting_versions',
        by: 'by_staff',
        without: ['byStaff'],
      },
      {
        name: 'setting_decisions_as_staff',
        table: 'setting_decisions',
        by: 'by_staff',
        without: ['byStaff'],
      },
      {
        name: 'fact_conflicts_as_staff',
        table: 'fact_conflicts',
        by: 'decided_by',
        without: ['decidedBy'],
      },
    ])),
    ...(await readOwnReports(sql, citizenId)),
  }),
  tidy: ({ db, now }) => deleteOldMissedWords(db, clockAt(now().valueOf()).day),
  isOutlet: outletExists,
}
