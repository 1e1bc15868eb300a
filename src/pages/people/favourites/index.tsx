import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { SavedList } from '@/features/people/favourites/components/saved-list'
import { withNames, pageOf } from '@/features/people/favourites/favourites.model'
import { useFavourites } from '@/features/people/favourites/favourites.store'
import { favouritesText } from '@/features/people/favourites/favourites.text'
import { TranslationNote } from '@/features/facts/published/components/translation-note'
import { useShownFacts, useTranslation } from '@/features/facts/published/shown-facts.store'
import { homeText } from '@/features/home/home.text'
import { openPage } from '@/platform/navigation'
import { EmptyView } from '@/shared/ui/empty-view'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { useShell, useWords } from '@/shared/ui/shell'
import { useGrowing } from '@/shared/ui/use-growing'

export default function FavouritesPage() {
  const translation = useTranslation()
  const { facts, load } = useShownFacts()
  const { favourites } = useFavourites()
  const { language } = useShell()
  const shownCount = useGrowing(Math.min(favourites.length, 60), 12)
  const text = useWords(homeText)
  const listText = useWords(favouritesText)

  useDidShow(() => void load())

  return (
    <Page title={text.favourites}>
      <View className='section'>
        <RemoteView of={facts} onRetry={load}>
          {(records) => {
            const list = withNames(favourites.slice(0, shownCount), records, language)
            if (list.length === 0)
              return <EmptyView icon='star' title={listText.none} text={listText.noneHint} />
            return (
              <>
                <SavedList
                  list={list}
                  onOpen={(item) => {
                    const { page, params } = pageOf(item)
                    openPage(page, params)
                  }}
                />
                <TranslationNote of={translation} />
              </>
            )
          }}
        </RemoteView>
      </View>
    </Page>
  )
}
