import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Certificate } from '@/contract/trainings/learning.schema'
import { dateWords } from '@/contract/shared/date-words.rules'
import { dayOf } from '@/contract/shared/moment-words.rules'
import { aria } from '@/shared/ui/aria'
import { Cell } from '@/shared/ui/cell'
import { Icon } from '@/shared/ui/icon'
import { Notice } from '@/shared/ui/notice'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag } from '@/shared/ui/tag'
import { certificateText } from '../certificate.text'
import './certificate-card.scss'

interface Props {
  certificate: Certificate
  /** Of the outlet that held the training. */
  outletName: string
  /** Action buttons. */
  children: ReactNode
}

/** A verified certificate and its content. */
export function CertificateCard({ certificate, outletName, children }: Props) {
  const text = useWords(certificateText)
  const { number, sample } = certificate
  return (
    <>
      <View className='verdict' {...aria({ role: 'status' })}>
        <View className='verdict__head'>
          <Icon name='check' />
          <Text>{text.valid}</Text>
          {sample && <Tag look='sample'>{text.sample}</Tag>}
        </View>
        <Text className='verdict__number num ref'>{number}</Text>
      </View>
      {sample && (
        <View className='section'>
          <Notice look='warn' icon='alert' words={text.sampleNote} />
        </View>
      )}
      <CertificateLines certificate={certificate} outletName={outletName} />
      {certificate.name && <Text className='cap section'>{text.masked}</Text>}
      <View className='verdict-acts'>{children}</View>
    </>
  )
}

function CertificateLines({ certificate, outletName }: Omit<Props, 'children'>) {
  const text = useWords(certificateText)
  const { language } = useShell()
  const { name, title, titleEn, startsAt, endsAt, attended, parts, issuedAt } = certificate
  const days = [...new Set([startsAt, endsAt].map(dayOf))]
  const lines = [
    [text.name, name ?? text.gone],
    [text.training, (language === 'en' && titleEn) || title],
    [text.base, outletName],
    [text.when, days.map((day) => dateWords(day, language)).join(' – ')],
    [text.attended, text.attendedWords(attended, parts)],
    [text.issued, dateWords(dayOf(issuedAt), language)],
  ] as const
  return (
    <View className='card section'>
      {lines.map(([label, value]) => (
        <Cell key={label} title={value} note={label} />
      ))}
    </View>
  )
}
