import { View } from '@tarojs/components'
import type { Training, Way } from '@/contract/trainings/trainings.schema'
import { EnrolledTraining } from '@/features/trainings/enrollment/components/enrolled-training'
import { signUpText } from '@/features/trainings/enrollment/sign-up.text'
import { useFacts } from '@/features/facts/published/facts.store'
import { placeOf } from '@/features/facts/published/place.model'
import { expectedOutcomeFor } from '@/features/trainings/enrollment/sign-up.model'
import { useMinute } from '@/platform/clock'
import { Notice } from '@/shared/ui/notice'
import { useShell, useWords } from '@/shared/ui/shell'

/** The training, and what signing up now would lead to. */
export function Summary({ training, way }: { training: Training; way: Way }) {
  const facts = useFacts((store) => store.facts)
  const text = useWords(signUpText)
  const { language } = useShell()
  const place = placeOf(facts, training.base, language).name
  const now = useMinute()
  const outcome = expectedOutcomeFor(training, way, now)
  return (
    <View>
      <View className='card pad'>
        <EnrolledTraining enrollment={{ training, way }} place={place ? [place] : []} />
      </View>
      {outcome && outcome.kind !== 'full' && (
        <View className='sign-up__notice'>
          <Notice
            look={outcome.kind === 'seat' ? 'ok' : 'warn'}
            icon={outcome.kind === 'seat' ? 'check' : 'clock'}
            words={outcome.kind === 'seat' ? text.seat : text.waitlist(outcome.place)}
          />
        </View>
      )}
    </View>
  )
}
