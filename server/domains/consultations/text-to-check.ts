import type { Application } from '@/contract/consultations/consultations.schema'

interface Said {
  text?: string | null
  application?: Application
}

/** All of a question, or of an addition to it, that others will read. */
export const textToCheck = ({ text, application }: Said) =>
  [text, application?.applicant, application?.respondent, application?.tried, application?.wanted]
    .filter(Boolean)
    .join('\n')
