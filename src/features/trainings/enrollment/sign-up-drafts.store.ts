import { draftsById } from '@/platform/drafts-by-id'

export interface SignUpDraft {
  needs?: string
}

/** Unsent sign-ups, by training. What belongs to the profile has a draft of its own. */
export const useSignUpDrafts = draftsById<SignUpDraft>('sign-up-drafts')
