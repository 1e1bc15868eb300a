import { Text, View } from '@tarojs/components'
import type { Answer } from '@/contract/facts/knowledge.schema'
import type { IsoDay } from '@/contract/shared/time.types'
import { excerpt } from '@/contract/shared/clip.rules'
import { spaced } from '@/shared/lib/spaced'
import { dateWords } from '@/contract/shared/date-words.rules'
import { Button } from '@/shared/ui/button'
import { FilterField } from '@/shared/ui/form/filter-field'
import { Notice } from '@/shared/ui/notice'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { expiredOn } from '../canned-answers.model'
import { formsText } from '../forms.text'

interface Props {
  /** Best match first. */
  answers: Answer[]
  today: IsoDay
  words: string
  cites: string[]
  /** The last entry exceeded a limit of the reply. */
  full: boolean
  onWords: (words: string) => void
  onUse: (answer: Answer) => void
}

/** Entries of the knowledge base to insert into a reply. Expired ones carry a warning. */
export function CannedList({ answers, words, full, onWords, ...rest }: Props) {
  const text = useWords(formsText)
  return (
    <Section title={text.canned}>
      <Text className='cap'>{text.cannedHint}</Text>
      <View className='desk-notice'>
        <FilterField label={text.cannedSearch} value={words} onInput={onWords} />
      </View>
      {full && (
        <View className='desk-notice'>
          <Notice look='warn' icon='alert' words={text.cannedFull} />
        </View>
      )}
      {answers.length === 0 && <Text className='cap desk-notice'>{text.cannedNone}</Text>}
      <View className='desk-notice'>
        {answers.map((answer) => (
          <CannedCard key={answer.id} answer={answer} {...rest} />
        ))}
      </View>
    </Section>
  )
}

/** Characters of an answer in the list. */
const maxExcerpt = 120

interface CardProps extends Pick<Props, 'today' | 'cites' | 'onUse'> {
  answer: Answer
}

function CannedCard({ answer, today, cites, onUse }: CardProps) {
  const text = useWords(formsText)
  const { language } = useShell()
  const { id, question, answer: answerText, legalBasis } = answer
  const over = expiredOn(answer, today)
  const isUsed = cites.includes(id)
  return (
    <View className='card pad'>
      <Text className='strong'>{spaced(question)}</Text>
      <Text className='desk-canned__text'>{spaced(excerpt(answerText, maxExcerpt))}</Text>
      {legalBasis.length > 0 && <Text className='cap'>{spaced(legalBasis.join('；'))}</Text>}
      {over && (
        <View className='desk-notice'>
          <Notice look='bad' icon='alert' words={text.over(dateWords(over, language))} />
        </View>
      )}
      <View className='desk-acts'>
        <Button
          look='second'
          size='s'
          {...(isUsed && { icon: 'check' as const })}
          words={isUsed ? text.used : text.use}
          label={`${isUsed ? text.used : text.use} ${question}`}
          onTap={() => onUse(answer)}
        />
      </View>
    </View>
  )
}
