import dayjs from 'dayjs'
import { keptContents } from '../../../../server/infra/http/fresh-content'
import { momentaryContent } from '../../../../server/infra/http/send-content'

const hour = dayjs('2026-12-02T14:20:00+08:00')

function contents(max: number) {
  const reads: string[] = []
  const get = keptContents(
    (key) => async () => {
      reads.push(key)
      if (key.startsWith('missing')) throw new Error('not_found')
      return momentaryContent(key, Buffer.from(key))
    },
    () => hour,
    { max },
  )
  return { get, reads }
}

test('what is asked for again within a second is not read again', async () => {
  const { get, reads } = contents(2)
  await get('a')
  await get('a')
  expect(reads).toEqual(['a'])
})

test('what was not asked for lately makes room', async () => {
  const { get, reads } = contents(2)
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await get(key)
  expect(reads).toEqual(['a', 'b', 'c', 'b'])
})

test('asking for what does not exist takes no room from what does', async () => {
  const { get, reads } = contents(2)
  await get('a')
  for (let n = 0; n < 5; n++) await expect(get(`missing ${n}`)).rejects.toThrow('not_found')
  await get('a')
  expect(reads.filter((key) => key === 'a')).toEqual(['a'])
})
