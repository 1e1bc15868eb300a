import { useCatalogue, useChecklists } from '@/features/services/services.store'
import { phone } from '../../support/phone'

const { ask, clear } = useCatalogue.getState()
const { toggle } = useChecklists.getState()

beforeEach(() => {
  phone.reset()
  useCatalogue.setState(useCatalogue.getInitialState(), true)
  useChecklists.setState(useChecklists.getInitialState(), true)
})

test('wishes add up, and clearing them stays in the stage', () => {
  ask({ stage: 'protection' })
  ask({ ipType: 'patent' })
  ask({ audience: 'business' })
  expect(useCatalogue.getState().wish).toEqual({
    stage: 'protection',
    ipType: 'patent',
    audience: 'business',
  })
  clear()
  expect(useCatalogue.getState().wish).toEqual({ stage: 'protection' })
})

test('what is ticked is ticked for one item only, and a second tap takes it back', () => {
  toggle('SV014', '申请书')
  toggle('SV014', '图样')
  toggle('SV017', '申请书')
  expect(useChecklists.getState().prepared).toEqual({
    SV014: ['申请书', '图样'],
    SV017: ['申请书'],
  })
  toggle('SV017', '申请书')
  expect(useChecklists.getState().prepared).toEqual({ SV014: ['申请书', '图样'] })
})

test('ticks are there again after the phone was switched off', async () => {
  toggle('SV014', '申请书')
  const stored = phone.stored.get('checklists')
  useChecklists.setState(useChecklists.getInitialState(), true)
  phone.stored.set('checklists', stored)
  await useChecklists.persist.rehydrate()
  expect(useChecklists.getState().prepared).toEqual({ SV014: ['申请书'] })
})
