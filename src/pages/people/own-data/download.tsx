import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { fileOf } from '@/features/people/own-data/own-data.model'
import { useOwnData } from '@/features/people/own-data/own-data.store'
import { ownDataText } from '@/features/people/own-data/own-data.text'
import { saveFile, type Handover } from '@/platform/save-file'
import { sharedText } from '@/shared/shared.text'
import { Button } from '@/shared/ui/button'
import { Notice } from '@/shared/ui/notice'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'

/** Fetched by one tap and handed over by another: WeChat hands over only what is there at the tap. */
export function Download() {
  const { data, prepare } = useOwnData()
  const [handed, setHanded] = useState<Handover>()
  const text = useWords(ownDataText)
  const shared = useWords(sharedText)
  const busy = data.kind === 'loading'

  function hand() {
    if (data.kind !== 'ready') return
    const { name, text: lines } = fileOf(data.value)
    void saveFile(name, lines).then(setHanded)
  }
  return (
    <Section title={text.data}>
      <Text className='para'>{text.dataNote}</Text>
      {data.kind === 'failed' && (
        <Notice look='bad' icon='alert' words={shared.failure[data.failure.code]} />
      )}
      {handed && (
        <Notice look={handed === 'no' ? 'plain' : 'ok'} icon='info' words={text.handed[handed]} />
      )}
      <View className='section'>
        {data.kind === 'ready' ? (
          <Button look='second' size='block' words={text.file} onTap={hand} />
        ) : (
          <Button
            look='line'
            size='block'
            words={busy ? text.preparing : text.prepare}
            busy={busy}
            onTap={() => void prepare()}
          />
        )}
      </View>
    </Section>
  )
}
