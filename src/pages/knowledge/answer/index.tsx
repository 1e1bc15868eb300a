import { Page } from '@/shared/ui/page'

export default function AnswerPage() {
  return <Page title='问答'>{null}</Page>
}
