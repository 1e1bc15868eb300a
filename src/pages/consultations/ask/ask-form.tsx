import { Text, View } from '@tarojs/components'
import { answerDays } from '@/contract/consultations/consultations.rules'
import { dueInFull } from '@/contract/shared/due-words.rules'
import { periodFrom } from '@/contract/shared/due.rules'
import { checkEligibility, overallFit } from '@/contract/consultations/eligibility.rules'
import type { ApplicationKind } from '@/features/consultations/asking/application.text'
import type { Classification } from '@/features/consultations/asking/classification.model'
import type { QuestionDraft } from '@/features/consultations/asking/question-draft.model'
import { askText } from '@/features/consultations/asking/ask.text'
import { ApplicationFields } from '@/features/consultations/asking/components/application-fields'
import { QuestionFields } from '@/features/consultations/asking/components/question-fields'
import type { Facts } from '@/features/facts/published/facts.model'
import { documentActions } from '@/platform/document-actions'
import { pictureActions } from '@/platform/picture-actions'
import { useMinute } from '@/platform/clock'
import { replacePage } from '@/platform/page-stack'
import { openPage } from '@/platform/navigation'
import { capitalised } from '@/shared/lib/capitalised'
import { failureText } from '@/shared/failure.text'
import { Cell } from '@/shared/ui/cell'
import { Notice } from '@/shared/ui/notice'
import { useShell, useWords } from '@/shared/ui/shell'
import { MatchingAnswers } from './matching-answers'

import type { QuestionState } from './use-question'

interface Props {
  as: ApplicationKind | undefined
  asking: QuestionState
  draft: QuestionDraft
  at: Classification
  /** Title of the page it is asked from. */
  about: string | undefined
  facts: Facts | undefined
  change: (more: Partial<QuestionDraft>) => void
  helped: (answer: string) => void
}

/** The form, with the reason of a refusal above and the deadline below. */
export function QuestionForm({ as, asking, draft, at, about, facts, change, helped }: Props) {
  const tried = asking.at === 'filling' && asking.tried
  const isUnfit = as && overallFit(checkEligibility(as, draft.application ?? {})) === 'unfit'
  const common = {
    draft,
    tried,
    pictures: pictureActions,
    documents: documentActions,
    onChange: change,
  }
  return (
    <>
      <Refused asking={asking} />
      {as ? (
        <ApplicationFields kind={as} {...common} onAsk={() => replacePage('consultations/ask')} />
      ) : (
        <QuestionFields at={at} districts={facts?.districts ?? []} about={about} {...common}>
          <MatchingAnswers typed={draft.text ?? ''} facts={facts} onHelped={helped} />
          <View>{at.topic === 'mediation' && <Mediation />}</View>
        </QuestionFields>
      )}
      {!isUnfit && <DueLine at={at} />}
    </>
  )
}

function Refused({ asking }: { asking: QuestionState }) {
  const text = useWords(askText)
  const failures = useWords(failureText)
  if (asking.at !== 'filling' || !asking.refused) return null
  const words = [text.notSent, failures[asking.refused.code], text.kept].join(' ')
  return <Notice look='bad' icon='alert' words={words} />
}

/** The deadline the question would have if sent now. */
function DueLine({ at }: { at: Classification }) {
  const text = useWords(askText)
  const { language } = useShell()
  const now = useMinute()
  const period = periodFrom(now, answerDays(at.class, now))
  const words = dueInFull(period, now, language, text.answer)
  return <Text className='cap section num'>{capitalised(words)}</Text>
}

function Mediation() {
  const text = useWords(askText)
  return (
    <View className='card section'>
      <Cell
        icon='consult'
        title={text.mediation}
        note={text.mediationNote}
        onTap={() => openPage('consultations/ask', { as: 'mediation' })}
      />
    </View>
  )
}
