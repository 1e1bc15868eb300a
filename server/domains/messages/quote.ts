import { clip } from '@/contract/shared/clip.rules'

const maxQuoted = 200

/** The beginning of a text, as a message quotes it. */
export const quote = (text: string) => clip(text, maxQuoted)
