import { own } from '@/contract/shared/own.rules'
import { Text, View } from '@tarojs/components'
import { useDidShow, useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { useState } from 'react'
import type { Training, Way } from '@/contract/trainings/trainings.schema'
import { isUpcoming, phaseOf } from '@/features/trainings/enrollment/standing.model'
import { useEnrollments } from '@/features/trainings/enrollment/enrollments.store'
import { useFacts } from '@/features/facts/published/facts.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { SeatChoice } from '@/features/trainings/catalogue/detail/components/seat-choice'
import { TrainingHead } from '@/features/trainings/catalogue/detail/components/training-head'
import { TimeAndPlace } from '@/features/trainings/catalogue/detail/components/time-and-place'
import { WaitlistRules } from '@/features/trainings/catalogue/detail/components/waitlist-rules'
import { TrainingSummary } from '@/features/trainings/catalogue/detail/components/training-summary'
import { TrainingContent } from '@/features/trainings/catalogue/detail/components/training-content'
import {
  availabilityOf,
  expectedOutcome,
  waitlistWords,
} from '@/features/trainings/catalogue/seats.model'
import { defaultWay } from '@/features/trainings/enrollment/sign-up.model'
import { useTraining } from '@/features/trainings/catalogue/detail/training.store'
import { trainingText } from '@/features/trainings/catalogue/detail/training.text'
import { useMinute } from '@/platform/clock'
import { getThereTo } from '@/platform/get-there'
import { openLink } from '@/platform/open-link'
import { openPage, openTab, sharePath } from '@/platform/navigation'
import { idle } from '@/shared/lib/remote'
import { titleIn } from '@/shared/lib/language'
import { getThereText } from '@/shared/get-there.text'
import { sharedText } from '@/shared/shared.text'
import { Button } from '@/shared/ui/button'
import { EmptyView } from '@/shared/ui/empty-view'
import { Notice } from '@/shared/ui/notice'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { placeOf } from '@/features/facts/published/place.model'
import { DetailActions } from './detail-actions'

export default function TrainingDetailPage() {
  const { id = '' } = useRouter<{ id: string }>().params
  const { trainings, offline, load } = useTraining()
  const [way, setWay] = useState<Way>()
  const text = useWords(trainingText)
  const { language } = useShell()
  const now = useMinute()
  const remote = own(trainings, id) ?? idle
  const training = remote.kind === 'ready' ? remote.value : undefined
  const isMissing = remote.kind === 'failed' && remote.failure.code === 'not_found'
  const title = training ? titleIn(language, training) : text.title
  const chosen = training && (way ?? defaultWay(training, now))

  useDidShow(() => {
    void load(id)
    if (useIdentity.getState().token) void useEnrollments.getState().load()
  })
  useShareAppMessage(() => ({ title, path: sharePath('trainings/detail', { id }) }))
  useShareTimeline(() => ({ title, query: `id=${id}` }))

  const actions = training && chosen && (
    <DetailActions training={training} chosen={chosen} now={now} onChoose={setWay} />
  )
  return (
    <Page
      title={text.title}
      about={training && { kind: 'training', id, title }}
      {...(actions && { actions, aside: null })}
    >
      {isMissing ? (
        <Missing />
      ) : (
        <RemoteView of={remote} onRetry={() => void load(id)}>
          {(value) => (
            <>
              {offline && <Notice look='plain' icon='offline' words={text.savedAt} />}
              <Detail training={value} chosen={chosen} now={now} onChoose={setWay} />
            </>
          )}
        </RemoteView>
      )}
    </Page>
  )
}

interface Props {
  training: Training
  chosen: Way | undefined
  now: number
  onChoose: (way: Way) => void
}

function Detail({ training, chosen, now, onChoose }: Props) {
  const text = useWords(trainingText)
  const { linkCopied } = useWords(sharedText)
  const { list } = useEnrollments()
  const availability = availabilityOf(training, now)
  const { id, seats, startsAt, reason } = training
  const mine =
    list.kind === 'ready' && list.value.find((enrollment) => enrollment.training.id === id)
  const hasPlace = mine && isUpcoming(phaseOf(mine, now))
  const isWaiting = !!mine && ['waitlisted', 'offered'].includes(phaseOf(mine, now))
  const isFull = seats.every((seat) => expectedOutcome(seat, startsAt, now).kind === 'full')
  const canChoose = availability === 'open' && !hasPlace
  return (
    <>
      <TrainingHead training={training} />
      {availability !== 'open' && (
        <View className='section'>
          <Notice
            look={availability === 'called_off' ? 'bad' : 'plain'}
            words={
              availability === 'called_off' && reason
                ? text.calledOffBecause(reason)
                : text.why[availability]
            }
          />
        </View>
      )}
      <TrainingSummary training={training} />
      <Venue training={training} now={now} />
      <Section title={canChoose && seats.length > 1 ? text.choose : text.way}>
        <SeatChoice
          training={training}
          now={now}
          chosen={canChoose ? chosen : undefined}
          {...(canChoose && { onChoose })}
        />
        {canChoose && isFull && <Text className='cap'>{text.bothFull}</Text>}
      </Section>
      {(canChoose || isWaiting) && (
        <WaitlistRules show={waitlistWords(training, { now, isWaiting })} now={now} />
      )}
      <TrainingContent
        training={training}
        onSeatHistory={() => openPage('trainings/seat-history', { id })}
        onLink={(url) => openLink(url, linkCopied)}
      />
      {training.sample && (
        <View className='source-line'>
          <Text>{text.sampleNote}</Text>
        </View>
      )}
    </>
  )
}

/** When and where, and the way there. */
function Venue({ training, now }: Pick<Props, 'training' | 'now'>) {
  const { language } = useShell()
  const { facts } = useFacts()
  const venue = placeOf(facts, training.base, language)
  return (
    <TimeAndPlace
      training={training}
      venue={venue}
      getThere={getThereTo(venue, useWords(getThereText))}
      now={now}
      onOutlet={() => openPage('outlets/detail', { id: training.base })}
    />
  )
}

function Missing() {
  const text = useWords(trainingText)
  return (
    <EmptyView icon='search' title={text.missing} text={text.missingText}>
      <Button look='primary' words={text.others} onTap={() => openTab('trainings')} />
    </EmptyView>
  )
}
