import { View } from '@tarojs/components'
import { WaitingCard } from '@/features/consultations/components/waiting-card'
import { waitingActs } from '@/features/consultations/waiting.model'
import { waitingText } from '@/features/consultations/waiting.text'
import { useConsultations } from '@/features/consultations/consultations.store'
import { passes, useOutbox } from '@/platform/outbox'
import { useWords } from '@/shared/ui/shell'

/** What was said about a consultation and is still on the phone. */
export function WordsWaiting({ id }: { id: string }) {
  const { parcels, sending, send } = useOutbox()
  const { loadOne } = useConsultations()
  const text = useWords(waitingText)
  return (
    <>
      {waitingActs(parcels, id).map((parcel) => (
        <View key={parcel.id} className='section'>
          <WaitingCard
            busy={sending === parcel.id}
            failure={parcel.failure}
            refused={!!parcel.failure && !passes(parcel.failure)}
            words={text.wordsWaiting}
            onSend={() => void send(parcel.id).then(() => loadOne(id))}
          />
        </View>
      ))}
    </>
  )
}
