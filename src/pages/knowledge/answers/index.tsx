import { Page } from '@/shared/ui/page'

export default function AnswersPage() {
  return <Page title='常见问题'>{null}</Page>
}
