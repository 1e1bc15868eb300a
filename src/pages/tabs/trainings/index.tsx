import { Page } from '@/shared/ui/page'

export default function TrainingsPage() {
  return <Page title='培训' tab>{null}</Page>
}
