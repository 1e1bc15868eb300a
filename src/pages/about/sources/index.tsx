import { Page } from '@/shared/ui/page'

export default function SourcesPage() {
  return <Page title='信息来源'>{null}</Page>
}
