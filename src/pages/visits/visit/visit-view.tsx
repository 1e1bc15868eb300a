import { Text, View } from '@tarojs/components'
import type { EpochMs } from '@/contract/shared/time.types'
import type { Visit } from '@/contract/visits/visits.schema'
import { FailureNotice } from '@/features/visits/citizen/components/failure-notice'
import { DelayNotice } from '@/features/visits/citizen/availability/components/queue-card'
import { statusHead, needsPolling } from '@/features/visits/citizen/visit/visit.model'
import { visitText } from '@/features/visits/citizen/visit/visit.text'
import { isCurrent } from '@/features/visits/citizen/list/visits.model'
import { useVisits } from '@/features/visits/citizen/list/visits.store'
import { momentWords } from '@/contract/shared/moment-words.rules'
import { own } from '@/contract/shared/own.rules'
import { Notice } from '@/shared/ui/notice'
import { useShell, useWords } from '@/shared/ui/shell'
import { StatusHead } from '@/shared/ui/status-head'
import { VisitPass } from './visit-pass'
import { VisitPlan } from './visit-plan'
import { Reminders } from './reminders'
import { ActionSheets } from './action-sheets'
import type { ActionSheetsState } from './use-visit-actions'
import { ActionRows } from './action-rows'

interface Props {
  visit: Visit
  sheets: ActionSheetsState
  now: EpochMs
}

export function VisitView({ visit, sheets, now }: Props) {
  const text = useWords(visitText)
  const { language } = useShell()
  const isUpcoming = isCurrent(visit, now) && visit.status !== 'arrived'
  return (
    <>
      <OfflineNotice visit={visit} now={now} />
      <StatusHead {...statusHead(visit, now, language)} />
      {sheets.failure?.code !== 'overlap' && (
        <FailureNotice code={sheets.failure?.code} messages={text.failed} />
      )}
      {visit.outsideHours && isUpcoming && (
        <View className='section'>
          <Notice look='warn' icon='clock' words={text.outsideHours} />
        </View>
      )}
      <VisitPass visit={visit} now={now} />
      <ReadAt visit={visit} now={now} />
      {isUpcoming && <DelayNotice delay={visit.place?.delay} now={now} />}
      {isUpcoming && <VisitPlan visit={visit} now={now} />}
      <ActionRows visit={visit} now={now} onOpenSheet={sheets.open} />
      {isUpcoming && <Reminders kind={visit.kind === 'appointment' ? 'appointment' : 'ticket'} />}
      <ActionSheets visit={visit} sheets={sheets} now={now} />
    </>
  )
}

function useReadAtWords({ id }: Visit, now: EpochMs) {
  const readAt = useVisits((store) => own(store.readAt, id))
  const { language } = useShell()
  return readAt ? momentWords(new Date(readAt).toISOString(), now, language) : ''
}

/** How old the visit is, and what works without network. */
function OfflineNotice({ visit, now }: Pick<Props, 'visit' | 'now'>) {
  const offline = useVisits((store) => store.offline)
  const text = useWords(visitText)
  const moment = useReadAtWords(visit, now)
  if (!offline) return null
  return <Notice look='plain' icon='offline' words={text.saved(moment)} />
}

/** When the queue position was read; only while it is being refreshed. */
function ReadAt({ visit, now }: Pick<Props, 'visit' | 'now'>) {
  const offline = useVisits((store) => store.offline)
  const text = useWords(visitText)
  const moment = useReadAtWords(visit, now)
  if (offline || visit.place?.ahead === undefined || !needsPolling(visit, now)) return null
  return <Text className='cap number-head__read'>{text.readAt(moment)}</Text>
}
