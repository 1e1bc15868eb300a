import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Training } from '@/contract/trainings/trainings.schema'
import { whenWords } from '@/contract/shared/moment-words.rules'
import { spaced } from '@/shared/lib/spaced'
import { Cell } from '@/shared/ui/cell'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { useGrowing } from '@/shared/ui/use-growing'
import { trainingText } from '../training.text'

interface Props {
  training: Training
  onSeatHistory: () => void
  onLink: (url: string) => void
}

export function TrainingContent({ training, onSeatHistory, onLink }: Props) {
  const text = useWords(trainingText)
  const sections = [
    <WaitlistRules key='rules' training={training} onSeatHistory={onSeatHistory} />,
    <Paragraphs
      key='summary'
      title={text.summary}
      paragraphs={training.summary?.split('\n') ?? []}
    />,
    <Rows key='agenda' title={text.agenda} rows={training.agenda.map((title) => ({ title }))} />,
    <Parts key='parts' training={training} />,
    <Rows
      key='lecturers'
      title={text.lecturers}
      rows={training.lecturers.map(({ name, title, bio }) => ({
        title: spaced(`${name}，${title}`),
        ...(bio && { note: spaced(bio) }),
      }))}
    />,
    <Rows
      key='materials'
      title={text.materials}
      rows={training.materials.map(({ title, url }) => ({
        title,
        ...(url && { onTap: () => onLink(url) }),
      }))}
    />,
    <Certificate key='certificate' training={training} />,
  ]
  const drawn = useGrowing(sections.length, 2)
  return <>{sections.slice(0, drawn)}</>
}

/** Nothing where the training has no waitlist. */
function WaitlistRules({
  training: { seats },
  onSeatHistory,
}: Pick<Props, 'training' | 'onSeatHistory'>) {
  const text = useWords(trainingText)
  if (seats.every(({ waitlist }) => waitlist === 0)) return null
  return (
    <Paragraphs title={text.howWaitlist} paragraphs={text.waitlistRules}>
      <Cell title={text.seatHistory} note={text.seatHistoryNote} onTap={onSeatHistory} />
    </Paragraphs>
  )
}

function Parts({ training: { parts } }: { training: Training }) {
  const text = useWords(trainingText)
  const { language } = useShell()
  if (parts.length === 1) return null
  const rows = parts.map(({ startsAt, endsAt }) => ({
    title: whenWords(startsAt, endsAt, language),
  }))
  return <Rows title={text.parts} rows={rows} />
}

function Certificate({ training: { certificateFrom, parts } }: { training: Training }) {
  const text = useWords(trainingText)
  const words =
    certificateFrom > 0 ? text.certificateFrom(certificateFrom, parts.length) : text.noCertificate
  return <Paragraphs title={text.certificate} paragraphs={[words]} />
}

interface ParagraphsProps {
  title: string
  paragraphs: string[]
  children?: ReactNode
}

function Paragraphs({ title, paragraphs, children }: ParagraphsProps) {
  if (paragraphs.length === 0) return null
  return (
    <Section title={title}>
      <View className='card'>
        <View className='pad'>
          {paragraphs.map((words) => (
            <Text key={words} className='para'>
              {spaced(words)}
            </Text>
          ))}
        </View>
        {children}
      </View>
    </Section>
  )
}

interface RowsProps {
  title: string
  rows: { title: string; note?: string; onTap?: () => void }[]
}

function Rows({ title, rows }: RowsProps) {
  if (rows.length === 0) return null
  return (
    <Section title={title}>
      <View className='card num'>
        {rows.map((row) => (
          <Cell key={row.title} {...row} />
        ))}
      </View>
    </Section>
  )
}
