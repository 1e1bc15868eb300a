import { own } from '@/contract/shared/own.rules'
import { useDidShow, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { IsoDay } from '@/contract/shared/time.types'
import { byId, nameIn } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { useAvailability } from '@/features/visits/citizen/availability/availability.store'
import { availabilityText } from '@/features/visits/citizen/availability/availability.text'
import { givesNumbers } from '@/features/visits/citizen/availability/wait.model'
import { useVisits } from '@/features/visits/citizen/list/visits.store'
import { useMinute } from '@/platform/clock'
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

const pollingMs = 20_000

interface Params extends Record<string, string | undefined> {
  id: string
  service?: string
  /** The day that is selected at first. */
  day?: IsoDay
}

/** Appointments and the queue of one outlet. */
export default function VisitingPage() {
  const { id = '', service: initialService, day } = useRouter<Params>().params
  const { byOutlet, load } = useAvailability()
  const { facts, load: loadFacts } = useFacts()
  const [service, setService] = useState(initialService)
  const request = useQueueNumber(id, service)
  const text = useWords(availabilityText)
  const { language } = useShell()
  const now = useMinute()
  const remote = own(byOutlet, id) ?? idle
  const outlet = facts.kind === 'ready' ? byId(facts.value.outlets, id) : undefined
  const outletName = outlet ? nameIn(language, outlet) : ''
  const availability = remote.kind === 'ready' ? remote.value : undefined
  const isMissing = remote.kind === 'failed' && remote.failure.code === 'not_found'

  useDidShow(() => {
    void loadFacts()
    void load(id)
    if (useIdentity.getState().token) void useVisits.getState().load()
  })
  useInterval(pollingMs, availability?.queue !== undefined, () => void load(id))

  return (
    <Page
      title={text.title}
      about={outlet && { kind: 'outlet', id, title: outletName }}
      {...(availability &&
        givesNumbers(availability.queue, now) && {
          actions: (
            <QueueNumberButton availability={availability} service={service} request={request} />
          ),
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
              availability={value}
              outletName={outletName}
              service={service}
              day={day}
              failure={request.failure}
              onService={setService}
            />
          )}
        </RemoteView>
      )}
    </Page>
  )
}
