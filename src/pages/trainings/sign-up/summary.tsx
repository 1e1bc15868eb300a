import { View } from '@tarojs/components'
import type { Training, Way } from '@/contract/trainings/trainings.schema'
import { EnrolledFor } from '@/features/trainings/enrollment/components/enrolled-training'
import { signUpText } from '@/features/trainings/enrollment/sign-up.text'
import { useFacts } from '@/features/facts/published/facts.store'
import { placeOf } from '@/features/facts/published/place.model'
import { chanceFor } from '@/features/trainings/catalogue/seats.model'
import { useMinute } from '@/platform/clock'
import { Notice } from '@/shared/ui/notice'
import { useShell, useWords } from '@/shared/ui/shell'

/** For what one signs up, and what follows when it is sent. */
export function Summary({ training, way }: { training: Training; way: Way }) {
  const facts = useFacts((store) => store.facts)
  const text = useWords(signUpText)
  const { language } = useShell()
  const place = placeOf(facts, training.base, language).name
  const now = useMinute()
  const chance = chanceFor(training, way, now)
  return (
    <View>
      <View className='card pad'>
        <EnrolledFor enrollment={{ training, way }} place={place ? [place] : []} />
      </View>
      {chance && chance.kind !== 'full' && (
        <View className='sign-up__notice'>
          <Notice
            look={chance.kind === 'seat' ? 'ok' : 'warn'}
            icon={chance.kind === 'seat' ? 'check' : 'clock'}
            words={chance.kind === 'seat' ? text.seat : text.waitlist(chance.place)}
          />
        </View>
      )}
    </View>
  )
}
