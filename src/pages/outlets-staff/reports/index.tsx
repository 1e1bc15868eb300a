import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { FactReportDecision, StaffFactReport } from '@/contract/facts/fact-reports.schema'
import { dayWords } from '@/contract/shared/date-words.rules'
import { meantLine } from '@/contract/shared/as-meant/text.rules'
import type { Failure } from '@/contract/shared/failure'
import { own } from '@/contract/shared/own.rules'
import { outletWorkerOf } from '@/features/consultations/staff/access/case-worker.model'
import { DeskPage } from '@/features/consultations/staff/access/components/desk-page'
import { nameOf } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { useDecisionDrafts, useFactReports } from '@/features/facts/reports/fact-reports.store'
import { factReportsText } from '@/features/facts/reports/fact-reports.text'
import { useIdentity } from '@/features/people/identity/identity.store'
import { useMinute } from '@/platform/clock'
import { openPage } from '@/platform/navigation'
import { showToast } from '@/platform/toast'
import { idle } from '@/shared/lib/remote'
import { Button } from '@/shared/ui/button'
import { DueTime } from '@/shared/ui/due-time'
import { EmptyView } from '@/shared/ui/empty-view'
import { PagedRows } from '@/shared/ui/paged-rows'
import { RemoteView } from '@/shared/ui/remote-view'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { TextSheet } from '@/shared/ui/text-sheet'

interface Deciding {
  report: StaffFactReport
  decision: FactReportDecision['do']
}

export default function StaffReportsPage() {
  const who = useIdentity()
  const text = useWords(factReportsText)
  const { toDecide, loadToDecide } = useFactReports()
  const { load: loadFacts } = useFacts()
  const [deciding, setDeciding] = useState<Deciding>()
  const read = () => {
    void loadFacts()
    void loadToDecide()
  }
  return (
    <DeskPage who={who} title={text.staffTitle} of={outletWorkerOf} onShow={read}>
      {() => (
        <>
          <RemoteView of={toDecide.all ?? idle} onRetry={() => void loadToDecide()}>
            {(reports, next) =>
              reports.length === 0 ? (
                <EmptyView icon='check' title={text.staffNone} text={text.staffNoneText} />
              ) : (
                <Section title={text.staffTitle}>
                  <PagedRows
                    rows={reports}
                    next={next}
                    onMore={() => useFactReports.getState().loadMoreToDecide()}
                  >
                    {(shown) => (
                      <View className='desk-cards'>
                        {shown.map((report) => (
                          <ReportCard key={report.id} report={report} onDecide={setDeciding} />
                        ))}
                      </View>
                    )}
                  </PagedRows>
                </Section>
              )
            }
          </RemoteView>
          <DecisionSheet deciding={deciding} onClose={() => setDeciding(undefined)} />
        </>
      )}
    </DeskPage>
  )
}

interface CardProps {
  report: StaffFactReport
  onDecide: (deciding: Deciding) => void
}

function ReportCard({ report, onDecide }: CardProps) {
  const { about, part, found, day, dueAt, dueUnsure, state, note, waitsFor } = report
  const text = useWords(factReportsText)
  const { language } = useShell()
  const { facts } = useFacts()
  const name = nameOf(facts, about.id, language) ?? about.id
  return (
    <View className='card desk-card num'>
      <Text className='strong desk-card__line'>{name}</Text>
      <Tags className='cell__tags'>
        <Tag look='brand'>{text.part[part]}</Tag>
        {state === 'review' && <Tag look='warn'>{text.state.review}</Tag>}
      </Tags>
      <Text className='cap desk-card__line'>{dayWords(day, language)}</Text>
      <Text className='desk-card__line'>{found}</Text>
      <DueTime dueAt={dueAt} unsure={dueUnsure} now={useMinute()} />
      {note && <Text className='cap desk-card__line'>{text.refusedBefore(note)}</Text>}
      {waitsFor ? (
        <Text className='cap desk-card__line'>{text.waitsFor[waitsFor]}</Text>
      ) : (
        <Acts report={report} name={name} onDecide={onDecide} />
      )}
    </View>
  )
}

function Acts({ report, name, onDecide }: CardProps & { name: string }) {
  const text = useWords(factReportsText)
  const { about, state } = report
  const refuse = state === 'review' ? text.agree : text.refuse
  return (
    <View className='desk-card__acts'>
      <Button
        look='second'
        size='s'
        words={text.accept}
        label={`${text.accept} ${name}`}
        onTap={() => onDecide({ report, decision: 'accept' })}
      />
      <Button
        look='line'
        size='s'
        words={refuse}
        label={`${refuse} ${name}`}
        onTap={() => onDecide({ report, decision: 'refuse' })}
      />
      {about.kind === 'outlet' ? (
        <Button
          look='quiet'
          size='s'
          words={text.editOutlet}
          label={`${text.editOutlet} ${name}`}
          onTap={() => openPage('outlets-staff/edit', { outlet: about.id })}
        />
      ) : (
        <Button
          look='quiet'
          size='s'
          words={text.open}
          label={`${text.open} ${name}`}
          onTap={() => openPage('services/guide', { id: about.id })}
        />
      )}
    </View>
  )
}

interface SheetProps {
  deciding: Deciding | undefined
  onClose: () => void
}

/** Asks for the words that the reporter reads. */
function DecisionSheet({ deciding, onClose }: SheetProps) {
  const text = useWords(factReportsText)
  const { drafts, keep, sending } = useDecisionDrafts()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const id = deciding?.report.id ?? ''
  const note = own(drafts, id)?.note ?? ''
  const isAcceptance = deciding?.decision === 'accept'

  async function send() {
    if (!deciding || busy) return
    setBusy(true)
    const arrived = sending(id)
    const decision = { do: deciding.decision, note: meantLine(note) }
    const answer = await useFactReports.getState().decide(id, decision)
    setBusy(false)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'failed') return
    arrived()
    showToast(text.decided)
    onClose()
  }
  return (
    <TextSheet
      question={
        deciding && {
          title: isAcceptance ? text.accept : text.refuse,
          label: isAcceptance ? text.acceptLabel : text.refuseLabel,
        }
      }
      words={note}
      maxLength={200}
      busy={busy}
      failure={failure}
      onWords={(words) => keep(id, { note: words })}
      onSend={() => void send()}
      onClose={() => {
        setFailure(undefined)
        onClose()
      }}
    />
  )
}
