import type { Words } from '@/shared/lib/language'

interface CorrectionsText {
  report: string
  figure: (corrected: number, days: number) => string
}

export const correctionsText: Words<CorrectionsText> = {
  zh: {
    report: '与实际不符，告诉我们',
    figure: (corrected, days) => `大家说的不符，已改好 ${corrected} 处，一般 ${days} 天`,
  },
  en: {
    report: 'Not what you found? Tell us',
    figure: (corrected, days) =>
      `${corrected} reports led to a correction, usually in ${days} days`,
  },
}
