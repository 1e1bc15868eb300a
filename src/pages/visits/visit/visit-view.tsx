import { Text } from '@tarojs/components'
import type { Visit } from '@/contract/visits/visits.schema'
import { NotDone } from '@/features/visits/citizen/components/failure-notice'
import { Delay } from '@/features/visits/citizen/availability/components/queue-card'
import { headOf, isMoving } from '@/features/visits/citizen/visit/visit.model'
import { visitText } from '@/features/visits/citizen/visit/visit.text'
import { isAhead } from '@/features/visits/citizen/list/visits.model'
import { useVisits } from '@/features/visits/citizen/list/visits.store'
import { momentWords } from '@/shared/lib/moments'
import { Notice } from '@/shared/ui/notice'
import { useShell, useWords } from '@/shared/ui/shell'
import { StandingHead } from '@/shared/ui/standing-head'
import { Pack } from './preparation'
import { Pass } from './visit-pass'
import { Reminders } from './reminders'
import { Sheets } from './action-sheets'
import type { Acts } from './use-visit-actions'
import { VisitRows } from './action-rows'

interface Props {
  visit: Visit
  acts: Acts
  now: number
}

export function VisitView({ visit, acts, now }: Props) {
  const text = useWords(visitText)
  const { language } = useShell()
  const isToCome = isAhead(visit, now) && visit.status !== 'arrived'
  return (
    <>
      <Saved visit={visit} now={now} />
      <StandingHead {...headOf(visit, now, language)} />
      <NotDone code={acts.failure?.code} here={text.failed} />
      <Pass visit={visit} now={now} />
      <ReadAt visit={visit} now={now} />
      {isToCome && <Delay delay={visit.place?.delay} now={now} />}
      <VisitRows visit={visit} now={now} onAsk={acts.ask} />
      {isToCome && <Pack visit={visit} now={now} />}
      {isToCome && <Reminders of={visit.kind === 'appointment' ? 'appointment' : 'ticket'} />}
      <Sheets visit={visit} acts={acts} now={now} />
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
  if (offline || visit.place?.ahead === undefined || !isMoving(visit, now)) return null
  return <Text className='cap number-head__read'>{text.readAt(moment)}</Text>
}
