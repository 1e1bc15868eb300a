import { Text, View } from '@tarojs/components'
import { dotted } from '@/shared/lib/dotted'
import { spaced } from '@/shared/lib/spaced'
import { sharedText } from '@/shared/shared.text'
import { Cell } from '@/shared/ui/cell'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { guideText } from '../guide.text'

interface Props {
  answers: { id: string; question: string }[]
  terms: { id: string; zh: string; en: string }[]
  onAnswer: (id: string) => void
  onTerm: (id: string) => void
}

export function GuideRelated({ answers, terms, onAnswer, onTerm }: Props) {
  const text = useWords(guideText)
  const { language } = useShell()
  if (answers.length + terms.length === 0) return null
  return (
    <Section title={text.related}>
      <View className='card'>
        {answers.map(({ id, question }) => (
          <Cell key={id} title={question} note={text.answer} onTap={() => onAnswer(id)} />
        ))}
        {terms.map(({ id, zh, en }) => (
          <Cell
            key={id}
            title={language === 'en' ? en : zh}
            note={dotted([text.term, language === 'en' ? zh : en])}
            onTap={() => onTerm(id)}
          />
        ))}
      </View>
    </Section>
  )
}

interface BasisProps {
  legalBasis: string[]
  note?: string
  isUnverified: (law: string) => boolean
}

/** Legal basis and notes. */
export function GuideBasis({ legalBasis, note, isUnverified }: BasisProps) {
  const text = useWords(guideText)
  const { unverified } = useWords(sharedText)
  return (
    <>
      {note && (
        <Section title={text.note}>
          <Text className='para'>{spaced(note)}</Text>
        </Section>
      )}
      <Section title={text.basis}>
        {legalBasis.map((law) => (
          <Text key={law} className='para'>
            {spaced(law)}
            {isUnverified(law) && <Text className='unv basis__check'>{unverified}</Text>}
          </Text>
        ))}
        {legalBasis.length === 0 && <Text className='para'>{text.noBasis}</Text>}
      </Section>
    </>
  )
}
