import { Page } from '@/shared/ui/page'

export default function ServicesPage() {
  return <Page title='服务' tab>{null}</Page>
}
