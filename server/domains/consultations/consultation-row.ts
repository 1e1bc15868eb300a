import type {
  About,
  CloseReason,
  ListedConsultation,
  Stage,
} from '@/contract/consultations/consultations.schema'
import type { StaffConsultation } from '@/contract/consultations/case.schema'

type Listed = Required<
  Omit<ListedConsultation, 'summary' | 'ipType' | 'stage' | 'closed' | 'dueAt'>
>

/** A row of `consultations`. */
export interface ConsultationRow extends Omit<Listed, 'district'> {
  /** Null once the account has been deleted. */
  citizenId: string | null
  ipType: NonNullable<ListedConsultation['ipType']> | null
  district: string | null
  text: string
  anonymous: boolean
  /** Encrypted. */
  contact: Buffer | null
  about: About | null
  /** Encrypted JSON of an `Application`. */
  application: Buffer | null
  stage: Stage | null
  closed: CloseReason | null
  mergedInto: string | null
  /** The member of staff who works on it. */
  claimedBy: string | null
  dueFrom: string
  /** In working days. */
  dueDays: number
  /** Null while nobody has to answer. */
  dueAt: string | null
  escalatedAt: string | null
  /** Why the case is complex; null for an ordinary one. */
  complex: string | null
  answeredAt: string | null
  /** When the case was handed over to 12345. */
  handedAt: string | null
  /** The work order's number at 12345. */
  orderNumber: string | null
  /** The reply of 12345. */
  orderResult: string | null
  contentCheck: StaffConsultation['check']
  /** Of the form as it was sent: tells a retry from a second question with the same id. */
  bodyHash: Buffer
  /** Sequence number of the latest event. */
  lastSeq: number
}

const columns: Record<keyof ConsultationRow, true> = {
  id: true,
  citizenId: true,
  number: true,
  kind: true,
  topic: true,
  class: true,
  ipType: true,
  district: true,
  text: true,
  anonymous: true,
  contact: true,
  about: true,
  application: true,
  unit: true,
  status: true,
  stage: true,
  closed: true,
  mergedInto: true,
  claimedBy: true,
  askedAt: true,
  dueFrom: true,
  dueDays: true,
  dueAt: true,
  dueUnsure: true,
  escalatedAt: true,
  complex: true,
  answeredAt: true,
  handedAt: true,
  orderNumber: true,
  orderResult: true,
  contentCheck: true,
  bodyHash: true,
  changedAt: true,
  lastSeq: true,
  sample: true,
}

/** The columns of a `ConsultationRow`, for `select ${sql(consultationColumns)}`. */
export const consultationColumns = Object.keys(columns)
