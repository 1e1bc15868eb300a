import { Text, View } from '@tarojs/components'
import { useDidShow, useRouter } from '@tarojs/taro'
import { QuestionSection } from '@/features/consultations/progress/components/question-section'
import { DueCard } from '@/features/consultations/progress/components/due-card'
import { EventsRail } from '@/features/consultations/progress/components/events-rail'
import { ReadBy } from '@/features/consultations/progress/components/read-by'
import { useConsultations } from '@/features/consultations/consultations.store'
import { namesText } from '@/features/consultations/names.text'
import { availableActions, latestAnswer } from '@/features/consultations/progress/progress.model'
import { progressText } from '@/features/consultations/progress/progress.text'
import { byId, nameIn } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import type { Consultation } from '@/contract/consultations/consultations.schema'
import { useMinute } from '@/platform/clock'
import { copyText } from '@/platform/clipboard'
import { replacePage } from '@/platform/leave'
import { openPage } from '@/platform/navigation'
import { showPictures } from '@/platform/pictures'
import { serverAddress } from '@/platform/server-address'
import { idle } from '@/shared/lib/remote'
import { Button } from '@/shared/ui/button'
import { Cell } from '@/shared/ui/cell'
import { EmptyView } from '@/shared/ui/empty-view'
import { Icon } from '@/shared/ui/icon'
import { Notice } from '@/shared/ui/notice'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import { MainAction, OtherActions } from './citizen-actions'
import { RateLink } from './rate-link'
import { Reminders } from './reminders'
import { useCitizenActions } from './use-citizen-actions'
import { UnsentAdditions } from './unsent-additions'

export default function ProgressPage() {
  const { id = '' } = useRouter<{ id: string }>().params
  const { details, offline, loadOne } = useConsultations()
  const { load } = useFacts()
  const text = useWords(progressText)
  const acting = useCitizenActions({ id })
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
        availableActions(remote.value).main && {
          actions: <MainAction consultation={remote.value} {...acting} />,
        })}
    >
      {offline && <Notice look='plain' icon='offline' words={text.saved} />}
      {isMissing ? (
        <Missing />
      ) : (
        <RemoteView of={remote} onRetry={() => void loadOne(id)}>
          {(consultation) => (
            <>
              <Progress consultation={consultation} />
              <UnsentAdditions id={id} />
              <Reminders status={consultation.status} />
              <RateLink consultation={consultation} />
              <OtherActions consultation={consultation} {...acting} />
            </>
          )}
        </RemoteView>
      )}
    </Page>
  )
}

/** Names of the ids in a consultation; ids as a fallback until facts are loaded. */
function useNames() {
  const { facts } = useFacts()
  const { language } = useShell()
  const known = facts.kind === 'ready' ? facts.value : undefined
  const named = (found: { name: string; nameEn?: string } | undefined) =>
    found && nameIn(language, found)
  return {
    unitOf: (id: string) => named(known && byId(known.outlets, id)) ?? id,
    entryOf: (id: string) => known && byId(known.answers, id)?.question,
    districtOf: (code: string | undefined) =>
      named(known?.districts.find((district) => district.code === code)),
    aboutOf: (id: string | undefined) =>
      known && id
        ? (byId(known.services, id)?.name ??
          byId(known.answers, id)?.question ??
          named(byId(known.outlets, id)))
        : undefined,
  }
}

function Progress({ consultation }: { consultation: Consultation }) {
  const { unitOf, entryOf, districtOf, aboutOf } = useNames()
  const now = useMinute()
  const onPicture = (source: string) => showPictures([source], source)
  return (
    <>
      <Head consultation={consultation} />
      <Answer consultation={consultation} />
      <DueCard consultation={consultation} now={now} />
      <WorkOrderCard consultation={consultation} />
      <QuestionSection
        consultation={consultation}
        about={aboutOf(consultation.about?.id)}
        district={districtOf(consultation.district)}
        sourceOf={serverAddress}
        onPicture={onPicture}
      />
      <EventsRail
        consultation={consultation}
        now={now}
        unitOf={unitOf}
        entryOf={entryOf}
        sourceOf={serverAddress}
        onPicture={onPicture}
        onEntry={(id) => openPage('knowledge/answer', { id })}
      />
      <ReadBy readBy={consultation.readBy} now={now} unitOf={unitOf} />
    </>
  )
}

function Head({ consultation: { number, status, kind, stage, sample } }: HeadProps) {
  const text = useWords(progressText)
  const names = useWords(namesText)
  const isOver = status === 'answered' || status === 'closed'
  return (
    <View className='progress-head'>
      <View className='progress-head__words'>
        <Text className='page__title'>
          {kind !== 'consultation' && stage && !isOver ? names.stage[stage] : names.status[status]}
        </Text>
        <Text className='cap num'>
          {[names.kind[kind], text.number(number), sample && names.sample]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </View>
      <Tap className='tool' label={text.copyNumber} onTap={() => copyText(number, text.copied)}>
        <Icon name='copy' />
      </Tap>
    </View>
  )
}

interface HeadProps {
  consultation: Consultation
}

/** The latest answer. Its sources are in the timeline. */
function Answer({ consultation }: HeadProps) {
  const text = useWords(progressText)
  const answer = latestAnswer(consultation)
  return (
    <>
      {answer && (
        <Section title={text.answer}>
          <Text className='card pad progress-answer'>{answer.text}</Text>
        </Section>
      )}
    </>
  )
}

function WorkOrderCard({ consultation: { order, mergedInto } }: HeadProps) {
  const text = useWords(progressText)
  return (
    <>
      {order && (
        <View className='card section'>
          <Cell
            icon='phone'
            title={order.number ? text.order(order.number) : text.ordered}
            note={order.result}
          />
        </View>
      )}
      {mergedInto && (
        <Notice
          look='plain'
          words={text.merged}
          act={{
            words: text.openMerged,
            onTap: () => replacePage('consultations/progress', { id: mergedInto }),
          }}
        />
      )}
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
