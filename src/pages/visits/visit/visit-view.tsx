import { View } from '@tarojs/components'
import type { Failure } from '@/contract/failure'
import type { Visit } from '@/contract/visits.schema'
import { Delay } from '@/features/visits/components/queue-card'
import { headOf, isMoving } from '@/features/visits/visit.model'
import { visitText } from '@/features/visits/visit.text'
import { isAhead } from '@/features/visits/visits.model'
import { useVisits } from '@/features/visits/visits.store'
import { momentWords } from '@/shared/lib/moments'
import { sharedText } from '@/shared/shared.text'
import { Notice } from '@/shared/ui/notice'
import { useShell, useWords } from '@/shared/ui/shell'
import { StandingHead } from '@/shared/ui/standing-head'
import { Pack } from './pack'
import { Pass } from './pass'
import { Reminders } from './reminders'
import { Sheets } from './sheets'
import type { Acts } from './use-acts'
import { VisitRows } from './visit-rows'

interface Props {
  visit: Visit
  acts: Acts
  now: number
}

export function VisitView({ visit, acts, now }: Props) {
  const { language } = useShell()
  const isToCome = isAhead(visit, now) && visit.status !== 'arrived'
  return (
    <>
      <Read visit={visit} now={now} />
      <StandingHead {...headOf(visit, now, language)} />
      {acts.failure && <FailedAct failure={acts.failure} />}
      <Pass visit={visit} now={now} />
      <Delay delay={visit.place?.delay} now={now} />
      <VisitRows visit={visit} now={now} onAsk={acts.ask} />
      {isToCome && <Pack visit={visit} now={now} />}
      {isToCome && <Reminders of={visit.kind === 'appointment' ? 'appointment' : 'ticket'} />}
      <Sheets visit={visit} acts={acts} now={now} />
    </>
  )
}

/** As of when it is, where that matters: without a network, or while it changes by itself. */
function Read({ visit, now }: Pick<Props, 'visit' | 'now'>) {
  const { offline, readAt } = useVisits()
  const text = useWords(visitText)
  const { language } = useShell()
  const at = readAt[visit.id]
  const moment = at ? momentWords(new Date(at).toISOString(), now, language) : ''
  if (offline)
    return (
      <View className='section'>
        <Notice look='plain' icon='offline' words={text.saved(moment)} />
      </View>
    )
  if (!isMoving(visit, now) || visit.kind !== 'ticket') return null
  return <Notice look='plain' icon='refresh' words={text.readAt(moment)} />
}

/** Why it could not be done, said of a visit. */
function FailedAct({ failure: { code } }: { failure: Failure }) {
  const text = useWords(visitText)
  const shared = useWords(sharedText)
  return (
    <View className='section'>
      <Notice look='bad' icon='alert' words={text.failed[code] ?? shared.failure[code]} />
    </View>
  )
}
