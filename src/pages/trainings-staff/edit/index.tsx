import { useRouter } from '@tarojs/taro'
import { useIdentity } from '@/features/people/identity/identity.store'
import { DiscardDraft } from '@/features/trainings/organising/editor/components/discard-draft'
import {
  EditActions,
  EditNotices,
} from '@/features/trainings/organising/editor/components/edit-notices'
import { OrganiserPage } from '@/features/trainings/organising/components/organiser-page'
import { TrainingForm } from '@/features/trainings/organising/editor/components/training-form'
import { formText } from '@/features/trainings/organising/editor/form.text'
import { useLecturers } from '@/features/trainings/organising/people/lecturers.store'
import { useOrganisedTrainings } from '@/features/trainings/organising/organised-trainings.store'
import { goBackOr, replacePage } from '@/platform/page-stack'
import { Button } from '@/shared/ui/button'
import { EmptyView } from '@/shared/ui/empty-view'
import { RemoteView } from '@/shared/ui/remote-view'
import { useWords } from '@/shared/ui/shell'
import { useDraft } from './use-draft'
import { useSaving } from './use-saving'

export default function StaffEditPage() {
  const { id } = useRouter().params
  return id ? <EditPage /> : <NothingToEdit />
}

/** The link names no training. */
function NothingToEdit() {
  const identity = useIdentity()
  const text = useWords(formText)
  return (
    <OrganiserPage identity={identity} title={text.editTitle} onShow={() => {}}>
      {() => (
        <EmptyView icon='search' title={text.noTraining} text={text.noTrainingText}>
          <Button
            look='primary'
            words={text.toTrainings}
            onTap={() => replacePage('trainings-staff/home')}
          />
        </EmptyView>
      )}
    </OrganiserPage>
  )
}

function EditPage() {
  const identity = useIdentity()
  const text = useWords(formText)
  const edited = useDraft(identity.me.kind === 'ready' ? identity.me.value.id : '')
  const { draft, stored, from, discard, save: saveDraft } = edited
  const saving = useSaving(edited)
  const { open, topics, loadTopics } = useOrganisedTrainings()
  const { list, load: loadLecturers } = useLecturers()
  const lecturers = list.kind === 'ready' ? list.value : []

  const load = () => {
    if (from) void open(from)
  }
  const show = () => {
    load()
    void loadTopics()
    void loadLecturers()
  }

  const save = draft && <EditActions {...saving} onSave={() => void saving.send(draft.version)} />
  return (
    <OrganiserPage
      identity={identity}
      title={draft && draft.version > 0 ? text.editTitle : text.newTitle}
      actions={save}
      onShow={show}
    >
      {() => (
        <RemoteView of={edited.remote} onRetry={load}>
          {(shown) => (
            <>
              <EditNotices
                {...saving}
                copied={edited.copied}
                onTheirs={discard}
                onMine={() => stored && void saving.send(stored.version)}
              />
              <TrainingForm
                {...saving}
                draft={shown}
                topics={topics}
                lecturers={lecturers.filter(({ base }) => base === shown.base)}
                onChange={saveDraft}
              />
              {edited.isKept && (
                <DiscardDraft
                  onDiscard={() => {
                    discard()
                    goBackOr('trainings-staff/home')
                  }}
                />
              )}
            </>
          )}
        </RemoteView>
      )}
    </OrganiserPage>
  )
}
