import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { KeptList } from '@/features/collection/components/kept-list'
import { named, pageOf } from '@/features/collection/collection.model'
import { useCollection } from '@/features/collection/collection.store'
import { collectionText } from '@/features/collection/collection.text'
import { useFacts } from '@/features/facts/facts.store'
import { homeText } from '@/features/home/home.text'
import { usePreferences } from '@/features/preferences/preferences.store'
import { preferencesText } from '@/features/preferences/preferences.text'
import { openPage } from '@/platform/navigation'
import { appText } from '@/app.text'
import { Cell } from '@/shared/ui/cell'
import { EmptyView } from '@/shared/ui/empty-view'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { SwitchCell } from '@/shared/ui/switch-cell'

export default function MePage() {
  const { facts, load } = useFacts()
  const { favourites } = useCollection()
  const { language } = useShell()
  const text = useWords(homeText)
  const collection = useWords(collectionText)

  useDidShow(() => void load())

  return (
    <Page title={useWords(appText).tabs.me} tab>
      <Section title={text.favourites}>
        <RemoteView of={facts} onRetry={load}>
          {(shown) => {
            const list = named(favourites, shown, language)
            if (list.length === 0)
              return <EmptyView icon='star' title={collection.none} text={collection.noneHint} />
            return (
              <KeptList
                list={list}
                onOpen={(one) => {
                  const { page, params } = pageOf(one)
                  openPage(page, params)
                }}
              />
            )
          }}
        </RemoteView>
      </Section>
      <Settings />
    </Page>
  )
}

function Settings() {
  const { elder, chooseElder, chooseLanguage } = usePreferences()
  const { language } = useShell()
  const text = useWords(homeText)
  const words = useWords(preferencesText)
  return (
    <View className='section'>
      <View className='card'>
        <SwitchCell
          icon='text-size'
          title={words.elder}
          note={words.elderNote}
          on={elder}
          onChange={chooseElder}
        />
        <Cell
          icon='globe'
          title={words.language}
          value={words.languageName}
          role='button'
          label={words.other}
          onTap={() => chooseLanguage(language === 'zh' ? 'en' : 'zh')}
        />
        <Cell icon='shield' title={text.privacy} onTap={() => openPage('about/privacy')} />
        <Cell icon='info' title={text.sources} onTap={() => openPage('about/sources')} />
      </View>
    </View>
  )
}
