import { useDidShow, useRouter } from '@tarojs/taro'
import type { Rectification } from '@/contract/ratings/rectifications.schema'
import { own } from '@/contract/shared/own.rules'
import { nameOf } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import {
  RectificationAnswers,
  RectificationHeader,
  OwnRatingSection,
  ConfirmationNotice,
} from '@/features/ratings/rectifications/citizen/components/rectification-sections'
import { StepsRail } from '@/features/ratings/rectifications/citizen/components/steps-rail'
import { EventRail } from '@/features/ratings/rectifications/citizen/components/event-rail'
import { citizenOptions } from '@/features/ratings/rectifications/citizen/rectification.model'
import { rectificationText } from '@/features/ratings/rectifications/citizen/rectification.text'
import { useRectifications } from '@/features/ratings/rectifications/citizen/rectifications.store'
import { useMinute } from '@/platform/clock'
import { replacePage } from '@/platform/page-stack'
import { openPage } from '@/platform/navigation'
import { showPictures } from '@/platform/show-pictures'
import { serverUrl } from '@/platform/server-address'
import { idle } from '@/shared/lib/remote'
import { Button } from '@/shared/ui/button'
import { EmptyView } from '@/shared/ui/empty-view'
import { KeptNotice } from '@/shared/ui/kept-notice'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { useShell, useWords } from '@/shared/ui/shell'
import { MainActions, OtherActions, WaitingTexts } from './rectification-actions'
import { useRectificationAction } from './use-rectification-action'

export default function RectificationPage() {
  const { id = '' } = useRouter<{ id: string }>().params
  const { details, offline, loadOne } = useRectifications()
  const { load } = useFacts()
  const text = useWords(rectificationText)
  const actions = useRectificationAction(id)
  const remote = own(details, id) ?? idle
  const isMissing = remote.kind === 'failed' && remote.failure.code === 'not_found'

  useDidShow(() => {
    void load()
    void loadOne(id)
  })

  return (
    <Page
      title={text.title}
      {...(remote.kind === 'ready' &&
        citizenOptions(remote.value).says && {
          actions: <MainActions rectification={remote.value} actions={actions} />,
        })}
    >
      {offline && <KeptNotice />}
      {isMissing ? (
        <EmptyView icon='search' title={text.notFound} text={text.notFoundNote}>
          <Button look='primary' words={text.toDone} onTap={() => replacePage('ratings/done')} />
        </EmptyView>
      ) : (
        <RemoteView of={remote} onRetry={() => void loadOne(id)}>
          {(rectification) => (
            <>
              <Progress rectification={rectification} />
              <OtherActions rectification={rectification} actions={actions} />
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
  const shown = { rectification, now }
  return (
    <>
      <RectificationHeader {...shown} />
      <WaitingTexts id={rectification.id} />
      <StepsRail {...shown} />
      <RectificationAnswers {...shown} unit={nameOf(facts, rectification.unit, language)} />
      <OwnRatingSection
        rectification={rectification}
        sourceOf={serverUrl}
        onPicture={(source) => showPictures([source], source)}
        onRating={() => openPage('ratings/rate', { id: rectification.serviceDone })}
      />
      <ConfirmationNotice {...shown} />
      <EventRail {...shown} />
    </>
  )
}
