import { useDidShow, useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { useEffect } from 'react'
import type { ServiceItem } from '@/contract/facts/services.schema'
import type { EpochMs } from '@/contract/shared/time.types'
import { clockAt } from '@/contract/facts/working-days.rules'
import { own } from '@/contract/shared/own.rules'
import { isSaved } from '@/features/people/favourites/favourites.model'
import { useFavourites } from '@/features/people/favourites/favourites.store'
import { byId, type Facts } from '@/features/facts/published/facts.model'
import { isOutdated } from '@/features/facts/published/english.model'
import { TranslationNote } from '@/features/facts/published/components/translation-note'
import { useShownFacts, useTranslation } from '@/features/facts/published/shown-facts.store'
import { LawLines } from '@/features/facts/laws/components/law-lines'
import { isContinued, isUnverified, lawsOn } from '@/features/facts/laws/laws.model'
import { useFigures } from '@/features/ratings/figures/figures.store'
import { useOutlets } from '@/features/outlets/outlets.store'
import { Checklist } from '@/features/services/components/checklist'
import { FeeList } from '@/features/services/components/fee-list'
import { GuideBasis, GuideRelated } from '@/features/services/components/guide-related'
import { GuideConditions } from '@/features/services/components/guide-conditions'
import { GuideFacts } from '@/features/services/components/guide-facts'
import { GuideHead } from '@/features/services/components/guide-head'
import { GuideLimits } from '@/features/services/components/guide-claims'
import { GuidePhones } from '@/features/services/components/guide-phones'
import { HandlerList } from '@/features/services/components/handler-list'
import { VersionLines } from '@/features/services/components/version-lines'
import { StepRail } from '@/features/services/components/step-rail'
import { countPrepared } from '@/features/services/guide.model'
import { guideText } from '@/features/services/guide.text'
import { findHandlers } from '@/features/services/handlers.model'
import { versionNotices } from '@/features/services/versions.model'
import { useChecklists } from '@/features/services/checklists.store'
import { useAvailability } from '@/features/visits/citizen/availability/availability.store'
import { useMinute } from '@/platform/clock'
import { openLink } from '@/platform/open-link'
import { openPage, openTab, sharePath } from '@/platform/navigation'
import { originalOf } from '@/shared/lib/original'
import { sharedText } from '@/shared/shared.text'
import { Button } from '@/shared/ui/button'
import { EmptyView } from '@/shared/ui/empty-view'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { useWords } from '@/shared/ui/shell'
import { useWide } from '@/shared/ui/use-wide'
import { guideActions, showOnMap } from './guide-actions'
import { GuideAside } from './guide-aside'
import { ApplicationEntry, BookingEntries } from './guide-entries'
import { GuideSources } from './guide-sources'
import { RatingsSection } from './ratings-section'
import { useHandlers } from './use-handlers'

const noIds: string[] = []

export default function GuidePage() {
  const { id = '' } = useRouter<{ id: string }>().params
  const { facts, load } = useShownFacts()
  const text = useWords(guideText)
  const now = useMinute()
  const { day: today } = clockAt(now)
  const shown = facts.kind === 'ready' ? facts.value : undefined
  const item = shown && byId(shown.services, id)
  const title = item?.name ?? text.title
  const wide = useWide(1024)

  useDidShow(() => {
    void load()
    void useAvailability.getState().loadOutlets()
    void useFigures.getState().load()
  })
  useEffect(() => void load(), [load, today]) // a page that is open at midnight shows the new day's text
  useShareAppMessage(() => ({ title, path: sharePath('services/guide', { id }) }))
  useShareTimeline(() => ({ title, query: `id=${id}` }))

  return (
    <Page
      title={text.title}
      about={item && { kind: 'service', id, title }}
      actions={
        shown && item && guideActions(item, findHandlers(item, shown.outlets).outlets.length)
      }
      aside={wide && shown && item && <GuideAside item={item} facts={shown} now={now} />}
    >
      <RemoteView of={facts} onRetry={load}>
        {(value) => (item ? <Guide item={item} facts={value} now={now} /> : <NoGuide />)}
      </RemoteView>
    </Page>
  )
}

interface GuideProps {
  item: ServiceItem
  facts: Facts
  now: EpochMs
}

function Guide({ item, facts, now }: GuideProps) {
  const translation = useTranslation()
  const { id, materials } = item
  const { favourites, toggleFavourite, recordOpened } = useFavourites()
  const { prepared, toggle } = useChecklists()
  const ticked = own(prepared, id) ?? noIds
  const { materials: originals } = originalOf(item) // ticks are kept by the Chinese words
  const ready = countPrepared(originalOf(item), ticked)
  const entry = { kind: 'service', id } as const
  const wide = useWide(1024)
  const { day: today } = clockAt(now)
  const laws = lawsOn(facts.laws, id, today)
  const versions = versionNotices(facts.laws, id, today)

  useEffect(() => recordOpened({ kind: 'service', id }), [id, recordOpened])

  return (
    <>
      <GuideHead
        item={item}
        today={today}
        isContinued={isContinued(laws) || versions.some(({ when }) => when === 'coming')}
        isFavourite={isSaved(favourites, entry)}
        onToggleFavourite={() => toggleFavourite(entry)}
        note={<TranslationNote of={translation} outdated={isOutdated(facts, 'services', id)} />}
      />
      <ApplicationEntry item={item} />
      <BookingEntries item={item} facts={facts} />
      <GuideFacts
        item={item}
        prepared={ready}
        outlets={findHandlers(item, facts.outlets).outlets.length}
      />
      <LawLines laws={laws} />
      <VersionLines notices={versions} />
      <GuideConditions conditions={item.conditions ?? []} />
      <Checklist
        materials={materials}
        ticked={materials.filter((_, nth) => ticked.includes(originals[nth]!))}
        prepared={ready}
        onTick={(material) => toggle(id, originals[materials.indexOf(material)]!)}
      />
      <StepRail steps={item.steps} />
      <GuideLimits item={item} />
      <Handlers item={item} facts={facts} now={now} />
      <FeeList item={item} />
      <GuideBasis
        legalBasis={item.legalBasis}
        isUnverified={(law) => isUnverified(law, laws)}
        {...(item.note && { note: item.note })}
      />
      <GuidePhones phones={item.phones ?? []} now={now} />
      <Related item={item} facts={facts} />
      <RatingsSection id={id} />
      {!wide && <GuideSources item={item} />}
    </>
  )
}

function Related({ item: { answers = noIds, terms = noIds }, facts }: Omit<GuideProps, 'now'>) {
  return (
    <GuideRelated
      answers={answers.flatMap((answer) => byId(facts.answers, answer) ?? [])}
      terms={terms.flatMap((term) => byId(facts.terms, term) ?? [])}
      onAnswer={(answer) => openPage('knowledge/answer', { id: answer })}
      onTerm={(term) => openPage('knowledge/term', { id: term })}
    />
  )
}

function Handlers({ item, facts, now }: GuideProps) {
  const { position, locating, locate } = useOutlets()
  const { linkCopied } = useWords(sharedText)
  const { handlers, advisers, platforms } = useHandlers(item, facts, now)

  return (
    <HandlerList
      item={item}
      handlers={handlers}
      advisers={advisers}
      platforms={platforms}
      now={now}
      refused={locating === 'refused'}
      onLocate={position || handlers.length < 2 ? undefined : () => void locate()}
      onMap={() => showOnMap(item.id)}
      onOutlet={(outlet) => openPage('outlets/detail', { id: outlet })}
      onLink={(url) => openLink(url, linkCopied)}
      onAsk={() =>
        openPage('consultations/ask', { kind: 'service', id: item.id, title: item.name })
      }
    />
  )
}

function NoGuide() {
  const text = useWords(guideText)
  return (
    <EmptyView icon='search' title={text.missing} text={text.missingText}>
      <Button look='primary' words={text.allServices} onTap={() => openTab('services')} />
    </EmptyView>
  )
}
