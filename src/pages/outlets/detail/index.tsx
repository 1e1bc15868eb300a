import { View } from '@tarojs/components'
import { useRouter, useShareAppMessage, useShareTimeline, useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import type { Outlet } from '@/contract/facts/outlets.schema'
import type { ServiceItem } from '@/contract/facts/services.schema'
import { momentWords } from '@/contract/shared/moment-words.rules'
import { clockAt } from '@/contract/facts/working-days.rules'
import { isSaved } from '@/features/people/favourites/favourites.model'
import { useFavourites } from '@/features/people/favourites/favourites.store'
import { byId, type Facts } from '@/features/facts/published/facts.model'
import { CorrectableSources } from '@/features/facts/corrections/components/correctable-sources'
import { useCorrectionFigure } from '@/features/facts/corrections/corrections.store'
import { isOutdated } from '@/features/facts/published/english.model'
import { toPlace } from '@/features/facts/published/place.model'
import { TranslationNote } from '@/features/facts/published/components/translation-note'
import { useShownFacts, useTranslation } from '@/features/facts/published/shown-facts.store'
import { FiguresSection } from '@/features/ratings/figures/components/figures-section'
import { figuresOf, useFigures } from '@/features/ratings/figures/figures.store'
import { DetailFacts } from '@/features/outlets/components/detail-facts'
import { DetailHead } from '@/features/outlets/components/detail-head'
import { DetailDoes, DetailWebsite } from '@/features/outlets/components/detail-more'
import { PlaceMap } from '@/features/outlets/components/place-map'
import { outletDetailText } from '@/features/outlets/outlet-detail.text'
import { ItemRow } from '@/features/services/components/item-row'
import { isAdvisedBy, isHandledBy } from '@/features/services/handled-by.model'
import { outletVisitingText } from '@/features/visits/citizen/availability/outlet-visiting.text'
import { getThereTo } from '@/platform/get-there'
import { openLink } from '@/platform/open-link'
import { openPage, openTab, sharePath } from '@/platform/navigation'
import { hotline } from '@/shared/lib/hotline'
import { getThereText } from '@/shared/get-there.text'
import { originalOf } from '@/shared/lib/original'
import { sharedText } from '@/shared/shared.text'
import { sourceLineText } from '@/shared/source-line.text'
import { Button } from '@/shared/ui/button'
import { EmptyView } from '@/shared/ui/empty-view'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { SideCard } from '@/shared/ui/side-card'
import { useWide } from '@/shared/ui/use-wide'
import { useOutletVisiting, type OutletVisiting } from './use-outlet-visiting'
import { Visiting } from './visiting'

export default function OutletDetailPage() {
  const { id = '' } = useRouter<{ id: string }>().params
  const { facts, load } = useShownFacts()
  const text = useWords(outletDetailText)
  const outlet = facts.kind === 'ready' ? byId(facts.value.outlets, id) : undefined
  const title = outlet?.name ?? text.title
  const visiting = useOutletVisiting(id)
  const wide = useWide(1024)

  useDidShow(() => {
    void load()
    void useFigures.getState().load()
  })
  useShareAppMessage(() => ({ title, path: sharePath('outlets/detail', { id }) }))
  useShareTimeline(() => ({ title, query: `id=${id}` }))

  return (
    <Page
      title={text.title}
      about={outlet && { kind: 'outlet', id, title }}
      {...(outlet && { actions: <Actions outlet={outlet} visiting={visiting} /> })}
      aside={wide && outlet && <SourcesCard outlet={outlet} />}
    >
      <RemoteView of={facts} onRetry={load}>
        {(value) =>
          outlet ? <Detail outlet={outlet} facts={value} visiting={visiting} /> : <NoOutlet />
        }
      </RemoteView>
    </Page>
  )
}

interface Props {
  outlet: Outlet
  facts: Facts
}

interface VisitingProps {
  outlet: Outlet
  visiting: OutletVisiting
}

function Detail({ outlet, facts, visiting }: Props & VisitingProps) {
  const translation = useTranslation()
  const { id, at, website } = outlet
  const text = useWords(outletDetailText)
  const { linkCopied } = useWords(sharedText)
  const { language } = useShell()
  const there = getThereTo(toPlace(originalOf(outlet), language), useWords(getThereText))
  const { favourites, toggleFavourite, recordOpened } = useFavourites()
  const { now } = visiting
  const wide = useWide(1024)
  const home = facts.districts.find(({ code }) => code === outlet.district)
  const district = language === 'en' ? home?.nameEn : home?.name
  const entry = { kind: 'outlet', id } as const

  useEffect(() => recordOpened({ kind: 'outlet', id }), [id, recordOpened])

  return (
    <>
      <DetailHead
        outlet={outlet}
        district={district}
        visiting={visiting.listed}
        isFavourite={isSaved(favourites, entry)}
        onToggleFavourite={() => toggleFavourite(entry)}
        note={<TranslationNote of={translation} outdated={isOutdated(facts, 'outlets', id)} />}
      />
      <Visiting outlet={outlet} visiting={visiting} />
      <DetailFacts
        outlet={outlet}
        now={now}
        clock={clockAt(now)}
        district={district}
        windowHours={visiting.hours}
        getThere={there}
        map={<PlaceMap name={outlet.name} at={at} anchor={home?.anchor} onPress={there.onGo} />}
      />
      <DetailDoes outlet={outlet} />
      <Services
        title={text.services}
        items={facts.services.filter((item) => isHandledBy(item, outlet))}
      />
      <Services
        title={text.advises}
        items={facts.services.filter((item) => isAdvisedBy(item, outlet))}
      />
      {website && (
        <DetailWebsite
          url={website}
          verified={outlet.confidence === 'sourced'}
          onOpen={() => openLink(website, linkCopied)}
        />
      )}
      <RatingsSection id={id} />
      {!wide && <Sources outlet={outlet} />}
    </>
  )
}

function RatingsSection({ id }: { id: string }) {
  const figures = useFigures(({ all }) => figuresOf(all, id))
  return <FiguresSection figures={figures} onAll={() => openPage('ratings/public', { id })} />
}

const maxCollapsed = 4

/** Renders nothing without items. */
function Services({ title, items }: { title: string; items: ServiceItem[] }) {
  const text = useWords(outletDetailText)
  const [all, setAll] = useState(false)
  if (items.length === 0) return null
  const hidden = !all && items.length > maxCollapsed
  return (
    <Section
      title={title}
      {...(hidden && { more: text.allServices(items.length), onMore: () => setAll(true) })}
    >
      <View className='card icon--chevron-right'>
        {(hidden ? items.slice(0, maxCollapsed) : items).map((item) => (
          <ItemRow
            key={item.id}
            item={item}
            onOpen={(service) => openPage('services/guide', { id: service })}
          />
        ))}
      </View>
    </Section>
  )
}

function Sources({ outlet: { id, sources, seen } }: { outlet: Outlet }) {
  const about = { kind: 'outlet', id } as const
  const figure = useCorrectionFigure(about)
  const report = () => openPage('facts/report', about)
  return <CorrectableSources sources={sources} seen={seen} figure={figure} onReport={report} />
}

function SourcesCard({ outlet }: { outlet: Outlet }) {
  const { reliable } = useWords(sourceLineText)
  return (
    <SideCard title={reliable}>
      <Sources outlet={outlet} />
    </SideCard>
  )
}

/** Opens what the citizen has there, books, or draws a number; else calls the outlet, or leads there. */
function Actions({ outlet, visiting }: VisitingProps) {
  const text = useWords(outletVisitingText)
  const { language } = useShell()
  const { own, next, listed, takesNumber, remote, now } = visiting
  const { id } = outlet
  const [mine] = own
  if (mine) {
    const words = mine.place ? text.toNumber(mine.place.number) : text.toVisit
    const open = () => openPage('visits/visit', { id: mine.id })
    return <Button look='primary' words={words} onTap={open} />
  }
  if (next) {
    const { startsAt, window } = next
    const open = () => openPage('visits/book', { outlet: id, window, startsAt })
    const words = text.book(momentWords(startsAt, now, language))
    return <Button look='primary' words={words} onTap={open} />
  }
  if (takesNumber || (listed?.books && remote.kind !== 'ready' && remote.kind !== 'failed')) {
    const words = takesNumber ? text.take : text.bookAny
    return <Button look='primary' words={words} onTap={() => openPage('visits/outlet', { id })} />
  }
  return <ReachActions outlet={outlet} />
}

/** Calls the outlet, leads to it, or calls the hotline, in this order of preference. */
function ReachActions({ outlet }: { outlet: Outlet }) {
  const text = useWords(outletDetailText)
  const there = useWords(getThereText)
  const { call, language } = useShell()
  const { way, onGo } = getThereTo(toPlace(originalOf(outlet), language), there)
  const number = outlet.phones?.[0]?.number
  if (!number && way)
    return <Button look='primary' icon='pin' words={there.directions[way]} onTap={onGo} />
  const phone = number ?? hotline
  return <Button look='primary' icon='phone' words={text.call(phone)} onTap={() => call(phone)} />
}

function NoOutlet() {
  const text = useWords(outletDetailText)
  return (
    <EmptyView icon='search' title={text.missing} text={text.missingText}>
      <Button look='primary' words={text.allOutlets} onTap={() => openTab('outlets')} />
    </EmptyView>
  )
}
