import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { SavedList } from '@/features/people/favourites/components/saved-list'
import { withNames, pageOf } from '@/features/people/favourites/favourites.model'
import { useFavourites } from '@/features/people/favourites/favourites.store'
import { favouritesText } from '@/features/people/favourites/favourites.text'
import { useFacts } from '@/features/facts/published/facts.store'
import { homeText } from '@/features/home/home.text'
import { openPage } from '@/platform/navigation'
import { EmptyView } from '@/shared/ui/empty-view'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { useShell, useWords } from '@/shared/ui/shell'
import { useGrowing } from '@/shared/ui/use-growing'

/** What was kept, on this phone only. */
export default function FavouritesPage() {
  const { facts, load } = useFacts()
  const { favourites } = useFavourites()
  const { language } = useShell()
  const drawn = useGrowing(Math.min(favourites.length, 60), 12)
  const text = useWords(homeText)
  const collection = useWords(favouritesText)

  useDidShow(() => void load())

  return (
    <Page title={text.favourites}>
      <View className='section'>
        <RemoteView of={facts} onRetry={load}>
          {(shown) => {
            const list = withNames(favourites.slice(0, drawn), shown, language)
            if (list.length === 0)
              return <EmptyView icon='star' title={collection.none} text={collection.noneHint} />
            return (
              <SavedList
                list={list}
                onOpen={(one) => {
                  const { page, params } = pageOf(one)
                  openPage(page, params)
                }}
              />
            )
          }}
        </RemoteView>
      </View>
    </Page>
  )
}
