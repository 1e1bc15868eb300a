import { Text, View } from '@tarojs/components'
import {
  checkEligibility,
  overallFit,
  type CriterionResult,
} from '@/contract/consultations/eligibility.rules'
import type { Application } from '@/contract/consultations/consultations.schema'
import { Button } from '@/shared/ui/button'
import { Notice } from '@/shared/ui/notice'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { applicationText, type ApplicationKind } from '../application.text'
import './eligibility.scss'

interface Props {
  kind: ApplicationKind
  draft: Partial<Application>
  onAsk: () => void
}

const looks = { fits: 'ok', unsure: 'unverified', unfit: 'bad' } as const
const noticeLooks = { fits: 'ok', unsure: 'plain', unfit: 'bad' } as const

/** Eligibility by criterion, with reasons, before the application is sent. */
export function Eligibility({ kind, draft, onAsk }: Props) {
  const text = useWords(applicationText)
  const points = checkEligibility(kind, draft)
  const fit = overallFit(points)
  const decided = fit === 'unfit' || (draft.dispute && draft.elsewhere && draft.proof)
  return (
    <Section title={text.check}>
      <Notice
        look={noticeLooks[fit]}
        icon={fit === 'unfit' ? 'alert' : 'info'}
        words={decided ? text.verdict[fit] : text.unanswered}
      />
      <View className='card section'>
        {points.map((point) => (
          <Row key={point.point} {...point} />
        ))}
      </View>
      {fit === 'unfit' && (
        <>
          <Text className='para section'>{text.instead[kind]}</Text>
          <Button look='second' size='block' words={text.askInstead} onTap={onAsk} />
        </>
      )}
    </Section>
  )
}

function Row({ point, fit }: CriterionResult) {
  const text = useWords(applicationText)
  const basis = text.basis[point]
  return (
    <View className='eligible'>
      <Text className='eligible__point'>{text.point[point]}</Text>
      <Tags>
        <Tag look={looks[fit]}>{text.fit[fit]}</Tag>
      </Tags>
      <Text className='cell__note'>{text.why[point][fit]}</Text>
      {basis && (
        <Text className={text.unverified.includes(point) ? 'cap unv' : 'cap'}>{basis}</Text>
      )}
    </View>
  )
}
