import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/shared/ui/button'
import { TextField } from '@/shared/ui/form/text-field'
import { Notice } from '@/shared/ui/notice'
import { useWords } from '@/shared/ui/shell'
import { doorText } from '../door.text'
import './door.scss'

/** Where nothing can scan: the words of the code. */
export function TypeCode({ onCheck }: { onCheck: (code: string) => void }) {
  const text = useWords(doorText)
  const [code, setCode] = useState('')
  const check = () => {
    if (!code.trim()) return
    onCheck(code.trim())
    setCode('')
  }
  return (
    <View className='door__below'>
      <Notice look='plain' icon='scan' words={text.noScanner} />
      <TextField label={text.typeCode} maxLength={200} value={code} onChange={setCode} />
      <View className='door__below'>
        <Button look='second' size='block' words={text.check} onTap={check} />
      </View>
    </View>
  )
}
