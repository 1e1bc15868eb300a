import { Page } from '@/shared/ui/page'

export default function GuidePage() {
  return <Page title='办事指南'>{null}</Page>
}
