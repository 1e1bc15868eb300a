import type { About, RequestClass, Topic } from '@/contract/consultations/consultations.schema'
import type { IpType } from '@/contract/facts/sources.schema'
import type { QuestionDraft } from './question-draft.model'

/** What routing depends on, chosen or guessed. */
export interface Classification {
  topic: Topic
  class: RequestClass
  ipType?: IpType | undefined
  district?: string | undefined
}

/** What the page a question is asked from says about it. */
export interface QuestionContext {
  about?: About | undefined
  /** Set where the link that opened the form decides it. */
  class?: RequestClass | undefined
  ipTypes?: IpType[] | undefined
  district?: string | undefined
  districts: { code: string; short: string }[]
}

/** The first match decides, so rarer words come first. */
const topics: [Topic, RegExp][] = [
  ['mediation', /调解|和解|协商解决|mediat|settle/i],
  ['publicity', /宣传|普法|讲座|宣讲|培训|课程|lecture|training|course/i],
  ['policy', /政策|补贴|资助|奖励|扶持|减免|认定|示范|subsid|grant|polic|incentive/i],
  [
    'law',
    /侵权|侵犯|抄袭|仿冒|盗版|起诉|诉讼|律师|法院|合同|违约|赔偿|维权|法律|infring|sue|lawyer|court|legal|contract/i,
  ],
]

const classes: [RequestClass, RegExp][] = [
  ['report', /举报|售假|卖假|假冒|制假|\breport\b|counterfeit/i],
  ['complaint', /投诉|态度差|态度不好|推诿|没人理|不满意|complain/i],
  ['praise', /表扬|点赞|感谢|praise|thank/i],
  ['suggestion', /建议|希望增加|希望能增加|能不能增加|suggest/i],
  ['help', /求助|救急|帮帮|请帮|帮我|need help|help me/i],
]

const ipTypes: [IpType, RegExp][] = [
  ['gi', /地理标志|geographical/i],
  ['layout', /布图|集成电路|layout/i],
  ['plant', /植物新品种|plant variet/i],
  ['secret', /商业秘密|技术秘密|trade secret/i],
  ['data', /数据产品|数据知识产权|data product/i],
  ['contract', /技术合同|technology contract/i],
  ['trademark', /商标|品牌|logo|trademark|brand/i],
  ['copyright', /版权|著作权|软著|软件著作|copyright/i],
  ['patent', /专利|发明|实用新型|外观设计|patent|invention/i],
]

const first = <T>(rules: [T, RegExp][], text: string) =>
  rules.find(([, words]) => words.test(text))?.[0]

/** Guesses the classification from keywords and from the page. */
export function guessClassification(
  text: string,
  { about, ...from }: QuestionContext,
): Classification {
  const byPage = about?.kind === 'training' ? 'publicity' : undefined
  const ofPage = from.ipTypes?.length === 1 ? from.ipTypes[0] : undefined
  return {
    topic: first(topics, text) ?? byPage ?? 'general',
    class: first(classes, text) ?? 'enquiry',
    ipType: first(ipTypes, text) ?? ofPage,
    district: from.districts.find(({ short }) => text.includes(short))?.code ?? from.district,
  }
}

/** Explicit choices take precedence over guesses. */
export function classify(draft: QuestionDraft, from: QuestionContext): Classification {
  const guessed = guessClassification(draft.text ?? '', from)
  return {
    topic: draft.topic ?? guessed.topic,
    class: draft.class ?? from.class ?? guessed.class,
    ipType: draft.ipType === 'none' ? undefined : (draft.ipType ?? guessed.ipType),
    district: draft.district === 'none' ? undefined : (draft.district ?? guessed.district),
  }
}
