import { Text, View } from '@tarojs/components'
import type { Application } from '@/contract/consultations/consultations.schema'
import { consultationTermsText } from '@/shared/consultation-terms.text'
import { spaced } from '@/shared/lib/spaced'
import { Cell } from '@/shared/ui/cell'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import { caseText } from '../case.text'

export function CaseApplication({ of }: { of: Application }) {
  const text = useWords(caseText)
  const words = useWords(consultationTermsText)
  return (
    <Section title={text.application}>
      <View className='card'>
        <Cell title={text.applicant} value={of.applicant} />
        <Cell title={text.respondent} value={of.respondent ?? text.respondentUnknown} />
        <Cell title={text.dispute} value={words.dispute[of.dispute]} />
        <Cell title={text.elsewhere} value={words.elsewhere[of.elsewhere]} />
        <Cell title={text.proof} value={words.proof[of.proof]} />
        {of.tried && <Told title={text.tried} words={of.tried} />}
        <Told title={text.wanted} words={of.wanted} />
      </View>
    </Section>
  )
}

const Told = ({ title, words }: { title: string; words: string }) => (
  <Cell title={title} below={<Text className='desk-event__text'>{spaced(words)}</Text>} />
)
