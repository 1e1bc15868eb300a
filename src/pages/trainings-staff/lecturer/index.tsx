import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import { useIdentity } from '@/features/people/identity/identity.store'
import { LecturerForm } from '@/features/trainings/organising/people/components/lecturer-form'
import { OrganiserPage } from '@/features/trainings/organising/components/organiser-page'
import {
  emptyLecturer,
  toLecturerDraft,
  toLecturer,
  missingFields,
} from '@/features/trainings/organising/people/lecturer.model'
import { useLecturers } from '@/features/trainings/organising/people/lecturers.store'
import { useOrganisedTrainings } from '@/features/trainings/organising/organised-trainings.store'
import { peopleText } from '@/features/trainings/organising/people/people.text'
import { goBackOr } from '@/platform/page-stack'
import { showToast } from '@/platform/toast'
import { failed, ready, type Remote } from '@/shared/lib/remote'
import { failureText } from '@/shared/failure.text'
import { Button } from '@/shared/ui/button'
import { Notice } from '@/shared/ui/notice'
import { RemoteView } from '@/shared/ui/remote-view'
import { typedSinceText } from '@/shared/typed-since.text'
import { useWords } from '@/shared/ui/shell'

/** The draft in the form: typed before, else the stored lecturer, else empty. */
function useDraft() {
  const { id = '', base } = useRouter<{ id: string; base: string }>().params
  const { list, draft: kept } = useLecturers()
  const stored =
    list.kind === 'ready' ? list.value.find((lecturer) => lecturer.id === id) : undefined
  const fresh = stored ? toLecturerDraft(stored) : base ? emptyLecturer(id, base) : undefined
  const draft = kept?.id === id ? kept : fresh
  const missing = failed({ code: 'not_found' })
  const remote: Remote<typeof draft> = draft ? ready(draft) : list.kind === 'ready' ? missing : list
  return { draft, remote }
}

export default function StaffLecturerPage() {
  const identity = useIdentity()
  const { load, saveDraft, save } = useLecturers()
  const { topics, loadTopics } = useOrganisedTrainings()
  const text = useWords(peopleText)
  const failures = useWords(failureText)
  const since = useWords(typedSinceText)
  const { draft, remote } = useDraft()
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()

  const show = () => {
    void load()
    void loadTopics()
  }

  async function send() {
    setTried(true)
    if (!draft || Object.values(missingFields(draft)).includes(true)) return
    setBusy(true)
    const answer = await save(toLecturer(draft))
    setBusy(false)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'failed') return
    if (useLecturers.getState().draft?.id === draft.id) showToast(since.saved)
    else goBackOr('trainings-staff/lecturers')
  }

  const actions = (
    <Button
      look='primary'
      busy={busy}
      words={busy ? text.saving : text.save}
      onTap={() => void send()}
    />
  )
  return (
    <OrganiserPage
      identity={identity}
      title={text.editLecturer}
      onShow={show}
      {...(draft && { actions })}
    >
      {() => (
        <RemoteView of={remote} onRetry={load}>
          {(shown) => (
            <>
              {failure && <Notice look='bad' icon='alert' words={failures[failure.code]} />}
              {shown && (
                <LecturerForm draft={shown} topics={topics} tried={tried} onChange={saveDraft} />
              )}
            </>
          )}
        </RemoteView>
      )}
    </OrganiserPage>
  )
}
