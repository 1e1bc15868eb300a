import { useCatalogue } from '@/features/services/services.store'

const { setFilter, clearFilter } = useCatalogue.getState()

beforeEach(() => {
  useCatalogue.setState(useCatalogue.getInitialState(), true)
})

test('criteria add up, and clearing them keeps the stage', () => {
  setFilter({ stage: 'protection' })
  setFilter({ ipType: 'patent' })
  setFilter({ audience: 'business' })
  expect(useCatalogue.getState().filter).toEqual({
    stage: 'protection',
    ipType: 'patent',
    audience: 'business',
  })
  clearFilter()
  expect(useCatalogue.getState().filter).toEqual({ stage: 'protection' })
})
