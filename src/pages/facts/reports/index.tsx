import { Text, View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import type { OwnFactReport } from '@/contract/facts/fact-reports.schema'
import { momentWords } from '@/contract/shared/moment-words.rules'
import { nameOf } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { useFactReports } from '@/features/facts/reports/fact-reports.store'
import { factReportsText } from '@/features/facts/reports/fact-reports.text'
import { unsentReports } from '@/features/facts/reports/report-draft.model'
import { useIdentity } from '@/features/people/identity/identity.store'
import { useMinute } from '@/platform/clock'
import { openPage } from '@/platform/navigation'
import { isRetryable, useOutbox } from '@/platform/outbox'
import { showToast } from '@/platform/toast'
import { idle } from '@/shared/lib/remote'
import { Cell } from '@/shared/ui/cell'
import { DueTime } from '@/shared/ui/due-time'
import { EmptyView } from '@/shared/ui/empty-view'
import { KeptNotice } from '@/shared/ui/kept-notice'
import { Page } from '@/shared/ui/page'
import { PagedRows } from '@/shared/ui/paged-rows'
import { RemoteView } from '@/shared/ui/remote-view'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { SignInWall } from '@/shared/ui/sign-in-wall'
import { Tag, Tags, type TagLook } from '@/shared/ui/tag'
import { UnsentCard } from '@/shared/ui/unsent-card'
import { unsentText } from '@/shared/unsent.text'

export default function ReportsPage() {
  const { token, signIn } = useIdentity()
  const { own, offline, readAt, loadOwn } = useFactReports()
  const now = useMinute()
  const { load } = useFacts()
  const { parcels } = useOutbox()
  const text = useWords(factReportsText)
  const waiting = unsentReports(parcels)

  useDidShow(() => void load())
  useEffect(() => {
    if (token) void loadOwn() // again when one has left the outbox
  }, [token, loadOwn, waiting.length])
  return (
    <Page title={text.mine}>
      {waiting.length > 0 && (
        <Section title={text.waiting}>
          {waiting.map(({ id, form }) => (
            <Waiting key={id} id={id} found={form.found} about={form.about} />
          ))}
        </Section>
      )}
      {token && offline && (
        <View className='section'>
          <KeptNotice readAt={readAt} now={now} />
        </View>
      )}
      {token ? (
        <RemoteView of={own.all ?? idle} onRetry={() => void loadOwn()}>
          {(reports, next) => <Own reports={reports} next={next} />}
        </RemoteView>
      ) : (
        <SignInWall
          icon='info'
          title={text.signIn}
          text={text.signInText}
          look='second'
          onSignIn={() => void signIn()}
        />
      )}
    </Page>
  )
}

interface WaitingProps {
  id: string
  found: string
  about: { kind: string; id: string }
}

function Waiting({ id, found, about }: WaitingProps) {
  const { parcels, sending, send } = useOutbox()
  const text = useWords(unsentText)
  const failure = parcels.find((parcel) => parcel.id === id)?.failure
  const change = () => {
    const isTaken = useFactReports.getState().takeBack(id)
    openPage('facts/report', about)
    if (!isTaken) showToast(text.occupied)
  }
  return (
    <View className='section'>
      <Text className='para'>{found}</Text>
      <UnsentCard
        busy={sending === id}
        failure={failure}
        refused={!!failure && !isRetryable(failure)}
        onSend={() => void send(id)}
        onChange={change}
      />
    </View>
  )
}

function Own({ reports, next }: { reports: OwnFactReport[]; next: string | undefined }) {
  const text = useWords(factReportsText)
  if (reports.length === 0) return <EmptyView icon='check' title={text.none} text={text.noneText} />
  return (
    <Section title={text.mine}>
      <PagedRows rows={reports} next={next} onMore={() => useFactReports.getState().loadMoreOwn()}>
        {(shown) => (
          <View className='card'>
            {shown.map((report) => (
              <ReportRow key={report.id} report={report} />
            ))}
          </View>
        )}
      </PagedRows>
    </Section>
  )
}

const looks: Record<OwnFactReport['state'], TagLook> = {
  open: 'brand',
  review: 'brand',
  accepted: 'ok',
  refused: 'plain',
}

function ReportRow({ report }: { report: OwnFactReport }) {
  const { about, part, found, state, note, at, dueAt, dueUnsure } = report
  const text = useWords(factReportsText)
  const { language } = useShell()
  const { facts } = useFacts()
  const now = useMinute()
  const page = about.kind === 'outlet' ? 'outlets/detail' : 'services/guide'
  return (
    <Cell
      title={nameOf(facts, about.id, language) ?? about.id}
      note={[momentWords(at, now, language), text.part[part], found].join(text.between)}
      below={
        <>
          <Tags className='cell__tags'>
            <Tag look={looks[state]}>{text.state[state]}</Tag>
          </Tags>
          {note && <Text className='cell__note'>{note}</Text>}
          {(state === 'open' || state === 'review') && (
            <DueTime dueAt={dueAt} unsure={dueUnsure} now={now} />
          )}
        </>
      }
      onTap={() => openPage(page, { id: about.id })}
    />
  )
}
