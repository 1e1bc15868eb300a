import { View } from '@tarojs/components'
import { unsentAdditions } from '@/features/consultations/asking/outbox.model'
import { receiptText } from '@/features/consultations/asking/receipt.text'
import { useConsultations } from '@/features/consultations/consultations.store'
import { isRetryable, useOutbox } from '@/platform/outbox'
import { useWords } from '@/shared/ui/shell'
import { UnsentCard } from '@/shared/ui/unsent-card'

/** Queued additions to a consultation. */
export function UnsentAdditions({ id }: { id: string }) {
  const { parcels, sending, send } = useOutbox()
  const { loadOne } = useConsultations()
  const text = useWords(receiptText)
  return (
    <>
      {unsentAdditions(parcels, id).map((parcel) => (
        <View key={parcel.id} className='section'>
          <UnsentCard
            busy={sending === parcel.id}
            failure={parcel.failure}
            refused={!!parcel.failure && !isRetryable(parcel.failure)}
            words={text.wordsWaiting}
            onSend={() => void send(parcel.id).then(() => loadOne(id))}
          />
        </View>
      ))}
    </>
  )
}
