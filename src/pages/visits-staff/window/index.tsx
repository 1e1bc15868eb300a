import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { hasPlace } from '@/contract/facts/outlets.rules'
import { outletWorkerOf } from '@/features/consultations/staff/access/case-worker.model'
import { DeskPage } from '@/features/consultations/staff/access/components/desk-page'
import { byId } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { OutsideHoursSheet } from '@/features/visits/staff/windows/components/outside-hours-sheet'
import { WindowForm } from '@/features/visits/staff/windows/components/window-form'
import { useWindows } from '@/features/visits/staff/windows/windows.store'
import { windowsText } from '@/features/visits/staff/windows/windows.text'
import { idle, ready, type Remote } from '@/shared/lib/remote'
import { failureText } from '@/shared/failure.text'
import { Button } from '@/shared/ui/button'
import { Notice } from '@/shared/ui/notice'
import { RemoteView } from '@/shared/ui/remote-view'
import { useWords } from '@/shared/ui/shell'
import { useWindowDraft } from './use-window-draft'

export default function WindowPage() {
  const { id = '', outlet = '' } = useRouter().params as { id?: string; outlet?: string }
  const who = useIdentity()
  const text = useWords(windowsText)
  const { facts, load: loadFacts } = useFacts()
  const { outlet: shownOutlet, list, load } = useWindows()
  const editor = useWindowDraft(id, outlet)
  const { draft, stored } = editor
  const place = facts.kind === 'ready' ? byId(facts.value.outlets, outlet) : undefined
  const services = facts.kind === 'ready' ? facts.value.services : []
  const remote: Remote<unknown> = draft ? ready(draft) : shownOutlet === outlet ? list : idle

  return (
    <DeskPage
      who={who}
      of={outletWorkerOf}
      title={stored ? stored.name : text.newTitle}
      onShow={() => {
        void loadFacts()
        void load(outlet)
      }}
      {...(draft && { actions: <SaveButton {...editor} version={draft.version} /> })}
    >
      {() => (
        <RemoteView of={remote} onRetry={() => load(outlet)}>
          {() =>
            draft && (
              <>
                <Notices {...editor} />
                <WindowForm
                  outlet={outlet}
                  draft={draft}
                  problems={editor.problems}
                  services={services}
                  hasPlace={place && hasPlace(place)}
                  onChange={editor.change}
                />
                <OutsideHoursSheet
                  slots={editor.outside?.slots}
                  busy={editor.busy}
                  failure={editor.failure}
                  reason={editor.reason}
                  onReason={editor.typeReason}
                  onKeep={() => editor.decide()}
                  onCallOff={editor.decide}
                  onClose={editor.dismissOutside}
                />
                {editor.isKept && (
                  <View className='desk-drop'>
                    <Button look='quiet' words={text.drop} onTap={editor.drop} />
                  </View>
                )}
              </>
            )
          }
        </RemoteView>
      )}
    </DeskPage>
  )
}

type Editor = ReturnType<typeof useWindowDraft>

function SaveButton({ problemCount, busy, version, send }: Editor & { version: number }) {
  const text = useWords(windowsText)
  return (
    <>
      {problemCount > 0 && (
        <Text className='action-bar__note desk-left'>{text.fieldsLeft(problemCount)}</Text>
      )}
      <Button
        look='primary'
        busy={busy}
        words={busy ? text.saving : text.save}
        onTap={() => void send(version)}
      />
    </>
  )
}

/** A newer version by somebody else to resolve, or the failure of saving. */
function Notices({ hasNewerVersion, stored, failure, drop, send }: Editor) {
  const text = useWords(windowsText)
  const failures = useWords(failureText)
  if (hasNewerVersion && stored)
    return (
      <>
        <Notice look='warn' icon='alert' words={text.conflict} />
        <View className='desk-acts'>
          <Button look='second' size='s' words={text.takeTheirs} onTap={drop} />
          <Button
            look='line'
            sends
            size='s'
            words={text.keepMine}
            onTap={() => void send(stored.version)}
          />
        </View>
      </>
    )
  return failure ? <Notice look='bad' icon='alert' words={failures[failure.code]} /> : null
}
