import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/shared/ui/button'
import { TextField } from '@/shared/ui/form/text-field'
import { useWords } from '@/shared/ui/shell'
import { parseCertificateNumber } from '@/contract/trainings/certificates.rules'
import { PageTitle } from '@/shared/ui/page-title'
import { certificateText } from '../certificate.text'

interface Props {
  /** An invalid number from a link; else empty. */
  typed: string
  onNumber: (number: string) => void
}

export function CertificateNumberForm({ typed: linked, onNumber }: Props) {
  const [typed, setTyped] = useState(linked)
  const [wrong, setWrong] = useState(linked !== '')
  const text = useWords(certificateText)

  const verify = () => {
    const number = parseCertificateNumber(typed)
    setWrong(!number)
    if (number) onNumber(number)
  }
  return (
    <View>
      <PageTitle>{text.question}</PageTitle>
      <TextField
        label={text.number}
        hint={text.numberHint}
        problem={wrong ? text.wrongForm : undefined}
        value={typed}
        onChange={(value) => {
          setTyped(value)
          setWrong(false)
        }}
      />
      <View className='section'>
        <Button look='primary' size='block' words={text.verify} onTap={verify} />
      </View>
    </View>
  )
}
