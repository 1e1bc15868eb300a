import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { toDownload } from '@/features/people/own-data/own-data.model'
import { useOwnData } from '@/features/people/own-data/own-data.store'
import { ownDataText } from '@/features/people/own-data/own-data.text'
import { saveFile, type Handover } from '@/platform/save-file'
import { failureText } from '@/shared/failure.text'
import { Button } from '@/shared/ui/button'
import { Notice } from '@/shared/ui/notice'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'

/** One tap prepares the file and another saves it, because WeChat saves only within the tap itself. */
export function Download() {
  const { data, exportData } = useOwnData()
  const [handover, setHandover] = useState<Handover>()
  const text = useWords(ownDataText)
  const failures = useWords(failureText)
  const busy = data.kind === 'loading'

  function save() {
    if (data.kind !== 'ready') return
    const { name, text: content } = toDownload(data.value)
    void saveFile(name, content).then(setHandover)
  }
  return (
    <Section title={text.data}>
      <Text className='para'>{text.dataNote}</Text>
      {data.kind === 'failed' && (
        <Notice look='bad' icon='alert' words={failures[data.failure.code]} />
      )}
      {handover && (
        <Notice
          look={handover === 'no' ? 'plain' : 'ok'}
          icon='info'
          words={text.handover[handover]}
        />
      )}
      <View className='section'>
        {data.kind === 'ready' ? (
          <Button look='second' size='block' words={text.file} onTap={save} />
        ) : (
          <Button
            look='line'
            size='block'
            words={busy ? text.preparing : text.prepare}
            busy={busy}
            onTap={() => void exportData()}
          />
        )}
      </View>
    </Section>
  )
}
