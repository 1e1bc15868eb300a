import { Page } from '@/shared/ui/page'

export default function OutletsPage() {
  return <Page title='网点' tab>{null}</Page>
}
