import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Training } from '@/contract/trainings/trainings.schema'
import { whenWords } from '@/shared/lib/moments'
import { spaced } from '@/shared/lib/spaced'
import { Cell } from '@/shared/ui/cell'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { useGrowing } from '@/shared/ui/use-growing'
import { trainingText } from '../training.text'

interface Props {
  training: Training
  onMoves: () => void
  onLink: (url: string) => void
}

/** What it is about, who holds it, and what one gets for coming. */
export function TrainingMore({ training, onMoves, onLink }: Props) {
  const text = useWords(trainingText)
  const sections = [
    <WaitlistRules key='rules' training={training} onMoves={onMoves} />,
    <Paragraphs key='summary' title={text.summary} of={training.summary?.split('\n') ?? []} />,
    <Rows key='agenda' title={text.agenda} of={training.agenda.map((title) => ({ title }))} />,
    <Parts key='parts' training={training} />,
    <Rows
      key='lecturers'
      title={text.lecturers}
      of={training.lecturers.map(({ name, title, bio }) => ({
        title: spaced(`${name}，${title}`),
        ...(bio && { note: spaced(bio) }),
      }))}
    />,
    <Rows
      key='materials'
      title={text.materials}
      of={training.materials.map(({ title, url }) => ({
        title,
        ...(url && { onTap: () => onLink(url) }),
      }))}
    />,
    <Certificate key='certificate' training={training} />,
  ]
  const drawn = useGrowing(sections.length, 2)
  return <>{sections.slice(0, drawn)}</>
}

/** How places are given, where some wait for them. */
function WaitlistRules({ training: { seats }, onMoves }: Pick<Props, 'training' | 'onMoves'>) {
  const text = useWords(trainingText)
  if (seats.every(({ waitlist }) => waitlist === 0)) return null
  return (
    <Paragraphs title={text.howWaitlist} of={text.waitlistRules}>
      <Cell title={text.moves} note={text.movesNote} onTap={onMoves} />
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
  return <Rows title={text.parts} of={rows} />
}

function Certificate({ training: { certificateFrom, parts } }: { training: Training }) {
  const text = useWords(trainingText)
  const words =
    certificateFrom > 0 ? text.certificateFrom(certificateFrom, parts.length) : text.noCertificate
  return <Paragraphs title={text.certificate} of={[words]} />
}

interface ParagraphsProps {
  title: string
  of: string[]
  children?: ReactNode
}

function Paragraphs({ title, of, children }: ParagraphsProps) {
  if (of.length === 0) return null
  return (
    <Section title={title}>
      <View className='card'>
        <View className='pad'>
          {of.map((words) => (
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
  of: { title: string; note?: string; onTap?: () => void }[]
}

function Rows({ title, of }: RowsProps) {
  if (of.length === 0) return null
  return (
    <Section title={title}>
      <View className='card num'>
        {of.map((row) => (
          <Cell key={row.title} {...row} />
        ))}
      </View>
    </Section>
  )
}
