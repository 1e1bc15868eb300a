import type { Aspect, Level, ServiceDoneKind, Tag } from '@/contract/ratings/ratings.schema'
import type { Outcome } from '@/contract/ratings/rectifications.schema'
import type { Words } from './lib/language'

interface RatingText {
  /** From 1 to 5, in the words of 国办发〔2019〕51号. */
  level: (level: Level) => string
  aspect: Record<Aspect, string>
  tag: Record<Tag, string>
  /** The kind of service that is rated. */
  done: Record<ServiceDoneKind, string>
  outcome: Record<Outcome, string>
  sample: string
}

const zhLevels = ['非常不满意', '不满意', '基本满意', '满意', '非常满意']
const enLevels = ['Very poor', 'Poor', 'Fair', 'Good', 'Very good']

/** Terms that raters, rated outlets and the public all see. */
export const ratingText: Words<RatingText> = {
  zh: {
    level: (level) => zhLevels[level - 1]!,
    aspect: {
      efficiency: '效率',
      competence: '服务水平',
      attitude: '服务态度',
      guide: '指南准不准',
      convenience: '方便不方便',
      platform: '平台好不好用',
    },
    tag: {
      quick: '办得快',
      clear: '讲得清楚',
      friendly: '态度好',
      one_trip: '一次办成',
      skilled: '懂业务',
      easy: '操作简单',
      long_wait: '等得久',
      unclear: '讲得不清楚',
      many_trips: '多次跑动',
      guide_wrong: '指南不准',
      bad_attitude: '服务态度',
      materials: '材料收取',
      late: '时限没兑现',
      fee: '收费',
      broken: '网页出错',
      other: '其他',
    },
    done: { visit: '窗口办事', consultation: '咨询', training: '培训' },
    outcome: { at_once: '立行立改', in_time: '限期整改', explained: '解释说明' },
    sample: '示例',
  },
  en: {
    level: (level) => enLevels[level - 1]!,
    aspect: {
      efficiency: 'Speed',
      competence: 'Skill',
      attitude: 'Manner',
      guide: 'Guide is right',
      convenience: 'Ease',
      platform: 'The site works',
    },
    tag: {
      quick: 'Quick',
      clear: 'Well explained',
      friendly: 'Friendly',
      one_trip: 'Done in one trip',
      skilled: 'Knows the matter',
      easy: 'Easy to use',
      long_wait: 'Long wait',
      unclear: 'Badly explained',
      many_trips: 'Too many trips',
      guide_wrong: 'Guide is wrong',
      bad_attitude: 'Manner',
      materials: 'Papers asked for',
      late: 'Later than promised',
      fee: 'Fee',
      broken: 'The site failed',
      other: 'Other',
    },
    done: { visit: 'Visit', consultation: 'Question', training: 'Training' },
    outcome: {
      at_once: 'Repaired at once',
      in_time: 'Repaired in time',
      explained: 'Explained',
    },
    sample: 'Sample',
  },
}
