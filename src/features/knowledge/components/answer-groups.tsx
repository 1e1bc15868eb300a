import { Text, View } from '@tarojs/components'
import type { Answer } from '@/contract/facts/knowledge.schema'
import type { IsoDay } from '@/contract/shared/time.types'
import { validity } from '@/shared/lib/validity'
import { PagedRows } from '@/shared/ui/paged-rows'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import { takeRows, type Group } from '../knowledge.model'
import { knowledgeText } from '../knowledge.text'
import './answer-groups.scss'

interface Props {
  groups: Group[]
  today: IsoDay
  onOpen: (id: string) => void
}

/** Headings and rows together, at first and each time the reader asks for more. */
const batch = 70
/** Rows added in one frame. */
const step = 8

export function AnswerGroups({ groups, today, onOpen }: Props) {
  const text = useWords(knowledgeText)
  const lines = groups.flatMap(({ category, answers }) => [category, ...answers])
  return (
    <PagedRows rows={lines} batch={batch} step={step}>
      {({ length }) =>
        takeRows(groups, length).map(({ category, answers, total }) => (
          <Section key={category} title={category} more={text.count(total)}>
            <View className='card icon--chevron-right'>
              {answers.map((answer) => (
                <Question
                  key={answer.id}
                  answer={answer}
                  isOver={validity(answer, today).kind === 'over'}
                  onOpen={onOpen}
                />
              ))}
            </View>
          </Section>
        ))
      }
    </PagedRows>
  )
}

interface QuestionProps {
  answer: Answer
  isOver: boolean
  onOpen: (id: string) => void
}

/** Minimal node count, since there are dozens of rows. The arrow is a CSS background. */
function Question({ answer, isOver, onOpen }: QuestionProps) {
  const text = useWords(knowledgeText)
  return (
    <Tap className='question' role='link' onTap={() => onOpen(answer.id)}>
      <Text className='question__words'>{answer.question}</Text>
      {isOver && <Text className='tag tag--bad'>{text.overTag}</Text>}
    </Tap>
  )
}
