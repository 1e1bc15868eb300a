import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import { exportText } from '@/shared/export.text'
import type { Settled } from '@/shared/lib/remote'
import { sharedText } from '@/shared/shared.text'
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
  /** Hands it over, and says how. */
  save: (name: string, text: string) => Promise<'saved' | 'sent' | 'copied' | 'no'>
  say: (words: string) => void
}

/** Makes a file, then hands it over: WeChat wants to see a tap for that. */
export function ExportCard({ make, save, say }: Props) {
  const text = useWords(exportText)
  const { failure: failures } = useWords(sharedText)
  const [busy, setBusy] = useState(false)
  const [file, setFile] = useState<File>()
  const [failure, setFailure] = useState<Failure>()

  async function begin() {
    setBusy(true)
    const answer = await make()
    setBusy(false)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'ready') setFile(answer.value)
  }
  async function end({ name, csv }: File) {
    const how = await save(name, csv)
    say(text.exported[how])
    if (how !== 'no') setFile(undefined)
  }

  return (
    <Section title={text.title}>
      {failure && <Notice look='bad' icon='alert' words={failures[failure.code]} />}
      <View>
        {file ? (
          <Button look='second' size='block' words={text.save} onTap={() => void end(file)} />
        ) : (
          <Button
            look='line'
            size='block'
            busy={busy}
            words={busy ? text.making : text.make}
            onTap={() => void begin()}
          />
        )}
      </View>
    </Section>
  )
}
