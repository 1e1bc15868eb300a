import type { ReactNode } from 'react'
import type { Enrollment } from '@/contract/trainings.schema'
import { useEnrollments } from '@/features/enrollments/enrollments.store'
import { FormPage } from '@/features/learning/components/form-page'
import type { DraftKind } from '@/features/learning/drafts.model'
import { openPage, openTab } from '@/platform/navigation'
import type { Settled } from '@/shared/lib/remote'

interface Props {
  kind: DraftKind
  /** The training's id. */
  id: string
  /** Sends what is filled in. Undefined: something is missing. */
  send: (() => Promise<Settled<Enrollment>>) | undefined
  /** The form itself. `tried`: what is missing says so. */
  children: (tried: boolean) => ReactNode
}

/** A form about a training somebody had a seat in. What the server answers is theirs on every other page too. */
export function TrainingFormPage({ send, ...form }: Props) {
  const { loadOne, know } = useEnrollments()
  async function sendAndKnow(sending: NonNullable<typeof send>) {
    const answer = await sending()
    if (answer.kind === 'ready') know(answer.value)
    return answer
  }
  return (
    <FormPage
      {...form}
      load={loadOne}
      send={() => send && sendAndKnow(send)}
      onRecord={() => openPage('learning/record')}
      onTrainings={() => openTab('trainings')}
    />
  )
}
