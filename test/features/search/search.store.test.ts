import { useSearch } from '@/features/search/search.store'
import { phone } from '../../support/phone'

beforeEach(() => {
  phone.reset()
  useSearch.setState(useSearch.getInitialState(), true)
})

const { remember, forget } = useSearch.getState()
const recent = () => useSearch.getState().recent

describe('a query', () => {
  test('is remembered once, the latest first, up to eight', () => {
    for (const query of ['一', '二', '三', '四', '五', '六', '七', '八', '九', ' 二 '])
      remember(query)
    expect(recent()).toEqual(['二', '九', '八', '七', '六', '五', '四', '三'])
    forget()
    expect(recent()).toEqual([])
  })

  test('is not remembered if blank', () => {
    remember('   ')
    expect(recent()).toEqual([])
  })

  test('survives a restart of the phone', async () => {
    remember('软著')
    const stored = phone.stored.get('search')
    useSearch.setState(useSearch.getInitialState(), true)
    phone.stored.set('search', stored)
    await useSearch.persist.rehydrate()
    expect(recent()).toEqual(['软著'])
  })
})
