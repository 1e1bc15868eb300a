import { Text } from '@tarojs/components'
import type { Visit } from '@/contract/visits/visits.schema'
import { FailureNotice } from '@/features/visits/citizen/components/failure-notice'
import { DelayNotice } from '@/features/visits/citizen/availability/components/queue-card'
import { statusHead, needsPolling } from '@/features/visits/citizen/visit/visit.model'
import { visitText } from '@/features/visits/citizen/visit/visit.text'
import { isCurrent } from '@/features/visits/citizen/list/visits.model'
import { useVisits } from '@/features/visits/citizen/list/visits.store'
import { momentWords } from '@/shared/lib/moments'
import { Notice } from '@/shared/ui/notice'
import { useShell, useWords } from '@/shared/ui/shell'
import { StatusHead } from '@/shared/ui/status-head'
import { Preparation } from './preparation'
import { VisitPass } from './visit-pass'
import { Reminders } from './reminders'
import { ActionSheets } from './action-sheets'
import type { ActionSheetsState } from './use-visit-actions'
import { ActionRows } from './action-rows'

interface Props {
  visit: Visit
  acts: ActionSheetsState
  now: number
}

export function VisitView({ visit, acts, now }: Props) {
  const text = useWords(visitText)
  const { language } = useShell()
  const isToCome = isCurrent(visit, now) && visit.status !== 'arrived'
  return (
    <>
      <Saved visit={visit} now={now} />
      <StatusHead {...statusHead(visit, now, language)} />
      <FailureNotice code={acts.failure?.code} messages={text.failed} />
      <VisitPass visit={visit} now={now} />
      <ReadAt visit={visit} now={now} />
      {isToCome && <DelayNotice delay={visit.place?.delay} now={now} />}
      <ActionRows visit={visit} now={now} onAsk={acts.ask} />
      {isToCome && <Preparation visit={visit} now={now} />}
      {isToCome && <Reminders of={visit.kind === 'appointment' ? 'appointment' : 'ticket'} />}
      <ActionSheets visit={visit} acts={acts} now={now} />
    </>
  )
}

function useReadAt({ id }: Visit, now: number) {
  const at = useVisits(({ readAt }) => readAt[id])
  const { language } = useShell()
  return at ? momentWords(new Date(at).toISOString(), now, language) : ''
}

/** There is no network: what of it works all the same. */
function Saved({ visit, now }: Pick<Props, 'visit' | 'now'>) {
  const offline = useVisits((store) => store.offline)
  const text = useWords(visitText)
  const moment = useReadAt(visit, now)
  if (!offline) return null
  return <Notice look='plain' icon='offline' words={text.saved(moment)} />
}

/** As of when it is, of what changes by itself. */
function ReadAt({ visit, now }: Pick<Props, 'visit' | 'now'>) {
  const offline = useVisits((store) => store.offline)
  const text = useWords(visitText)
  const moment = useReadAt(visit, now)
  if (offline || visit.place?.ahead === undefined || !needsPolling(visit, now)) return null
  return <Text className='cap number-head__read'>{text.readAt(moment)}</Text>
}
