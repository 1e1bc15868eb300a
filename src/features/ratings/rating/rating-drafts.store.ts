import { draftsById } from '@/platform/drafts-by-id'
import type { Draft } from './rate.model'

/** Unsent ratings, by service. */
export const useRatingDrafts = draftsById<Draft>('rating-drafts')
