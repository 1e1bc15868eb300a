import { trainingRoutes } from '@/contract/trainings/trainings.routes'
import { caller } from '@/platform/http'

const call = caller(trainingRoutes)

export const listTrainings = () => call('listTrainings', {})

export const getTraining = (id: string) => call('getTraining', { params: { id } })

export const listSeatHistory = (id: string) => call('listSeatHistory', { params: { id } })
