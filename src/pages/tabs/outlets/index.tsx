import { useDidShow, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { appText } from '@/app.text'
import { useFacts } from '@/features/facts/published/facts.store'
import { useOutlets } from '@/features/outlets/outlets.store'
import { sharePath } from '@/platform/navigation'
import { lazyPart } from '@/shared/ui/lazy-part'
import { Page } from '@/shared/ui/page'
import { useWords } from '@/shared/ui/shell'
import './index.scss'

const OutletsScreen = lazyPart(async () => {
  const part = await import(/* webpackChunkName: "pages/outlets/screen" */ './outlets-screen')
  return part.OutletsScreen
})

export default function OutletsPage() {
  const isFiltered = useOutlets(({ filter }) => Object.values(filter).some(Boolean))
  const title = useWords(appText).tabs.outlets

  useDidShow(() => void useFacts.getState().load())
  useShareAppMessage(() => ({ title, path: sharePath('tabs/outlets', {}) }))
  useShareTimeline(() => ({ title }))

  return (
    <Page title={title} tab fixed searched={isFiltered} className='outlets-page'>
      <OutletsScreen />
    </Page>
  )
}
