import { Page } from '@/shared/ui/page'

export default function OutletDetailPage() {
  return <Page title='网点详情'>{null}</Page>
}
