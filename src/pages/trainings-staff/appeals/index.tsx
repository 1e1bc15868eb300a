import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { Appeal } from '@/contract/trainings/staff.schema'
import type { Failure } from '@/contract/shared/failure'
import { useIdentity } from '@/features/people/identity/identity.store'
import { useAppeals } from '@/features/trainings/organising/people/appeals.store'
import { AppealCard } from '@/features/trainings/organising/people/components/appeal-card'
import { OrganiserPage } from '@/features/trainings/organising/components/organiser-page'
import { peopleText } from '@/features/trainings/organising/people/people.text'
import { useMinute } from '@/platform/clock'
import { watchNear } from '@/platform/near-view'
import { showToast } from '@/platform/toast'
import { failureText } from '@/shared/failure.text'
import { EmptyView } from '@/shared/ui/empty-view'
import { LongList } from '@/shared/ui/long-list'
import { Notice } from '@/shared/ui/notice'
import { RemoteView } from '@/shared/ui/remote-view'
import { useWords } from '@/shared/ui/shell'

export default function StaffAppealsPage() {
  const identity = useIdentity()
  const { list, load } = useAppeals()
  const text = useWords(peopleText)
  return (
    <OrganiserPage identity={identity} title={text.appeals} onShow={() => void load()}>
      {() => (
        <RemoteView of={list} onRetry={load}>
          {(appeals) =>
            appeals.length === 0 ? (
              <EmptyView icon='check' title={text.noAppeals} text={text.noAppealsText} />
            ) : (
              <Appeals list={appeals} />
            )
          }
        </RemoteView>
      )}
    </OrganiserPage>
  )
}

const keyOf = ({ training, way, no }: Appeal) => `${training.id} ${way} ${no}`

function Appeals({ list }: { list: Appeal[] }) {
  const { decide, load } = useAppeals()
  const text = useWords(peopleText)
  const failures = useWords(failureText)
  const now = useMinute()
  const [busy, setBusy] = useState<string>()
  const [failure, setFailure] = useState<Failure>()

  async function answer(appeal: Appeal, forgive: boolean) {
    setBusy(keyOf(appeal))
    const answered = await decide(appeal, forgive)
    setBusy(undefined)
    setFailure(answered.kind === 'failed' ? answered.failure : undefined)
    if (answered.kind === 'ready') showToast(text.decided)
    else void load()
  }

  return (
    <>
      <Text className='cap'>{text.appealHint}</Text>
      {failure && <Notice look='bad' icon='alert' words={failures[failure.code]} />}
      <LongList name='staff-appeals' items={list} estimate={220} watchNear={watchNear}>
        {(appeal) => (
          <AppealCard
            key={keyOf(appeal)}
            appeal={appeal}
            now={now}
            busy={busy === keyOf(appeal)}
            onDecide={(forgive) => void answer(appeal, forgive)}
          />
        )}
      </LongList>
    </>
  )
}
