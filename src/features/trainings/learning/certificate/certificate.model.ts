import { parseCertificateNumber } from '@/contract/trainings/certificates.rules'

/** The number somebody means, also typed in 全角. Undefined where no certificate can have it: a slip. */
export const certificateNumber = (typed: string): string | undefined =>
  parseCertificateNumber(
    typed.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)),
  )
