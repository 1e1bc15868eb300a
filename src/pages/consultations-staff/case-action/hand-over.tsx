import { View } from '@tarojs/components'
import { useState } from 'react'
import type { StaffConsultation, WorkOrderFile } from '@/contract/consultations/case.schema'
import type { Failure } from '@/contract/shared/failure'
import { actionsText } from '@/features/consultations/staff/case/actions.text'
import {
  ActionNotices,
  Consequences,
} from '@/features/consultations/staff/case/components/action-notices'
import { WorkOrderFiles } from '@/features/consultations/staff/case/components/work-order-files'
import { useCase } from '@/features/consultations/staff/case/case.store'
import { formsText } from '@/features/consultations/staff/case/forms.text'
import { canPrint, printPage } from '@/platform/print'
import { saveFile } from '@/platform/save-file'
import { showToast } from '@/platform/toast'
import { Button } from '@/shared/ui/button'
import { useWords } from '@/shared/ui/shell'

const none = { unit: '', into: '', due: '', complexDays: 0 }

/** Hands the case over, then offers the files: WeChat requires a tap for each of them. */
export function HandOver({ consultation }: { consultation: StaffConsultation }) {
  const { handOver, open } = useCase()
  const text = useWords(actionsText)
  const { exported } = useWords(formsText)
  const [busy, setBusy] = useState(false)
  const [file, setFile] = useState<WorkOrderFile>()
  const [failure, setFailure] = useState<Failure>()
  const { id, order } = consultation

  async function make() {
    setBusy(true)
    const answer = await handOver(id)
    setBusy(false)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'ready') setFile(answer.value)
    void open(id)
  }
  const save = async (name: string, words: string) =>
    showToast(exported[await saveFile(name, words)])

  if (file)
    return (
      <WorkOrderFiles
        onPrint={canPrint ? () => printPage(file.html) : undefined}
        onHtml={() => void save(`${file.name}.html`, file.html)}
        onJson={() => void save(`${file.name}.json`, file.json)}
      />
    )
  return (
    <>
      <ActionNotices failure={failure} gone={false} />
      <Consequences lines={text.consequences.hand_over(none).slice(order ? -1 : 0)} />
      <View className='desk-confirm'>
        <Button
          look='primary'
          size='block'
          busy={busy}
          words={busy ? text.busy : order ? text.again : text.confirm.hand_over}
          onTap={() => void make()}
        />
      </View>
    </>
  )
}
