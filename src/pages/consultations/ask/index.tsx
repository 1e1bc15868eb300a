import { useDidShow, useRouter } from '@tarojs/taro'
import type { About, RequestClass } from '@/contract/consultations/consultations.schema'
import { checkEligibility, overallFit } from '@/contract/consultations/eligibility.rules'
import { applicationText } from '@/features/consultations/asking/application.text'
import { classify, type Classification } from '@/features/consultations/asking/classification.model'
import { askText } from '@/features/consultations/asking/ask.text'
import { useFacts } from '@/features/facts/published/facts.store'
import { goBack } from '@/platform/page-stack'
import { decodeParam } from '@/shared/lib/decode-param'
import { Button } from '@/shared/ui/button'
import { EmptyView } from '@/shared/ui/empty-view'
import { Page } from '@/shared/ui/page'
import { useWords } from '@/shared/ui/shell'
import { QuestionForm } from './ask-form'
import { SentQuestion } from './sent-question'
import { questionContextOf } from './question-context'
import { useQuestion, type QuestionTarget } from './use-question'

interface Params {
  kind?: About['kind']
  id?: string
  title?: string
  /** Opens an application instead of a question. */
  as?: 'mediation' | 'aid'
  /** Set by links such as “complain about this outlet”. */
  class?: RequestClass
}

export default function AskPage() {
  const {
    kind,
    id = '',
    title = '',
    as,
    ...rest
  } = useRouter<Params & Record<string, string>>().params
  const target: QuestionTarget = {
    kind: as ?? 'consultation',
    about: kind && { kind, id, title: decodeParam(title) },
  }
  const { facts, load } = useFacts()
  const { submit, reclaim, again, ...filling } = useQuestion(target)
  const { asking, draft } = filling
  const known = facts.kind === 'ready' ? facts.value : undefined
  const guessed = classify(draft, {
    ...questionContextOf(known, target.about),
    class: rest.class,
  })
  const at: Classification = as
    ? { ...guessed, topic: as === 'mediation' ? 'mediation' : 'law', class: 'help' }
    : guessed
  const text = useWords(askText)
  const apply = useWords(applicationText)
  const pageTitle = as ? apply.title[as] : text.title
  const unfit = as && overallFit(checkEligibility(as, draft.application ?? {})) === 'unfit'

  useDidShow(() => {
    void load()
    void useFacts.getState().wantEveryday() // answers are found while one types
  })

  return (
    <Page
      title={pageTitle}
      about={target.about}
      {...(asking.at === 'filling' &&
        !unfit && {
          actions: (
            <Button
              look='primary'
              words={as ? text.apply : text.send}
              onTap={() => void submit(at)}
            />
          ),
        })}
    >
      {asking.at === 'sent' && <SentQuestion {...asking} onChange={reclaim} />}
      {asking.at === 'helped' && <Helped onAgain={again} />}
      {asking.at === 'filling' && (
        <QuestionForm as={as} at={at} about={target.about?.title} facts={known} {...filling} />
      )}
    </Page>
  )
}

function Helped({ onAgain }: { onAgain: () => void }) {
  const text = useWords(askText)
  return (
    <EmptyView icon='check' title={text.helpedTitle} text={text.helpedNote}>
      <Button look='primary' words={text.askAgain} onTap={onAgain} />
      <Button look='quiet' words={text.fold} onTap={() => goBack()} />
    </EmptyView>
  )
}
