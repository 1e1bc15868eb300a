import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { outletFields } from '@/contract/facts/outlet-edits.rules'
import type { NewestOutletEdits } from '@/contract/facts/outlet-edits.schema'
import type { Outlet } from '@/contract/facts/outlets.schema'
import { own } from '@/contract/shared/own.rules'
import { outletWorkerOf, ownOutlet } from '@/features/consultations/staff/access/case-worker.model'
import { UnitPage } from '@/features/consultations/staff/access/components/unit-page'
import { byId } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { factNames } from '@/features/facts/published/names.model'
import { EditHistory } from '@/features/outlets/editing/components/edit-history'
import { useConfirmations } from '@/features/outlets/editing/confirming/confirmations.store'
import { useOutletEdits } from '@/features/outlets/editing/outlet-edits.store'
import { outletEditsText } from '@/features/outlets/editing/outlet-edits.text'
import { outletName } from '@/features/outlets/row.model'
import { useIdentity } from '@/features/people/identity/identity.store'
import { useWindows } from '@/features/visits/staff/windows/windows.store'
import { useMinute } from '@/platform/clock'
import { openPage } from '@/platform/navigation'
import { replacePage } from '@/platform/page-stack'
import { idle } from '@/shared/lib/remote'
import { textSheetText } from '@/shared/text-sheet.text'
import { Button } from '@/shared/ui/button'
import { ChoiceField } from '@/shared/ui/form/choice-field'
import { Notice } from '@/shared/ui/notice'
import { PageTitle } from '@/shared/ui/page-title'
import { RemoteView } from '@/shared/ui/remote-view'
import { Section } from '@/shared/ui/section'
import { SendFailure } from '@/shared/ui/send-failure'
import { useShell, useWords } from '@/shared/ui/shell'
import { EditedField } from './edited-field'
import { ToConfirm } from './to-confirm'
import { useOutletEdit, type OutletEditing } from './use-outlet-edit'

const nothing: NewestOutletEdits = {}

export default function OutletEditPage() {
  const { outlet } = useRouter().params as { outlet?: string }
  const who = useIdentity()
  const text = useWords(outletEditsText)
  const { facts, load: loadFacts } = useFacts()
  const { language } = useShell()
  const { newest, load, loadNewest } = useOutletEdits()
  const { load: loadWindows } = useWindows()
  const { load: loadToConfirm } = useConfirmations()
  const me = who.me.kind === 'ready' ? who.me.value : undefined
  const unit = outlet ?? (me && ownOutlet(me))
  const published = facts.kind === 'ready' && unit ? byId(facts.value.outlets, unit) : undefined
  const edits = (unit && own(newest, unit)) || idle
  const editing = useOutletEdit(published, edits.kind === 'ready' ? edits.value : nothing)

  const read = (id: string) => {
    void loadFacts()
    void load(id)
    void loadNewest(id)
    void loadWindows(id)
    void loadToConfirm(id)
  }
  return (
    <UnitPage
      who={who}
      of={outletWorkerOf}
      title={text.title}
      unit={unit}
      units={factNames(facts, language).units}
      onChoose={(id) => replacePage('outlets-staff/edit', { outlet: id })}
      onShow={(id) => (id ? read(id) : void loadFacts())}
      {...(editing.fields.length > 0 && { actions: <SendAction editing={editing} /> })}
    >
      {(id) => (
        <RemoteView of={edits} onRetry={() => loadNewest(id)}>
          {(value) => published && <Editing outlet={published} newest={value} editing={editing} />}
        </RemoteView>
      )}
    </UnitPage>
  )
}

interface Props {
  outlet: Outlet
  newest: NewestOutletEdits
  editing: OutletEditing
}

function Editing({ outlet, newest, editing }: Props) {
  const text = useWords(outletEditsText)
  const { language } = useShell()
  const now = useMinute()
  const { lists, load, loadMore } = useOutletEdits()
  const hasWindowHours = useWindows(
    ({ outlet: shown, list }) =>
      shown === outlet.id &&
      list.kind === 'ready' &&
      list.value.some(({ open, hours }) => open && hours.length > 0),
  )
  const shown = outletFields.filter(
    (field) => !hasWindowHours || (field !== 'hours' && field !== 'days'),
  )
  return (
    <>
      <PageTitle>{text.lead}</PageTitle>
      <Text className='desk-lead'>{outletName(outlet, language)}</Text>
      <ToConfirm outlet={outlet.id} hasWindowHours={hasWindowHours} />
      {hasWindowHours && (
        <Section title={text.field.hours}>
          <Notice
            look='plain'
            words={text.atWindows}
            act={{
              words: text.toWindows,
              onTap: () => openPage('visits-staff/windows', { outlet: outlet.id }),
            }}
          />
        </Section>
      )}
      {shown.map((field) => (
        <EditedField key={field} field={field} outlet={outlet} newest={newest} editing={editing} />
      ))}
      {editing.fields.length > 0 && <HowKnown editing={editing} />}
      <SendFailure failure={editing.failure} />
      <RemoteView of={own(lists, outlet.id) ?? idle} onRetry={() => load(outlet.id)}>
        {(edits, next) => (
          <EditHistory edits={edits} next={next} now={now} onMore={() => loadMore(outlet.id)} />
        )}
      </RemoteView>
      <View className='section'>
        <Text className='cap'>{text.verificationExpires}</Text>
      </View>
    </>
  )
}

const ways = ['own', 'document', 'sign'] as const

function HowKnown({ editing }: { editing: OutletEditing }) {
  const text = useWords(outletEditsText)
  const { knownBy } = editing.draft
  return (
    <ChoiceField
      label={text.knownBy}
      problem={editing.missesKnownBy ? text.problem.known_by : undefined}
      options={ways.map((value) => ({ value, words: text.known[value] }))}
      chosen={knownBy ? [knownBy] : []}
      onPress={editing.chooseKnownBy}
    />
  )
}

interface SendProps {
  editing: OutletEditing
}

/** Nothing until something is edited. */
function SendAction({ editing: { fields, left, busy, failure, send } }: SendProps) {
  const text = useWords(outletEditsText)
  const { notSent } = useWords(textSheetText)
  return (
    <>
      {failure && <Text className='action-bar__note desk-left'>{notSent}</Text>}
      {!failure && left > 0 && (
        <Text className='action-bar__note desk-left'>{text.left(left)}</Text>
      )}
      <Button
        look='primary'
        busy={busy}
        words={busy ? text.sending : text.send(fields.length)}
        onTap={() => void send()}
      />
    </>
  )
}
