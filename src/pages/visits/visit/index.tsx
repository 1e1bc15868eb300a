import { useDidShow, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { Visit } from '@/contract/visits/visits.schema'
import { byId } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { placeOf } from '@/features/facts/published/place.model'
import { useVisitActions } from '@/features/visits/citizen/visit/visit-actions.store'
import { needsPolling } from '@/features/visits/citizen/visit/visit.model'
import { visitText } from '@/features/visits/citizen/visit/visit.text'
import { useVisits } from '@/features/visits/citizen/list/visits.store'
import { useMinute } from '@/platform/clock'
import { useInterval } from '@/platform/use-interval'
import { loading, ready, type Remote, type Settled } from '@/shared/lib/remote'
import { EmptyView } from '@/shared/ui/empty-view'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { useShell, useWords } from '@/shared/ui/shell'
import { NextStep } from './next-step'
import { useActionSheets } from './use-visit-actions'
import { VisitView } from './visit-view'

const pollingMs = 20_000

export default function VisitPage() {
  const { id = '' } = useRouter<{ id: string }>().params
  const { list } = useVisits()
  const { loadOne } = useVisitActions()
  const { facts, load: loadFacts } = useFacts()
  const [answer, setAnswer] = useState<Settled<Visit>>()
  const text = useWords(visitText)
  const { language } = useShell()
  const now = useMinute()
  const sheets = useActionSheets(id)
  const stored = list.kind === 'ready' ? byId(list.value, id) : undefined
  const remote: Remote<Visit> = stored ? ready(stored) : (answer ?? loading)
  const outletName = stored && placeOf(facts, stored.outlet, language).name
  const isMissing = remote.kind === 'failed' && remote.failure.code === 'not_found'

  const load = async () => setAnswer(await loadOne(id))
  useDidShow(() => {
    void load()
    void loadFacts()
  })
  useInterval(pollingMs, stored !== undefined && needsPolling(stored, now), () => void load())

  return (
    <Page
      title={text.title[stored?.kind ?? 'appointment']}
      about={
        stored && outletName ? { kind: 'outlet', id: stored.outlet, title: outletName } : undefined
      }
      {...(stored && { actions: <NextStep visit={stored} now={now} /> })}
    >
      {isMissing ? (
        <EmptyView icon='calendar' title={text.missing} text={text.missingNote} />
      ) : (
        <RemoteView of={remote} onRetry={() => void load()}>
          {(visit) => <VisitView visit={visit} sheets={sheets} now={now} />}
        </RemoteView>
      )}
    </Page>
  )
}
