import type { Words } from '@/shared/lib/language'

interface CorrectionsText {
  report: string
  /** In place of a report in writing. */
  orCall: (number: string) => string
  figure: (corrected: number, days: number) => string
}

export const correctionsText: Words<CorrectionsText> = {
  zh: {
    report: '与实际不符，告诉我们',
    orCall: (number) => `也可以打 ${number} 说`,
    figure: (corrected, days) => `大家说的不符，已改好 ${corrected} 处，一般 ${days} 天`,
  },
  en: {
    report: 'Not what you found? Tell us',
    orCall: (number) => `Or call ${number}`,
    figure: (corrected, days) =>
      `${corrected} reports led to a correction, usually in ${days} days`,
  },
}
