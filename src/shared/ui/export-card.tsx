import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import { exportText } from '@/shared/export.text'
import type { Settled } from '@/shared/lib/remote'
import { failureText } from '@/shared/failure.text'
import { Button } from './button'
import { Notice } from './notice'
import { Section } from './section'
import { useWords } from './shell'

interface File {
  name: string
  csv: string
}

interface Props {
  make: () => Promise<Settled<File>>
  /** Hands the file over to the phone or browser. */
  save: (name: string, text: string) => Promise<'saved' | 'sent' | 'copied' | 'no'>
  say: (words: string) => void
}

/** Makes a file, then saves it with a second tap: WeChat allows that only in response to a tap. */
export function ExportCard({ make, save, say }: Props) {
  const text = useWords(exportText)
  const failures = useWords(failureText)
  const [busy, setBusy] = useState(false)
  const [file, setFile] = useState<File>()
  const [failure, setFailure] = useState<Failure>()

  async function makeFile() {
    setBusy(true)
    const answer = await make()
    setBusy(false)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'ready') setFile(answer.value)
  }
  async function saveFile({ name, csv }: File) {
    const result = await save(name, csv)
    say(text.exported[result])
    if (result !== 'no') setFile(undefined)
  }

  return (
    <Section title={text.title}>
      {failure && <Notice look='bad' icon='alert' words={failures[failure.code]} />}
      <View>
        {file ? (
          <Button look='second' size='block' words={text.save} onTap={() => void saveFile(file)} />
        ) : (
          <Button
            look='line'
            size='block'
            busy={busy}
            words={busy ? text.making : text.make}
            onTap={() => void makeFile()}
          />
        )}
      </View>
    </Section>
  )
}
