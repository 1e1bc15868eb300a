import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { StaffGuideTexts } from '@/contract/facts/guide-edits.schema'
import { dayBefore } from '@/contract/facts/working-days.rules'
import { dateWords } from '@/contract/shared/date-words.rules'
import { own } from '@/contract/shared/own.rules'
import { supervisorOf } from '@/features/consultations/staff/access/case-worker.model'
import { DeskPage } from '@/features/consultations/staff/access/components/desk-page'
import { useFacts } from '@/features/facts/published/facts.store'
import { factNames } from '@/features/facts/published/names.model'
import { useIdentity } from '@/features/people/identity/identity.store'
import { ProposalHistory } from '@/features/services/editing/components/proposal-history'
import { newVersion, versionsOf } from '@/features/services/editing/guide-draft.model'
import { useGuideEdits } from '@/features/services/editing/guide-edits.store'
import { guideEditsText } from '@/features/services/editing/guide-edits.text'
import { useMinute } from '@/platform/clock'
import { openPage } from '@/platform/navigation'
import { idle } from '@/shared/lib/remote'
import { textSheetText } from '@/shared/text-sheet.text'
import { Button } from '@/shared/ui/button'
import { ChoiceField } from '@/shared/ui/form/choice-field'
import { PageTitle } from '@/shared/ui/page-title'
import { RemoteView } from '@/shared/ui/remote-view'
import { useShell, useWords } from '@/shared/ui/shell'
import { EditedVersion } from './edited-version'
import { reload, useGuideEdit, type GuideEditing } from './use-guide-edit'

const noTexts: StaffGuideTexts = { guide: '', states: [], newest: [], earlier: 0 }

export default function GuideEditPage() {
  const { id = '' } = useRouter<{ id: string }>().params
  const who = useIdentity()
  const text = useWords(guideEditsText)
  const { texts, loadTexts } = useGuideEdits()
  const { load: loadFacts } = useFacts()
  const [version, setVersion] = useState('')
  const of = own(texts, id) ?? idle
  const editing = useGuideEdit(of.kind === 'ready' ? of.value : { ...noTexts, guide: id }, version)
  const read = () => {
    void loadFacts()
    void reload(id)
  }
  return (
    <DeskPage
      who={who}
      title={text.title}
      of={supervisorOf}
      onShow={read}
      {...(editing.fields.length > 0 && { actions: <SendAction editing={editing} /> })}
    >
      {() => (
        <RemoteView of={of} onRetry={() => loadTexts(id)}>
          {(value) => (
            <Editing of={value} version={version} onVersion={setVersion} editing={editing} />
          )}
        </RemoteView>
      )}
    </DeskPage>
  )
}

interface Props {
  of: StaffGuideTexts
  version: string
  onVersion: (version: string) => void
  editing: GuideEditing
}

function Editing({ of, version, onVersion, editing }: Props) {
  const { guide } = of
  const text = useWords(guideEditsText)
  const { language } = useShell()
  const { facts } = useFacts()
  const now = useMinute()
  const { lists, load, loadMore } = useGuideEdits()
  return (
    <>
      <PageTitle>{factNames(facts, language).service(guide)}</PageTitle>
      <Text className='desk-lead'>{text.second}</Text>
      <VersionChoice of={of} version={version} onVersion={onVersion} />
      <EditedVersion of={of} version={version} editing={editing} />
      <RemoteView of={own(lists, guide) ?? idle} onRetry={() => load(guide)}>
        {(proposals, next) => (
          <ProposalHistory
            proposals={proposals}
            next={next}
            now={now}
            onMore={() => loadMore(guide)}
          />
        )}
      </RemoteView>
      <Button
        look='quiet'
        size='s'
        words={text.compare}
        onTap={() => openPage('services-staff/compare', { id: guide })}
      />
      <View className='section'>
        <Text className='cap desk-card__line'>{text.effect}</Text>
        <Text className='cap desk-card__line'>{text.englishNote}</Text>
      </View>
    </>
  )
}

function VersionChoice({ of, version, onVersion }: Omit<Props, 'editing'>) {
  const text = useWords(guideEditsText)
  const { language } = useShell()
  const days = versionsOf(of)
  const words = (day: string, nth: number) => {
    const next = days[nth + 1]
    const until = next && dateWords(dayBefore(next), language)
    return text.versionOf(day === '' ? undefined : dateWords(day, language), until)
  }
  return (
    <ChoiceField
      label={text.version}
      options={[
        ...days.map((day, nth) => ({ value: day, words: words(day, nth) })),
        { value: newVersion, words: text.addVersion },
      ]}
      chosen={[version]}
      onPress={onVersion}
    />
  )
}

/** Nothing until something is edited. */
function SendAction({ editing: { fields, left, busy, failure, send } }: { editing: GuideEditing }) {
  const text = useWords(guideEditsText)
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
