import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import type { RosterFile } from '@/contract/trainings/staff.schema'
import { ExportSheet } from '@/features/trainings/organising/roster/components/export-sheet'
import { rosterText } from '@/features/trainings/organising/roster/roster.text'
import { useRosters } from '@/features/trainings/organising/roster/rosters.store'
import { showToast } from '@/platform/toast'
import { saveFile } from '@/platform/save-file'
import { useWords } from '@/shared/ui/shell'

interface Props {
  id: string
  open: boolean
  onClose: () => void
}

/** Generates the file, then saves it on a second tap: WeChat shares files only from a tap. */
export function RosterExport({ id, open, onClose }: Props) {
  const { exportFile } = useRosters()
  const { exported } = useWords(rosterText)
  const [busy, setBusy] = useState(false)
  const [file, setFile] = useState<RosterFile>()
  const [failure, setFailure] = useState<Failure>()

  async function make() {
    setBusy(true)
    const answer = await exportFile(id)
    setBusy(false)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'ready') setFile(answer.value)
  }
  const close = () => {
    setFile(undefined)
    setFailure(undefined)
    onClose()
  }
  async function save() {
    if (!file) return
    const how = await saveFile(file.name, file.csv)
    showToast(exported[how])
    if (how !== 'no') close()
  }

  return (
    <ExportSheet
      open={open}
      state={file ? 'made' : busy ? 'making' : 'before'}
      failure={failure}
      onMake={() => void make()}
      onSave={() => void save()}
      onClose={close}
    />
  )
}
