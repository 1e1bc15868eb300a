import { useDidShow, useRouter } from '@tarojs/taro'
import { AskedBack } from '@/features/consultations/progress/components/asked-back'
import { QuestionSection } from '@/features/consultations/progress/components/question-section'
import { DueCard } from '@/features/consultations/progress/components/due-card'
import { EventsRail } from '@/features/consultations/progress/components/events-rail'
import { ReadBy } from '@/features/consultations/progress/components/read-by'
import { ReplyFields } from '@/features/consultations/progress/components/reply-fields'
import { useConsultations } from '@/features/consultations/consultations.store'
import { availableActions } from '@/features/consultations/progress/progress.model'
import { progressText } from '@/features/consultations/progress/progress.text'
import { useFacts } from '@/features/facts/published/facts.store'
import type { Consultation } from '@/contract/consultations/consultations.schema'
import { own } from '@/contract/shared/own.rules'
import { useMinute } from '@/platform/clock'
import { replacePage } from '@/platform/page-stack'
import { openPage } from '@/platform/navigation'
import { documentActions } from '@/platform/document-actions'
import { pictureActions } from '@/platform/picture-actions'
import { showPictures } from '@/platform/show-pictures'
import { serverUrl } from '@/platform/server-address'
import { idle } from '@/shared/lib/remote'
import { Button } from '@/shared/ui/button'
import { EmptyView } from '@/shared/ui/empty-view'
import { KeptNotice } from '@/shared/ui/kept-notice'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { useWords } from '@/shared/ui/shell'
import { MainAction, OtherActions } from './citizen-actions'
import { RateLink } from './rate-link'
import { ListedOnly, listedOnly } from './listed-only'
import { LatestAnswer, ProgressHead, WorkOrderCard } from './progress-cards'
import { Reminders } from './reminders'
import { UnsentAdditions } from './unsent-additions'
import { useCitizenActions } from './use-citizen-actions'
import { useConsultationNames } from './use-consultation-names'
import { useIsReplying } from './use-is-replying'

export default function ProgressPage() {
  const { id = '' } = useRouter<{ id: string }>().params
  const { list, details, offline, loadOne } = useConsultations()
  const { load } = useFacts()
  const text = useWords(progressText)
  const actions = useCitizenActions({ id })
  const remote = own(details, id) ?? idle
  const isMissing = remote.kind === 'failed' && remote.failure.code === 'not_found'
  const listed = listedOnly(remote, list, id)

  useDidShow(() => {
    void load()
    void loadOne(id)
  })

  return (
    <Page
      title={text.title}
      {...(remote.kind === 'ready' &&
        availableActions(remote.value).main && {
          actions: <MainAction consultation={remote.value} {...actions} />,
        })}
    >
      {offline && <KeptNotice />}
      {isMissing ? (
        <Missing />
      ) : listed ? (
        <ListedOnly consultation={listed} onRetry={() => void loadOne(id)} />
      ) : (
        <RemoteView of={remote} onRetry={() => void loadOne(id)}>
          {(consultation) => (
            <>
              <Progress consultation={consultation} actions={actions} />
              <Reminders status={consultation.status} />
              <RateLink consultation={consultation} />
              <OtherActions consultation={consultation} {...actions} />
            </>
          )}
        </RemoteView>
      )}
    </Page>
  )
}

interface ProgressProps {
  consultation: Consultation
  actions: ReturnType<typeof useCitizenActions>
}

function Progress({ consultation, actions }: ProgressProps) {
  const isReplying = useIsReplying(consultation)
  const { unitOf, entryOf, districtOf, aboutOf } = useConsultationNames()
  const now = useMinute()
  const shown = {
    sourceOf: serverUrl,
    onPicture: (source: string) => showPictures([source], source),
    onEnlarge: showPictures,
  }
  return (
    <>
      <ProgressHead consultation={consultation} />
      <AskedBack consultation={consultation} now={now} unitOf={unitOf}>
        {isReplying && (
          <ReplyFields
            consultation={consultation}
            now={now}
            reply={actions.words}
            missing={actions.missing}
            failure={actions.failure}
            pictures={pictureActions}
            documents={documentActions}
            onReply={actions.onWords}
          />
        )}
      </AskedBack>
      <UnsentAdditions id={consultation.id} />
      <LatestAnswer consultation={consultation} />
      <DueCard consultation={consultation} now={now} />
      <WorkOrderCard consultation={consultation} />
      <QuestionSection
        consultation={consultation}
        about={aboutOf(consultation.about?.id)}
        district={districtOf(consultation.district)}
        {...shown}
      />
      <EventsRail
        consultation={consultation}
        now={now}
        unitOf={unitOf}
        entryOf={entryOf}
        {...shown}
        onEntry={(id) => openPage('knowledge/answer', { id })}
      />
      <ReadBy readBy={consultation.readBy} now={now} unitOf={unitOf} />
    </>
  )
}

function Missing() {
  const text = useWords(progressText)
  return (
    <EmptyView icon='search' title={text.notFound} text={text.notFoundNote}>
      <Button look='primary' words={text.toList} onTap={() => replacePage('consultations/list')} />
    </EmptyView>
  )
}
