import { useDidShow, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { useFacts } from '@/features/facts/published/facts.store'
import { useFigures } from '@/features/ratings/figures/figures.store'
import { outletsText } from '@/features/outlets/outlets.text'
import { sharePath } from '@/platform/navigation'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { useWords } from '@/shared/ui/shell'
import { OutletsScreen } from './outlets-screen'
import './index.scss'

export default function OutletsPage() {
  const { facts, load } = useFacts()
  const text = useWords(outletsText)

  useDidShow(() => {
    void load()
    void useFigures.getState().load()
  })
  useShareAppMessage(() => ({ title: text.title, path: sharePath('tabs/outlets', {}) }))
  useShareTimeline(() => ({ title: text.title }))

  return (
    <Page title={text.title} tab fixed className='outlets-page'>
      <RemoteView of={facts} onRetry={load}>
        {(value) => <OutletsScreen facts={value} />}
      </RemoteView>
    </Page>
  )
}
