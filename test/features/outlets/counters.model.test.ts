import { counterWords } from '@/features/outlets/counters.model'

test('each counter is written with its label and hours', () => {
  const counters: Parameters<typeof counterWords>[0]['counters'] = [
    { label: '收费', spans: [[540, 1020]] },
    {
      label: '受理',
      spans: [
        [540, 690],
        [810, 1050],
      ],
    },
  ]
  expect(counterWords({ verified: true, counters }, 'zh')).toEqual([
    '收费 9:00–17:00',
    '受理 9:00–11:30、13:30–17:30',
  ])
})
