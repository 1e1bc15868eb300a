import { View } from '@tarojs/components'
import { useDidShow, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { useEffect } from 'react'
import { appText } from '@/app.text'
import { pageOf, type SavedItem } from '@/features/people/favourites/favourites.model'
import { TranslationNote } from '@/features/facts/published/components/translation-note'
import { useTranslation } from '@/features/facts/published/shown-facts.store'
import { useFacts } from '@/features/facts/published/facts.store'
import { HomeFoot, HomeHead } from '@/features/home/components/home-frame'
import { homeText } from '@/features/home/home.text'
import { isCitizensTurn } from '@/features/people/matters/matters.model'
import { useMatters } from '@/features/people/matters/matters.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { usePreferences } from '@/features/people/preferences/preferences.store'
import { openPage, sharePath } from '@/platform/navigation'
import { Cell } from '@/shared/ui/cell'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { SearchField } from '@/shared/ui/search-field'
import { useShell, useWords } from '@/shared/ui/shell'
import { SavedAndRecent } from './saved-and-recent'
import { HomeEntries } from './home-entries'
import { NearestOutlets } from './nearest-outlets'
import { UnderWay, WaitingForMe } from './my-matters'
import { CommonServices } from './common-services'

const open = (item: SavedItem) => {
  const { page, params } = pageOf(item)
  openPage(page, params)
}

export default function HomePage() {
  const translation = useTranslation()
  const { facts, load } = useFacts()
  const { chooseElder, chooseLanguage } = usePreferences()
  const { language, elder } = useShell()
  const text = useWords(homeText)
  const app = useWords(appText)
  const isMyTurn = useMatters(({ matters }) => matters.some(isCitizensTurn))

  const { token } = useIdentity()

  useDidShow(() => {
    void load()
    if (useIdentity.getState().token) void useMatters.getState().load()
  })
  useEffect(() => {
    if (token) void useMatters.getState().load() // signed in while the page is shown
  }, [token])
  useShareAppMessage(() => ({ title: app.name, path: sharePath('tabs/home', {}) }))
  useShareTimeline(() => ({ title: app.name }))

  return (
    <Page title={app.name} tab>
      <HomeHead
        isMyTurn={isMyTurn}
        onElder={() => chooseElder(!elder)}
        onLanguage={() => chooseLanguage(language === 'zh' ? 'en' : 'zh')}
      />
      <WaitingForMe />
      <SearchField words={text.search} onTap={() => openPage('search')} />
      <RemoteView of={facts} onRetry={load}>
        {() => (
          <>
            <HomeEntries compact={isMyTurn} />
            <UnderWay />
            <NearestOutlets onOpen={(id) => open({ kind: 'outlet', id })} />
            <SavedAndRecent onOpen={open} />
            {!elder && <CommonServices onOpen={(id) => open({ kind: 'service', id })} />}
            <TranslationNote of={translation} />
          </>
        )}
      </RemoteView>
      <View className='card section'>
        <Cell
          icon='list'
          title={text.ratings}
          note={text.ratingsNote}
          onTap={() => openPage('ratings/city')}
        />
      </View>
      <HomeFoot
        onPrivacy={() => openPage('people/privacy-notice')}
        onSources={() => openPage('facts/sources')}
      />
    </Page>
  )
}
