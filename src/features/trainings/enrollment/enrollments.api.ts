import type { SignUpForm } from '@/contract/trainings/trainings.schema'
import { trainingRoutes } from '@/contract/trainings/trainings.routes'
import { caller } from '@/platform/http'

const call = caller(trainingRoutes)

/** Quiet: without a session there is nothing to load, and no reason to ask for sign-in. */
export const listEnrollments = () => call('listEnrollments', {}, { quietly: true })

export const getEnrollment = (id: string) => call('getEnrollment', { params: { id } })

export const signUp = (id: string, form: SignUpForm) =>
  call('signUp', { params: { id }, body: { despiteOverlap: false, ...form } })

export const giveUp = (id: string) => call('giveUpEnrollment', { params: { id } })

export const acceptOffer = (id: string, despiteOverlap: boolean) =>
  call('acceptOffer', { params: { id }, query: { despiteOverlap } })
