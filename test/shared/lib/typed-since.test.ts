import { typedSince } from '@/shared/lib/typed-since'

interface Draft {
  text?: string
  pictures?: string[]
}

test.each<[string, Draft | undefined, Draft | undefined, Draft | undefined]>([
  ['nothing was typed', { text: '周六' }, { text: '周六' }, undefined],
  ['it was typed and taken back', { text: '周六', pictures: [] }, { pictures: [], text: '周六' }, undefined], // prettier-ignore
  ['more was typed', { text: '周六' }, { text: '周六去了' }, { text: '周六去了' }],
  ['another field was filled in', { text: '周六' }, { text: '周六', pictures: ['1'] }, { text: '周六', pictures: ['1'] }], // prettier-ignore
  ['what was stored was sent, then edited', undefined, { text: '周六' }, { text: '周六' }],
  ['the draft was erased by signing out', { text: '周六' }, undefined, undefined],
])('while sending, %s', (_, sent, now, left) => {
  let draft = sent
  const since = typedSince(() => draft)
  draft = now
  expect(since()).toEqual(left)
})
