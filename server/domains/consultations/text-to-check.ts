import type { Application } from '@/contract/consultations/consultations.schema'

interface CitizenTexts {
  text?: string | null
  application?: Application
}

/** All free text of a question or an addition that others will read, for WeChat's content check. */
export const textToCheck = ({ text, application }: CitizenTexts) =>
  [text, application?.applicant, application?.respondent, application?.tried, application?.wanted]
    .filter(Boolean)
    .join('\n')
