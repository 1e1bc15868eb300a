import { Text, View } from '@tarojs/components'
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

/** What is taught in detail, by whom, and what one takes home. */
export function TrainingContent({ training, onSeatHistory, onLink }: Props) {
  const text = useWords(trainingText)
  const sections = [
    training.summary ? <Agenda key='agenda' training={training} /> : null,
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
    <View key='seats' className='card section'>
      <Cell title={text.seatHistory} note={text.seatHistoryNote} onTap={onSeatHistory} />
    </View>,
  ]
  const drawn = useGrowing(sections.length, 2)
  return <>{sections.slice(0, drawn)}</>
}

export function Agenda({ training: { agenda } }: { training: Training }) {
  const text = useWords(trainingText)
  return <Rows title={text.agenda} rows={agenda.map((title) => ({ title }))} />
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
}

function Paragraphs({ title, paragraphs }: ParagraphsProps) {
  if (paragraphs.length === 0) return null
  return (
    <Section title={title}>
      <View className='card pad'>
        {paragraphs.map((words) => (
          <Text key={words} className='para'>
            {spaced(words)}
          </Text>
        ))}
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
