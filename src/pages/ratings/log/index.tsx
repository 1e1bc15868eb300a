import { Text, View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import type { Anchor } from '@/contract/ratings/public-log.schema'
import { own } from '@/contract/shared/own.rules'
import { nameOf } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { AnchorRow } from '@/features/ratings/public-log/components/anchor-row'
import { CorrectionsSection } from '@/features/ratings/public-log/components/corrections-section'
import { LogChecks, LogExplained } from '@/features/ratings/public-log/components/log-explained'
import { LogVerdict } from '@/features/ratings/public-log/components/log-verdict'
import { usePublicLog } from '@/features/ratings/public-log/public-log.store'
import { publicLogText } from '@/features/ratings/public-log/public-log.text'
import { verdictOf } from '@/features/ratings/public-log/verdict.model'
import { copyText } from '@/platform/clipboard'
import { serverNow } from '@/platform/server-clock'
import type { Remote } from '@/shared/lib/remote'
import { Button } from '@/shared/ui/button'
import { EmptyView } from '@/shared/ui/empty-view'
import { Page } from '@/shared/ui/page'
import { PageTitle } from '@/shared/ui/page-title'
import { PagedRows } from '@/shared/ui/paged-rows'
import { RemoteView } from '@/shared/ui/remote-view'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'

/** Days that are added at a time. All that are shown are verified at a tap. */
const batch = 14

export default function PublicLogPage() {
  const { anchors, corrections, checks, load, loadMore, check } = usePublicLog()
  const [busy, setBusy] = useState(false)
  const text = useWords(publicLogText)
  const [shownCount, setShownCount] = useState(0)
  const days = anchors.kind === 'ready' ? anchors.value.slice(0, shownCount) : []

  useDidShow(() => {
    void useFacts.getState().load()
    void load()
  })

  async function checkAll() {
    setBusy(true)
    await load() // a day may have been corrected since it was listed
    for (const { day } of days) await check(day)
    setBusy(false)
  }

  return (
    <Page
      title={text.title}
      {...(shownCount > 0 && {
        actions: (
          <Button
            look='primary'
            words={busy ? text.checking : text.check}
            busy={busy}
            onTap={() => void checkAll()}
          />
        ),
      })}
    >
      <PageTitle>{text.question}</PageTitle>
      <Text className='para'>{text.lead}</Text>
      <LogVerdict
        verdict={verdictOf(days, checks, busy)}
        hasEarlier={hasMore(anchors, shownCount)}
      />
      <LogChecks />
      <RemoteView of={anchors} onRetry={() => void load()}>
        {(all, next) =>
          all.length > 0 ? (
            <PagedRows rows={all} next={next} onMore={loadMore} batch={batch}>
              {(shown) => <Days days={shown} onShown={setShownCount} />}
            </PagedRows>
          ) : (
            corrections.length === 0 && <NoAnchors />
          )
        }
      </RemoteView>
      {corrections.length > 0 && <CorrectionsSection corrections={corrections} now={serverNow()} />}
      <LogExplained />
    </Page>
  )
}

const hasMore = (anchors: Remote<Anchor[]>, shownCount: number) =>
  anchors.kind === 'ready' && (anchors.next !== undefined || shownCount < anchors.value.length)

interface DaysProps {
  days: Anchor[]
  onShown: (count: number) => void
}

function Days({ days, onShown }: DaysProps) {
  const { checks, corrections } = usePublicLog()
  const { facts } = useFacts()
  const { language } = useShell()
  const text = useWords(publicLogText)

  useEffect(() => onShown(days.length), [days.length, onShown])
  return (
    <Section title={text.days}>
      <View className='card'>
        {days.map((anchor) => (
          <AnchorRow
            key={anchor.day}
            anchor={anchor}
            isCorrected={corrections.some(({ day }) => day === anchor.day)}
            checked={own(checks, anchor.day)}
            nameOf={(outlet) => nameOf(facts, outlet, language) ?? outlet}
            onCopy={() => copyText(anchor.hash, text.copied)}
          />
        ))}
      </View>
    </Section>
  )
}

function NoAnchors() {
  const text = useWords(publicLogText)
  return (
    <View className='section'>
      <EmptyView icon='shield' title={text.none} text={text.noneNote} />
    </View>
  )
}
