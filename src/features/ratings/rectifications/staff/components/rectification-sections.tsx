import { Text, View } from '@tarojs/components'
import type {
  RectificationEvent,
  StaffRectification,
} from '@/contract/ratings/rectifications.schema'
import type { EpochMs } from '@/contract/shared/time.types'
import { rating } from '@/contract/ratings/ratings.settings'
import { byWords, dueInFull, dueWords } from '@/contract/shared/due-words.rules'
import { momentWords } from '@/contract/shared/moment-words.rules'
import { capitalised } from '@/shared/lib/capitalised'
import { spaced } from '@/shared/lib/spaced'
import { dayWords } from '@/contract/shared/date-words.rules'
import { dotted } from '@/shared/lib/dotted'
import { ratingText } from '@/shared/rating.text'
import { Cell } from '@/shared/ui/cell'
import { DueTime } from '@/shared/ui/due-time'
import { Quoted, Reply } from '@/shared/ui/quoted'
import { Notice } from '@/shared/ui/notice'
import { Timeline, type TimelineStep } from '@/shared/ui/timeline'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { PictureThumbnails } from '@/shared/ui/picture-thumbnails'
import { Tag, Tags } from '@/shared/ui/tag'
import { PageTitle } from '@/shared/ui/page-title'
import { nextDeadline } from '../staff-rectifications.model'
import { staffRectificationsText } from '../staff-rectifications.text'

interface Props {
  rectification: StaffRectification
  now: EpochMs
}

export function RectificationHeader({ rectification, now, unit }: Props & { unit: string }) {
  const text = useWords(staffRectificationsText)
  const names = useWords(ratingText)
  const { language } = useShell()
  const due = nextDeadline(rectification)
  const { status, number, round, openedDay, level, sample, flagged, atOnce } = rectification
  return (
    <>
      <PageTitle>{text.status[status]}</PageTitle>
      <Text className='cap num'>
        {dotted([
          unit,
          text.number(number),
          text.rated(dayWords(openedDay, language), names.level(level)),
          round > 1 && text.round(round),
        ])}
      </Text>
      {due && (
        <View className='section'>
          <DueTime dueAt={due} unsure={rectification.dueUnsure} now={now} />
        </View>
      )}
      {(sample || flagged || atOnce) && (
        <Tags className='page__tags'>
          {atOnce && <Tag look='warn'>{text.atOnce}</Tag>}
          {sample && <Tag look='sample'>{names.sample}</Tag>}
          {flagged && <Tag look='warn'>{text.flagged}</Tag>}
        </Tags>
      )}
    </>
  )
}

export function RectificationDeadlines({ rectification, now }: Props) {
  const text = useWords(staffRectificationsText)
  const { language } = useShell()
  const when = (moment: string) => momentWords(moment, now, language)
  const { contactedAt, contactDue, fixedAt, fixDue, days, status, complex, confirmBy } =
    rectification
  const dueOf = (dueAt: string, dueDays: number) => {
    const { dueFrom, dueUnsure } = rectification
    return capitalised(
      dueFrom
        ? dueInFull({ dueAt, dueFrom, dueDays, dueUnsure }, now, language)
        : dueWords(dueAt, now, language),
    )
  }
  const isLate = (due: string) => Date.parse(due) <= now && status === 'open'
  const steps: TimelineStep[] = [
    {
      id: 'contact',
      title: contactedAt ? text.contacted(when(contactedAt)) : text.contactRater,
      note: contactedAt ? '' : dueOf(contactDue, rating.contactDays),
      state: contactedAt ? 'done' : isLate(contactDue) ? 'late' : 'now',
      mark: '1',
    },
    {
      id: 'fix',
      title: fixedAt ? text.fixed(when(fixedAt)) : text.putRight,
      note: dotted([!fixedAt && dueOf(fixDue, days), complex && text.complex[complex.state]]),
      state: fixedAt ? 'done' : isLate(fixDue) ? 'late' : contactedAt ? 'now' : 'next',
      mark: String(days),
    },
  ]
  return (
    <Section title={text.clock}>
      <View className='card'>
        <Timeline steps={steps} />
      </View>
      {confirmBy && (
        <Text className='cap section'>{text.confirmBy(byWords(confirmBy, now, language))}</Text>
      )}
    </Section>
  )
}

interface RatedProps extends Pick<Props, 'rectification'> {
  service: string | undefined
  sourceOf: (link: string) => string
  onPicture: (source: string) => void
  onCall: (phone: string) => void
}

/** The content of the rating, without the rater's identity. */
export function RatedContent({ rectification, service, sourceOf, onPicture, onCall }: RatedProps) {
  const text = useWords(staffRectificationsText)
  const names = useWords(ratingText)
  const { text: words, tags, pictures, kind, contact } = rectification
  return (
    <Section title={text.rating}>
      <Text className='cap'>{dotted([names.done[kind], service])}</Text>
      {words ? <Quoted words={words} /> : <Text className='cap'>{text.noWords}</Text>}
      {tags.length > 0 && (
        <Tags className='page__tags'>
          {tags.map((tag) => (
            <Tag key={tag}>{names.tag[tag]}</Tag>
          ))}
        </Tags>
      )}
      <PictureThumbnails sources={pictures.map(({ link }) => sourceOf(link))} onOpen={onPicture} />
      <View className='card section'>
        {contact ? (
          <Cell
            title={contact}
            note={text.contact}
            {...(isNumber.test(contact) && { onTap: () => onCall(contact) })}
          />
        ) : (
          <Cell title={text.noContact} />
        )}
      </View>
      <View className='section'>
        <Notice look='plain' icon='shield' words={text.secret} />
      </View>
    </Section>
  )
}

/** The contact may be an e-mail address. */
const isNumber = /^\+?[\d -]{5,}$/

export function EventHistory({ rectification, now }: Props) {
  const text = useWords(staffRectificationsText)
  const names = useWords(ratingText)
  const { language } = useShell()
  const noteOf = ({ at, day, how, outcome }: RectificationEvent) =>
    dotted([
      at ? momentWords(at, now, language) : dayWords(day, language),
      how && text.how[how],
      outcome && names.outcome[outcome],
    ])
  const steps = rectification.events.map((event): TimelineStep => ({
    id: String(event.seq),
    title: text.event[event.kind],
    note: noteOf(event),
    state: event.kind === 'overdue' ? 'late' : 'done',
    ...(event.text && { below: <Reply words={spaced(event.text)} /> }),
  }))
  return (
    <Section title={text.story}>
      <View className='card'>
        <Timeline steps={steps} />
      </View>
    </Section>
  )
}
