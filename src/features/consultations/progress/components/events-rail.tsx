import { Text, View } from '@tarojs/components'
import type { Consultation, ConsultationEvent } from '@/contract/consultations/consultations.schema'
import type { EpochMs } from '@/contract/shared/time.types'
import { byWords } from '@/contract/shared/due-words.rules'
import { momentWords } from '@/contract/shared/moment-words.rules'
import { spaced } from '@/shared/lib/spaced'
import { Reply } from '@/shared/ui/quoted'
import { Timeline, type TimelineStep } from '@/shared/ui/timeline'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { DocumentRows } from '@/shared/ui/document-rows'
import { PictureThumbnails } from '@/shared/ui/picture-thumbnails'
import { Tap } from '@/shared/ui/tap'
import { namesText } from '../../names.text'
import { timelineSteps } from '../progress.model'
import { progressText } from '../progress.text'
import '@/shared/ui/source-line.scss'

interface Props {
  consultation: Consultation
  now: EpochMs
  /** Name of a unit, by its id. */
  unitOf: (id: string) => string
  /** Question of an entry of the knowledge base, by its id. */
  entryOf: (id: string) => string | undefined
  sourceOf: (link: string) => string
  onPicture: (source: string) => void
  onEnlarge: (sources: string[], first: string) => void
  onEntry: (id: string) => void
}

/** Timeline of events and the next expected one. */
export function EventsRail({ consultation, now, unitOf, ...of }: Props) {
  const text = useWords(progressText)
  const names = useWords(namesText)
  const { language } = useShell()
  const when = (moment: string) => momentWords(moment, now, language)
  const titleOf = ({ kind, unit, dueAt, stage, closed }: ConsultationEvent) =>
    text.event[kind]({
      unit: unit ? unitOf(unit) : '',
      due: dueAt ? byWords(dueAt, now, language, text.answers) : '',
      stage: stage ? names.stage[stage] : '',
      closed: closed ? text.closed[closed] : '',
    })
  const steps = timelineSteps(consultation).map(({ event, state }): TimelineStep => {
    if (!event) return { id: 'next', title: text.next, note: text.nextNote, state }
    return {
      id: String(event.seq),
      title: spaced(titleOf(event)),
      note: when(event.at),
      state,
      below: <Said event={event} {...of} />,
    }
  })
  return (
    <Section title={text.steps}>
      <View className='card'>
        <Timeline steps={steps} />
      </View>
    </Section>
  )
}

type SaidProps = { event: ConsultationEvent } & Omit<Props, 'consultation' | 'now' | 'unitOf'>

function Said({ event, entryOf, sourceOf, onPicture, onEnlarge, onEntry }: SaidProps) {
  const text = useWords(progressText)
  const { cites = [], pictures = [], documents } = event
  return (
    <>
      {event.text && <Reply words={spaced(event.text)} />}
      {cites.length > 0 && <Text className='cap'>{text.cites}</Text>}
      {cites.map((id) => (
        <Tap key={id} className='source-line__link' role='link' onTap={() => onEntry(id)}>
          <Text>{entryOf(id) ?? id}</Text>
        </Tap>
      ))}
      <PictureThumbnails sources={pictures.map(({ link }) => sourceOf(link))} onOpen={onPicture} />
      <DocumentRows documents={documents} sourceOf={sourceOf} onEnlarge={onEnlarge} />
    </>
  )
}
