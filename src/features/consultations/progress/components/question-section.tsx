import { Text, View } from '@tarojs/components'
import type { Consultation } from '@/contract/consultations/consultations.schema'
import { ipTypeText } from '@/shared/ip-types.text'
import { Quoted } from '@/shared/ui/quoted'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import { DocumentRows } from '@/shared/ui/document-rows'
import { PictureThumbnails } from '@/shared/ui/picture-thumbnails'
import { Tag, Tags } from '@/shared/ui/tag'
import { applicationText } from '../../asking/application.text'
import { askText } from '../../asking/ask.text'
import { namesText } from '../../names.text'
import { progressText } from '../progress.text'
import './progress.scss'

interface Props {
  consultation: Consultation
  /** Name of the page it was asked from. */
  about: string | undefined
  district: string | undefined
  sourceOf: (link: string) => string
  onPicture: (source: string) => void
  onEnlarge: (sources: string[], first: string) => void
}

/** The question as it was sent. */
export function QuestionSection({ consultation, about, district, ...shown }: Props) {
  const text = useWords(progressText)
  const names = useWords(namesText)
  const ask = useWords(askText)
  const ipNames = useWords(ipTypeText)
  const { topic, ipType, anonymous, pictures, documents, sample } = consultation
  const { sourceOf, onPicture, onEnlarge } = shown
  return (
    <Section title={text.question}>
      <Quoted words={consultation.text} />
      <ApplicationLines consultation={consultation} />
      <Tags className='page__tags'>
        <Tag>{names.topic[topic]}</Tag>
        <Tag>{names.class[consultation.class]}</Tag>
        {ipType && <Tag>{ipNames[ipType]}</Tag>}
        {district && <Tag>{district}</Tag>}
        {about && <Tag>{about}</Tag>}
        {anonymous && <Tag look='brand'>{ask.anonymous}</Tag>}
        {sample && <Tag look='sample'>{names.sample}</Tag>}
      </Tags>
      {consultation.contact && (
        <Text className='cap section'>{text.contact(consultation.contact)}</Text>
      )}
      <PictureThumbnails sources={pictures.map(({ link }) => sourceOf(link))} onOpen={onPicture} />
      <DocumentRows documents={documents} sourceOf={sourceOf} onEnlarge={onEnlarge} />
    </Section>
  )
}

function ApplicationLines({ consultation: { application } }: Pick<Props, 'consultation'>) {
  const apply = useWords(applicationText)
  const names = useWords(namesText)
  if (!application) return null
  const { applicant, respondent, dispute, elsewhere, proof, tried, wanted } = application
  const lines: [string, string | undefined][] = [
    [apply.dispute, names.dispute[dispute]],
    [apply.applicant, applicant],
    [apply.respondent, respondent],
    [apply.elsewhere, apply.elsewhereOf[elsewhere]],
    [apply.proof, apply.proofOf[proof]],
    [apply.tried, tried],
    [apply.wanted, wanted],
  ]
  return (
    <View className='card pad section'>
      {lines.map(([label, value]) =>
        value ? (
          <View key={label} className='applied'>
            <Text className='cap'>{label}</Text>
            <Text className='applied__said'>{value}</Text>
          </View>
        ) : null,
      )}
    </View>
  )
}
