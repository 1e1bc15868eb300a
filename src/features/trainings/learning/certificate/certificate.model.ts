import { parseCertificateNumber } from '@/contract/trainings/certificates.rules'

/** The certificate number as typed, also in full-width characters. Undefined for a mistyped number. */
export const normalizeCertificateNumber = (typed: string): string | undefined =>
  parseCertificateNumber(
    typed.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)),
  )
