import { Text, View } from '@tarojs/components'
import type { ConsultationEvent } from '@/contract/consultations/consultations.schema'
import type { EpochMs } from '@/contract/shared/time.types'
import { consultationTermsText } from '@/shared/consultation-terms.text'
import { byWords } from '@/contract/shared/due-words.rules'
import { momentWords } from '@/contract/shared/moment-words.rules'
import { dotted } from '@/shared/lib/dotted'
import { spaced } from '@/shared/lib/spaced'
import { Icon } from '@/shared/ui/icon'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import '@/shared/ui/timeline.scss'
import { caseText } from '../case.text'
import { CaseAttachments, type ShowPictures } from './case-attachments'

interface Props {
  events: ConsultationEvent[]
  now: EpochMs
  nameOf: (unit: string) => string
  /** Question of an entry, by its id. */
  entryOf: (id: string) => string
  onEntry: (id: string) => void
  onPictures: ShowPictures
}

export function CaseTimeline({ events, ...props }: Props) {
  const text = useWords(caseText)
  return (
    <Section title={text.timeline}>
      <View className='card moments-rail'>
        {events.map((event, nth) => (
          <Step key={event.seq} event={event} isLast={nth === events.length - 1} {...props} />
        ))}
      </View>
    </Section>
  )
}

interface StepProps extends Omit<Props, 'events'> {
  event: ConsultationEvent
  isLast: boolean
}

function Step({ event, isLast, now, nameOf, ...props }: StepProps) {
  const text = useWords(caseText)
  const words = useWords(consultationTermsText)
  const { language } = useShell()
  const { kind, unit, stage, closed, at, dueAt, text: eventText, pictures = [], documents } = event
  const what = stage ? words.stage[stage] : closed ? words.closed[closed] : text.event[kind]
  const notes = [
    momentWords(at, now, language),
    dueAt && byWords(dueAt, now, language, text.answers),
  ]
  return (
    <View className={`moments-rail__step ${isLast ? 'is-now is-last' : 'is-done'}`}>
      <View className='moments-rail__node'>{!isLast && <Icon name='check' />}</View>
      <Text className='moments-rail__title'>{unit ? text.byUnit(what, nameOf(unit)) : what}</Text>
      <Text className='moments-rail__note num'>{dotted(notes)}</Text>
      {eventText && <Text className='desk-event__text'>{spaced(eventText)}</Text>}
      <Cites of={event.cites ?? []} {...props} />
      <CaseAttachments pictures={pictures} documents={documents} onShow={props.onPictures} />
    </View>
  )
}

function Cites({ of, entryOf, onEntry }: { of: string[] } & Pick<Props, 'entryOf' | 'onEntry'>) {
  const text = useWords(caseText)
  return (
    <>
      {of.map((id) => (
        <Tap key={id} className='desk-event__cite' role='link' onTap={() => onEntry(id)}>
          <Text>{`${text.cites} ${entryOf(id)}`}</Text>
        </Tap>
      ))}
    </>
  )
}
