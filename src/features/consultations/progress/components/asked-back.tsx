import { Text, View } from '@tarojs/components'
import type { Consultation } from '@/contract/consultations/consultations.schema'
import { momentWords } from '@/contract/shared/moment-words.rules'
import type { EpochMs } from '@/contract/shared/time.types'
import { useShell, useWords } from '@/shared/ui/shell'
import { openRequest } from '../progress.model'
import { progressText } from '../progress.text'
import './asked-back.scss'

interface Props {
  consultation: Consultation
  now: EpochMs
  unitOf: (id: string) => string
}

/** What staff need to know before they can answer. Renders nothing in other states. */
export function AskedBack({ consultation, now, unitOf }: Props) {
  const { language } = useShell()
  const { stopped } = useWords(progressText)
  const request = openRequest(consultation)
  if (!request?.text) return null
  const by = [unitOf(request.unit ?? consultation.unit), momentWords(request.at, now, language)]
  return (
    <View className='card pad asked-back'>
      <Text className='cap num'>{by.join(language === 'zh' ? '，' : ', ')}</Text>
      <AskedWords words={request.text} />
      <Text className='cap'>{stopped}</Text>
    </View>
  )
}

/** The words of staff, also above the field in which they are answered. */
export const AskedWords = ({ words }: { words: string }) => (
  <Text className='asked-back__words'>{words}</Text>
)
