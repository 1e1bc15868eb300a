import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Answer } from '@/contract/facts/knowledge.schema'
import type { IsoDay } from '@/contract/shared/time.types'
import { ipTypeText } from '@/shared/ip-types.text'
import { spaced } from '@/shared/lib/spaced'
import { dateWords } from '@/contract/shared/date-words.rules'
import { validity } from '@/shared/lib/validity'
import { sharedText } from '@/shared/shared.text'
import { FavouriteButton } from '@/shared/ui/favourite-button'
import { Notice } from '@/shared/ui/notice'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { PageTitle } from '@/shared/ui/page-title'
import { knowledgeText } from '../knowledge.text'
import './answer-body.scss'

interface Props {
  answer: Answer
  today: IsoDay
  /** Its text changes after its last day. */
  isContinued: boolean
  isUnverified: (law: string) => boolean
  isFavourite: boolean
  onToggleFavourite: () => void
  /** On the language of the text. */
  note: ReactNode
  /** Below the answer. */
  children?: ReactNode
}

export function AnswerBody({ answer, today, isContinued, isUnverified, ...props }: Props) {
  const text = useWords(knowledgeText)
  const ipNames = useWords(ipTypeText)
  const { unverified } = useWords(sharedText)
  return (
    <View className='answer'>
      <View className='answer__head'>
        <PageTitle className='answer__question'>{answer.question}</PageTitle>
        <FavouriteButton isFavourite={props.isFavourite} onToggle={props.onToggleFavourite} />
      </View>
      <Tags className='page__tags'>
        <Tag>{answer.category}</Tag>
        {answer.ipTypes
          .filter((ipType) => ipNames[ipType] !== answer.category)
          .map((ipType) => (
            <Tag key={ipType}>{ipNames[ipType]}</Tag>
          ))}
      </Tags>
      {props.note}
      <Validity answer={answer} today={today} isContinued={isContinued} />
      <View className='card pad answer__words'>
        <Text className='answer__text'>{spaced(answer.answer)}</Text>
      </View>
      {props.children}
      {answer.legalBasis.length > 0 && (
        <Section title={text.basis}>
          {answer.legalBasis.map((law) => (
            <Text key={law} className='para'>
              {spaced(law)}
              {isUnverified(law) && <Text className='unv basis__check'>{unverified}</Text>}
            </Text>
          ))}
        </Section>
      )}
    </View>
  )
}

function Validity({ answer, today, isContinued }: Pick<Props, 'answer' | 'today' | 'isContinued'>) {
  const text = useWords(knowledgeText)
  const { language } = useShell()
  const valid = validity(answer, today)
  const isDoubtful = answer.confidence === 'unverified' || answer.confidence === 'third-party'
  return (
    <>
      {valid.kind !== 'open' && !(valid.kind === 'until' && isContinued) && (
        <View className='answer__notice'>
          <Notice
            look={valid.kind === 'until' ? 'warn' : 'bad'}
            icon='alert'
            words={text[valid.kind](dateWords(valid.day, language))}
          />
        </View>
      )}
      {isDoubtful && (
        <View className='answer__notice'>
          <Notice look='plain' words={text.doubtful} />
        </View>
      )}
    </>
  )
}
