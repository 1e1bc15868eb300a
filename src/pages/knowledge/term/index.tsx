import { Page } from '@/shared/ui/page'

export default function TermPage() {
  return <Page title='名词'>{null}</Page>
}
