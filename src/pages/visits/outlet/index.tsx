import { useDidShow, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { byId, nameIn } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { useAvailability } from '@/features/visits/citizen/availability/availability.store'
import { availabilityText } from '@/features/visits/citizen/availability/availability.text'
import { useVisits } from '@/features/visits/citizen/list/visits.store'
import { useInterval } from '@/platform/use-interval'
import { openTab } from '@/platform/navigation'
import { idle } from '@/shared/lib/remote'
import { Button } from '@/shared/ui/button'
import { EmptyView } from '@/shared/ui/empty-view'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { useShell, useWords } from '@/shared/ui/shell'
import { AvailabilityView } from './availability-view'
import { QueueNumberButton } from './queue-number-button'
import { useQueueNumber } from './use-queue-number'

const often = 20_000

/** What can be done before one goes to an outlet. */
export default function VisitingPage() {
  const { id = '', service: first } = useRouter<{ id: string; service?: string }>().params
  const { byOutlet, load } = useAvailability()
  const { facts, load: loadFacts } = useFacts()
  const [service, choose] = useState(first)
  const taking = useQueueNumber(id, service)
  const text = useWords(availabilityText)
  const { language } = useShell()
  const remote = byOutlet[id] ?? idle
  const outlet = facts.kind === 'ready' ? byId(facts.value.outlets, id) : undefined
  const title = outlet ? nameIn(language, outlet) : ''
  const visiting = remote.kind === 'ready' ? remote.value : undefined
  const isMissing = remote.kind === 'failed' && remote.failure.code === 'not_found'

  useDidShow(() => {
    void loadFacts()
    void load(id)
    if (useIdentity.getState().token) void useVisits.getState().load()
  })
  useInterval(often, visiting?.queue !== undefined, () => void load(id))

  return (
    <Page
      title={text.title}
      about={outlet && { kind: 'outlet', id, title }}
      {...(visiting?.queue?.open && {
        actions: <QueueNumberButton visiting={visiting} service={service} taking={taking} />,
      })}
    >
      {isMissing ? (
        <EmptyView icon='search' title={text.missing}>
          <Button look='primary' words={text.allOutlets} onTap={() => openTab('outlets')} />
        </EmptyView>
      ) : (
        <RemoteView of={remote} onRetry={() => void load(id)}>
          {(value) => (
            <AvailabilityView
              visiting={value}
              title={title}
              service={service}
              failure={taking.failure}
              onService={choose}
            />
          )}
        </RemoteView>
      )}
    </Page>
  )
}
