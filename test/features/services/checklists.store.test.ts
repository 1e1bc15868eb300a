import { useChecklists } from '@/features/services/checklists.store'
import { phone } from '../../support/phone'

const { toggle } = useChecklists.getState()

beforeEach(() => {
  phone.reset()
  useChecklists.setState(useChecklists.getInitialState(), true)
})

test('a tick applies to one item only, and a second tap removes it', () => {
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

test('ticks survive a restart of the phone', async () => {
  toggle('SV014', '申请书')
  const stored = phone.stored.get('checklists')
  useChecklists.setState(useChecklists.getInitialState(), true)
  phone.stored.set('checklists', stored)
  await useChecklists.persist.rehydrate()
  expect(useChecklists.getState().prepared).toEqual({ SV014: ['申请书'] })
})
