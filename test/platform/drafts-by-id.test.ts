import { draftsById } from '@/platform/drafts-by-id'
import { phone } from '../support/phone'

const useDrafts = draftsById<{ needs?: string; phone?: string }>('drafts-of-a-test')
const { keep, sending } = useDrafts.getState()
const draft = () => useDrafts.getState().drafts.one

beforeEach(() => {
  phone.reset()
  useDrafts.setState({ drafts: {} })
})

test('what was sent goes, and the drafts of others stay', () => {
  keep('one', { needs: '轮椅' })
  keep('two', { needs: '手语' })
  const arrived = sending('one')
  expect(draft()).toEqual({ needs: '轮椅' }) // until it has arrived
  expect(arrived()).toBe(false)
  expect(useDrafts.getState().drafts).toEqual({ two: { needs: '手语' } })
})

test('what was typed meanwhile stays, also on the phone', () => {
  keep('one', { needs: '轮椅' })
  const arrived = sending('one')
  keep('one', { needs: '轮椅，还有手语' })
  expect(arrived()).toBe(true)
  expect(draft()).toEqual({ needs: '轮椅，还有手语' })
  expect(JSON.stringify([...phone.stored])).toContain('手语')
})
