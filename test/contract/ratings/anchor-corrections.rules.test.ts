import {
  correctionOf,
  correctionText,
  replacementFlaws,
} from '@/contract/ratings/anchor-corrections.rules'

const correction = {
  day: '2026-12-02',
  wrong: 'a'.repeat(64),
  reason: { zh: '时钟快了' },
  at: '2026-12-02T08:00:00.000Z',
  by: 'operator' as const,
  key: 'b'.repeat(64),
  signature: 'c'.repeat(128),
}

test('what is signed is everything but the signature, in one way of writing', () => {
  const { signature: _, ...content } = correction
  const text =
    'anchor-correction-1\n' +
    '{"at":"2026-12-02T08:00:00.000Z","by":"operator","day":"2026-12-02",' +
    `"key":"${'b'.repeat(64)}","reason":{"zh":"时钟快了"},"wrong":"${'a'.repeat(64)}"}`
  expect(correctionText(correction)).toBe(text)
  expect(correctionText(content)).toBe(text)
})

test('a correction is of one anchor of one day', () => {
  const of = (day: string, hash: string) => correctionOf([correction], { day, hash })
  expect(of('2026-12-02', correction.wrong)).toBe(correction)
  expect(of('2026-12-03', correction.wrong)).toBeUndefined()
  expect(of('2026-12-02', 'd'.repeat(64))).toBeUndefined()
})

describe('an anchor takes the place of another', () => {
  const anchor = (hash: string) => ({
    ...{ day: '2026-12-02', entries: 1, shards: 1 },
    ...{ previous: '0'.repeat(64), hash: hash.repeat(64) },
  })
  const [wrong, right] = [anchor('a'), anchor('e')]
  const whatOf = (...given: Parameters<typeof replacementFlaws>) =>
    replacementFlaws(...given).map(({ what }) => what)

  test('where a correction names both, or came before the day was over', () => {
    expect(whatOf([wrong], [])).toEqual([])
    expect(whatOf([wrong, right], [{ ...correction, right: right.hash }])).toEqual([])
    expect(whatOf([wrong, right], [correction])).toEqual([])
    expect(whatOf([wrong], [correction])).toEqual([]) // not anchored again yet
  })

  test('and not without a correction, nor where it names another', () => {
    expect(replacementFlaws([wrong, right], [])).toEqual([{ anchor: wrong, what: 'unsaid' }])
    const other = { ...correction, right: 'f'.repeat(64) }
    expect(whatOf([wrong, right], [other])).toEqual(['other'])
    expect(whatOf([wrong], [other])).toEqual(['other'])
  })
})
