import { useDidShow, useRouter } from '@tarojs/taro'
import type { Rectification } from '@/contract/ratings/rectifications.schema'
import { nameOf } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import {
  OrderAnswers,
  OrderHead,
  OrderRated,
  Silence,
} from '@/features/ratings/rectifications/citizen/components/rectification-sections'
import { StepsRail } from '@/features/ratings/rectifications/citizen/components/steps-rail'
import { StoryRail } from '@/features/ratings/rectifications/citizen/components/event-rail'
import { actsOf } from '@/features/ratings/rectifications/citizen/rectification.model'
import { rectificationText } from '@/features/ratings/rectifications/citizen/rectification.text'
import { useRectifications } from '@/features/ratings/rectifications/citizen/rectifications.store'
import { useMinute } from '@/platform/clock'
import { replacePage } from '@/platform/leave'
import { openPage } from '@/platform/navigation'
import { showPictures } from '@/platform/pictures'
import { serverAddress } from '@/platform/server-address'
import { idle } from '@/shared/lib/remote'
import { Button } from '@/shared/ui/button'
import { EmptyView } from '@/shared/ui/empty-view'
import { Notice } from '@/shared/ui/notice'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { useShell, useWords } from '@/shared/ui/shell'
import { MainActs, OtherActs, SayingsWaiting } from './rectification-actions'
import { useOrder } from './use-rectification-action'

export default function RectificationPage() {
  const { id = '' } = useRouter<{ id: string }>().params
  const { details, offline, loadOne } = useRectifications()
  const { load } = useFacts()
  const text = useWords(rectificationText)
  const order = useOrder(id)
  const remote = details[id] ?? idle
  const isMissing = remote.kind === 'failed' && remote.failure.code === 'not_found'

  useDidShow(() => {
    void load()
    void loadOne(id)
  })

  return (
    <Page
      title={text.title}
      {...(remote.kind === 'ready' &&
        actsOf(remote.value).says && {
          actions: <MainActs rectification={remote.value} order={order} />,
        })}
    >
      {offline && <Notice look='plain' icon='offline' words={text.saved} />}
      {isMissing ? (
        <EmptyView icon='search' title={text.notFound} text={text.notFoundNote}>
          <Button look='primary' words={text.toDone} onTap={() => replacePage('ratings/done')} />
        </EmptyView>
      ) : (
        <RemoteView of={remote} onRetry={() => void loadOne(id)}>
          {(rectification) => (
            <>
              <Progress rectification={rectification} />
              <OtherActs rectification={rectification} order={order} />
            </>
          )}
        </RemoteView>
      )}
    </Page>
  )
}

function Progress({ rectification }: { rectification: Rectification }) {
  const { facts } = useFacts()
  const { language } = useShell()
  const now = useMinute()
  const shown = { order: rectification, now }
  return (
    <>
      <OrderHead order={rectification} />
      <SayingsWaiting id={rectification.id} />
      <StepsRail {...shown} />
      <OrderAnswers {...shown} unit={nameOf(facts, rectification.unit, language)} />
      <OrderRated
        order={rectification}
        sourceOf={serverAddress}
        onPicture={(source) => showPictures([source], source)}
        onRating={() => openPage('ratings/rate', { id: rectification.serviceDone })}
      />
      <Silence {...shown} />
      <StoryRail {...shown} />
    </>
  )
}
