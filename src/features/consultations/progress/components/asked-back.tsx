import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Consultation } from '@/contract/consultations/consultations.schema'
import { momentWords } from '@/contract/shared/moment-words.rules'
import type { EpochMs } from '@/contract/shared/time.types'
import { useShell } from '@/shared/ui/shell'
import { openRequest } from '../progress.model'
import './asked-back.scss'

interface Props {
  consultation: Consultation
  now: EpochMs
  unitOf: (id: string) => string
  /** The reply, or what became of it. */
  children: ReactNode
}

/** What staff need to know before they can answer. Renders nothing in other states. */
export function AskedBack({ consultation, now, unitOf, children }: Props) {
  const { language } = useShell()
  const request = openRequest(consultation)
  if (!request?.text) return null
  const by = [unitOf(request.unit ?? consultation.unit), momentWords(request.at, now, language)]
  return (
    <View className='card pad asked-back'>
      <Text className='cap num'>{by.join(language === 'zh' ? '，' : ', ')}</Text>
      <Text className='asked-back__words'>{request.text}</Text>
      {children}
    </View>
  )
}
