import { View } from '@tarojs/components'
import { useState } from 'react'
import { isBlank } from '@/contract/shared/as-meant/text.rules'
import { meantSignedCode } from '@/contract/shared/as-meant/code.rules'
import { Button } from './button'
import { TextField } from './form/text-field'
import { Notice } from './notice'

interface Props {
  words: { noScanner: string; typeCode: string; check: string }
  onCheck: (code: string) => void
}

/** Entry of a code as text, for devices that cannot scan. */
export function CodeEntry({ words, onCheck }: Props) {
  const [code, setCode] = useState('')
  const check = () => {
    if (isBlank(code)) return
    onCheck(meantSignedCode(code))
    setCode('')
  }
  return (
    <View className='section'>
      <Notice look='plain' icon='scan' words={words.noScanner} />
      <TextField label={words.typeCode} maxLength={200} value={code} onChange={setCode} />
      <View className='section'>
        <Button look='second' size='block' words={words.check} onTap={check} />
      </View>
    </View>
  )
}
