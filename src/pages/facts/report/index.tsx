import { Text, View } from '@tarojs/components'
import { useDidShow, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { partsOf } from '@/contract/facts/fact-reports.rules'
import type { ReportedFact } from '@/contract/facts/fact-reports.schema'
import { settingAt } from '@/contract/facts/public-settings.rules'
import type { Failure } from '@/contract/shared/failure'
import { periodFrom } from '@/contract/shared/due.rules'
import { own } from '@/contract/shared/own.rules'
import { uuidV7 } from '@/contract/shared/uuid.rules'
import { byId, nameOf, type Facts } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { useFactReports, useReportDrafts } from '@/features/facts/reports/fact-reports.store'
import { factReportsText } from '@/features/facts/reports/fact-reports.text'
import {
  draftKey,
  hasPersonalData,
  maxFound,
  missingFields,
  reportedFact,
  type ReportDraft,
} from '@/features/facts/reports/report-draft.model'
import { useMinute } from '@/platform/clock'
import { isRetryable } from '@/platform/outbox'
import { replacePage } from '@/platform/page-stack'
import { showToast } from '@/platform/toast'
import type { Remote } from '@/shared/lib/remote'
import { Button } from '@/shared/ui/button'
import { DuePromise } from '@/shared/ui/due-promise'
import { EmptyView } from '@/shared/ui/empty-view'
import { ChoiceField } from '@/shared/ui/form/choice-field'
import { LongField } from '@/shared/ui/form/text-field'
import { Notice } from '@/shared/ui/notice'
import { Page } from '@/shared/ui/page'
import { PageTitle } from '@/shared/ui/page-title'
import { SendFailure } from '@/shared/ui/send-failure'
import { useShell, useWords } from '@/shared/ui/shell'
import { typedSinceText } from '@/shared/typed-since.text'

export default function ReportPage() {
  const about = reportedFact(useRouter<{ kind: string; id: string }>().params)
  const { facts, load } = useFacts()
  const text = useWords(factReportsText)
  useDidShow(() => void load())
  if (about && isKnown(facts, about)) return <Report about={about} />
  return (
    <Page title={text.title}>
      <EmptyView icon='search' title={text.broken} text={text.noneText} />
    </Page>
  )
}

/** While the facts are being read, nothing is unknown. */
const isKnown = (facts: Remote<Facts>, { kind, id }: ReportedFact) =>
  facts.kind !== 'ready' ||
  byId<{ id: string }>(kind === 'outlet' ? facts.value.outlets : facts.value.services, id) !==
    undefined

const nothing: ReportDraft = {}

function useReport(about: ReportedFact) {
  const key = draftKey(about)
  const draft = useReportDrafts(({ drafts }) => own(drafts, key)) ?? nothing
  const text = useWords(factReportsText)
  const since = useWords(typedSinceText)
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const missing = missingFields(draft)

  async function send() {
    setTried(true)
    if (missing.length > 0 || busy) return
    const reportId = draft.reportId ?? uuidV7(Date.now())
    useReportDrafts.getState().keep(key, { reportId })
    setBusy(true)
    const answer = await useFactReports.getState().report(about, { ...draft, reportId })
    setBusy(false)
    const refused = answer.kind === 'failed' && !isRetryable(answer.failure)
    setFailure(refused ? answer.failure : undefined)
    if (refused) return
    const isLeft = own(useReportDrafts.getState().drafts, key) !== undefined
    showToast(answer.kind === 'failed' ? text.kept : isLeft ? since.sent : text.sent)
    if (isLeft) setTried(false)
    else replacePage('facts/reports')
  }
  return {
    draft,
    busy,
    failure,
    problems: tried ? missing : [],
    /** Another text is another report. */
    change: (part: ReportDraft) =>
      useReportDrafts.getState().keep(key, { ...part, reportId: uuidV7(Date.now()) }),
    send,
  }
}

function Report({ about }: { about: ReportedFact }) {
  const text = useWords(factReportsText)
  const { language } = useShell()
  const { facts } = useFacts()
  const now = useMinute()
  const { draft, busy, failure, problems, change, send } = useReport(about)
  const problem = (field: 'part' | 'found') =>
    problems.includes(field) ? text.missing[field] : undefined
  const action = (
    <Button
      look='primary'
      busy={busy}
      words={busy ? text.sending : text.send}
      onTap={() => void send()}
    />
  )
  return (
    <Page title={text.title} slot={null} actions={action}>
      <PageTitle>{text[about.kind]}</PageTitle>
      <Text className='cap'>{nameOf(facts, about.id, language) ?? about.id}</Text>
      <ChoiceField
        label={text.which}
        problem={problem('part')}
        options={partsOf(about).map((value) => ({ value, words: text.part[value] }))}
        chosen={draft.part ? [draft.part] : []}
        onPress={(part) => change({ part })}
      />
      <LongField
        label={text.found}
        hint={text.foundHint}
        problem={problem('found')}
        maxLength={maxFound}
        value={draft.found ?? ''}
        onChange={(found) => change({ found })}
      />
      {hasPersonalData(draft) && (
        <View className='section'>
          <Notice look='warn' icon='alert' words={text.personal} />
        </View>
      )}
      <SendFailure failure={failure} />
      <View className='section'>
        <DuePromise
          period={periodFrom(now, settingAt('answerFactReport', now))}
          now={now}
          what={text.told}
          note={text.toldWhere}
        />
      </View>
    </Page>
  )
}
