import { Text, View } from '@tarojs/components'
import type { AnchorCorrection } from '@/contract/ratings/public-log.schema'
import { dateWords } from '@/contract/shared/date-words.rules'
import { momentWords } from '@/contract/shared/moment-words.rules'
import type { EpochMs } from '@/contract/shared/time.types'
import { Cell } from '@/shared/ui/cell'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { shortHash } from '../check-day.model'
import { publicLogText } from '../public-log.text'

interface Props {
  corrections: AnchorCorrection[]
  now: EpochMs
}

/** Which days had a wrong anchor, when that was corrected and why. */
export function CorrectionsSection({ corrections, now }: Props) {
  const text = useWords(publicLogText)
  return (
    <Section title={text.corrections}>
      <Text className='cap'>{text.correctionsNote}</Text>
      <View className='card'>
        {corrections.map((correction) => (
          <CorrectionRow
            key={`${correction.day} ${correction.wrong}`}
            correction={correction}
            now={now}
          />
        ))}
      </View>
    </Section>
  )
}

function CorrectionRow({ correction, now }: { correction: AnchorCorrection; now: EpochMs }) {
  const text = useWords(publicLogText)
  const { language } = useShell()
  const { day, wrong, right, reason, at } = correction
  const why = (language === 'en' && reason.en) || reason.zh
  return (
    <Cell
      title={<Text className='num'>{dateWords(day, language)}</Text>}
      note={text.correctedAt(momentWords(at, now, language), why)}
      below={
        <Text className='cap num'>
          {text.replaced(shortHash(wrong), right && shortHash(right))}
        </Text>
      }
    />
  )
}
