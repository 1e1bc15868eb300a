import { useDidShow, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { appText } from '@/app.text'
import { KeptList } from '@/features/collection/components/kept-list'
import { named, pageOf, type Kept } from '@/features/collection/collection.model'
import { useCollection } from '@/features/collection/collection.store'
import { collectionText } from '@/features/collection/collection.text'
import { useFacts } from '@/features/facts/facts.store'
import { Entries, type Entry } from '@/features/home/components/entries'
import { HomeFoot, HomeHead } from '@/features/home/components/home-frame'
import { UsualServices } from '@/features/home/components/usual-services'
import { swarm, swarmImage, usualServices } from '@/features/home/home.model'
import { homeText } from '@/features/home/home.text'
import { usePreferences } from '@/features/preferences/preferences.store'
import { openPage, openTab, sharePath } from '@/platform/navigation'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { SearchField } from '@/shared/ui/search-field'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'

const open = (one: Kept) => {
  const { page, params } = pageOf(one)
  openPage(page, params)
}

export default function HomePage() {
  const { facts, load } = useFacts()
  const { chooseElder, chooseLanguage } = usePreferences()
  const { language, elder } = useShell()
  const text = useWords(homeText)
  const app = useWords(appText)

  useDidShow(() => void load())
  useShareAppMessage(() => ({ title: app.name, path: sharePath('tabs/home', {}) }))
  useShareTimeline(() => ({ title: app.name }))

  return (
    <Page title={app.name} tab>
      <HomeHead
        onElder={() => chooseElder(!elder)}
        onLanguage={() => chooseLanguage(language === 'zh' ? 'en' : 'zh')}
      />
      <SearchField words={text.search} onTap={() => openPage('search')} />
      <RemoteView of={facts} onRetry={load}>
        {(shown) => (
          <>
            <HomeEntries />
            <Collected />
            {!elder && (
              <UsualServices
                total={shown.services.length}
                items={usualServices.flatMap(
                  (id) => shown.services.find((item) => item.id === id) ?? [],
                )}
                onOpen={(id) => open({ kind: 'service', id })}
                onAll={() => openTab('services')}
              />
            )}
          </>
        )}
      </RemoteView>
      <HomeFoot
        onPrivacy={() => openPage('about/privacy')}
        onSources={() => openPage('about/sources')}
      />
    </Page>
  )
}

/** The ways in. In elder mode every tab is one of them: its own label stays small. */
function HomeEntries() {
  const { facts } = useFacts()
  const { elder } = useShell()
  const text = useWords(homeText)
  const tabs = useWords(appText).tabs
  if (facts.kind !== 'ready') return null
  const { outlets, services, districts } = facts.value
  const toOutlets = () => openTab('outlets')
  const entries: Entry[] = [
    {
      icon: 'guide',
      title: text.services,
      note: elder ? text.servicesShort : text.servicesCount(services.length),
      onTap: () => openTab('services'),
    },
    {
      icon: 'consult',
      title: text.ask,
      note: text.askNote,
      onTap: () => openPage('knowledge/answers'),
    },
  ]
  if (!elder) {
    const wide = {
      title: text.outlets,
      note: text.outletsCount(districts.length, outlets.length),
      go: text.seeMap,
      picture: swarmImage(swarm(outlets, districts)),
      onTap: toOutlets,
    }
    return <Entries entries={entries} wide={wide} />
  }
  return (
    <Entries
      entries={[
        { icon: 'pin', title: text.outlets, note: text.outletsShort, onTap: toOutlets },
        ...entries,
        {
          icon: 'training',
          title: tabs.trainings,
          note: text.trainingsShort,
          onTap: () => openTab('trainings'),
        },
        { icon: 'list', title: tabs.me, note: text.meShort, onTap: () => openTab('me') },
      ]}
    />
  )
}

/** What was kept, and what was opened last: nothing where there is none. */
function Collected() {
  const { facts } = useFacts()
  const { favourites, opened, forgetOpened } = useCollection()
  const { language } = useShell()
  const text = useWords(homeText)
  const collection = useWords(collectionText)
  if (facts.kind !== 'ready') return null
  const kept = named(favourites, facts.value, language)
  const last = named(opened, facts.value, language).slice(0, 3)
  return (
    <>
      {kept.length > 0 && (
        <Section
          title={text.favourites}
          {...(kept.length > 3 && {
            more: collection.all(kept.length),
            onMore: () => openTab('me'),
          })}
        >
          <KeptList list={kept.slice(0, 3)} onOpen={open} />
        </Section>
      )}
      {last.length > 0 && (
        <Section title={text.opened} more={text.forget} onMore={forgetOpened}>
          <KeptList list={last} onOpen={open} />
        </Section>
      )}
    </>
  )
}
