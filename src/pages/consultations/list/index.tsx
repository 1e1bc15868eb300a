import { Text, View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import type { ListedConsultation } from '@/contract/consultations/consultations.schema'
import { ConsultationRows } from '@/features/consultations/progress/components/consultation-rows'
import { useConsultations } from '@/features/consultations/consultations.store'
import { listText } from '@/features/consultations/progress/list.text'
import { unsentQuestions, type UnsentQuestion } from '@/features/consultations/asking/outbox.model'
import { useIdentity } from '@/features/people/identity/identity.store'
import { useMinute } from '@/platform/clock'
import { openPage } from '@/platform/navigation'
import { watchNear } from '@/platform/near-view'
import { isRetryable, useOutbox } from '@/platform/outbox'
import { showToast } from '@/platform/toast'
import { unsentText } from '@/shared/unsent.text'
import { excerpt } from '@/contract/shared/clip.rules'
import { Button } from '@/shared/ui/button'
import { EmptyView } from '@/shared/ui/empty-view'
import { KeptNotice } from '@/shared/ui/kept-notice'
import { Page } from '@/shared/ui/page'
import { PagedRows } from '@/shared/ui/paged-rows'
import { RemoteView } from '@/shared/ui/remote-view'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import { SignInWall } from '@/shared/ui/sign-in-wall'
import { UnsentCard } from '@/shared/ui/unsent-card'

/** Characters of an unsent question that its row shows. */
const maxExcerpt = 80

export default function ConsultationsPage() {
  const { list, offline, readAt, load } = useConsultations()
  const { token, signIn } = useIdentity()
  const { parcels } = useOutbox()
  const text = useWords(listText)
  const now = useMinute()
  const waiting = unsentQuestions(parcels)
  const before = useRef(waiting.length)
  const known = useRef(token)

  useDidShow(() => {
    if (token) void load() // without an account there are none
  })
  useEffect(() => {
    const arrived = waiting.length < before.current || token !== known.current
    before.current = waiting.length
    known.current = token
    if (token && arrived) void load()
  }, [token, load, waiting.length])

  return (
    <Page title={text.title} actions={<Write />}>
      {waiting.length > 0 && <Unsent waiting={waiting} />}
      {offline && (
        <View className='section'>
          <KeptNotice readAt={readAt} now={now} />
        </View>
      )}
      {token ? (
        <RemoteView of={list} onRetry={() => void load()}>
          {(consultations, next) =>
            consultations.length > 0 ? (
              <Own consultations={consultations} next={next} />
            ) : (
              <EmptyView icon='consult' title={text.none} text={text.noneNote} />
            )
          }
        </RemoteView>
      ) : (
        <SignInWall
          icon='consult'
          title={text.signIn}
          text={text.signInNote}
          look='second'
          onSignIn={() => void signIn()}
        />
      )}
    </Page>
  )
}

interface OwnProps {
  consultations: ListedConsultation[]
  next: string | undefined
}

function Own({ consultations, next }: OwnProps) {
  const { loadMore } = useConsultations()
  const text = useWords(listText)
  const now = useMinute()
  return (
    <Section title={text.mine}>
      <PagedRows rows={consultations} next={next} onMore={loadMore} step={10} watchNear={watchNear}>
        {(shown) => (
          <ConsultationRows
            consultations={shown}
            now={now}
            onOpen={(id) => openPage('consultations/progress', { id })}
          />
        )}
      </PagedRows>
    </Section>
  )
}

function Write() {
  const text = useWords(listText)
  return <Button look='primary' words={text.write} onTap={() => openPage('consultations/ask')} />
}

function Unsent({ waiting }: { waiting: UnsentQuestion[] }) {
  const text = useWords(listText)
  return (
    <Section title={text.waiting}>
      {waiting.map((question) => (
        <Waiting key={question.id} {...question} />
      ))}
    </Section>
  )
}

function Waiting({ id, from }: UnsentQuestion) {
  const { parcels, sending, send } = useOutbox()
  const { takeBack } = useConsultations()
  const text = useWords(unsentText)
  const failure = parcels.find((parcel) => parcel.id === id)?.failure
  const { kind, id: about, title } = from.about ?? {}
  const change = () => {
    const isTaken = takeBack(id)
    if (from.of === 'consultation')
      openPage('consultations/ask', kind && about && title ? { kind, id: about, title } : {})
    else openPage('consultations/ask', { as: from.of })
    if (!isTaken) showToast(text.occupied)
  }
  return (
    <View className='section'>
      <Text className='para'>{excerpt(from.draft.text ?? '', maxExcerpt)}</Text>
      <UnsentCard
        busy={sending === id}
        failure={failure}
        refused={!!failure && !isRetryable(failure)}
        onSend={() => void send(id)}
        onChange={change}
      />
    </View>
  )
}
