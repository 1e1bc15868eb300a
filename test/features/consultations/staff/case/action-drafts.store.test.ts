import { emptyDraft } from '@/features/consultations/staff/case/actions.model'
import { useActionDrafts } from '@/features/consultations/staff/case/action-drafts.store'
import { eraseOwn } from '@/platform/storage'
import { phone } from '../../../../support/phone'

const id = '01900000-0000-7000-8000-000000000001'
const { keep, keyOf, settle } = useActionDrafts.getState()
const serialized = () => JSON.stringify([useActionDrafts.getState(), ...phone.stored.values()])

beforeEach(() => {
  phone.reset()
  useActionDrafts.setState(useActionDrafts.getInitialState(), true)
})

test('input about a case is kept until its owner signs out', () => {
  keep({ owner: 'me', id, draft: { ...emptyDraft, reply: '请补充注册号' } })
  keyOf(id, '请补充注册号')
  expect(serialized()).toContain('请补充注册号')
  eraseOwn()
  expect(serialized()).not.toContain('请补充注册号')
})

test('a retry has the same key until its response has arrived', () => {
  const key = keyOf(id, '可以')
  expect(keyOf(id, '可以')).toBe(key)
  expect(keyOf(id, '不可以')).not.toBe(key)
  settle(key)
  expect(keyOf(id, '可以')).not.toBe(key)
})
