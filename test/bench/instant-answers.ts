import { performance } from 'node:perf_hooks'
import { findInstantAnswers } from '@/features/search/instant-answers.model'
import { cachedFactsSearch } from '@/features/search/search.model'
import { checkRecords } from '../../server/domains/facts/check-facts'
import { readFolder, shippedFolder } from '../../server/domains/facts/fact-files'
import { composeFiles } from '../../server/domains/facts/publishing/compose-files'

/** Typical questions of citizens: whole sentences, some long. */
const questions = [
  '公司名称改了，还没拿到商标注册证，需要先变更申请人吗？',
  '我的专利年费忘记交了怎么办，还能恢复吗',
  '我想问一下，我们公司去年注册了一个商标，现在发现浦东有一家店用了差不多的名字，应该怎么投诉？对方说他们也注册了，我们有合同和发票，能不能申请调解或者维权援助',
  '请问软件著作权登记需要哪些材料，多久能办好',
  'How do I renew a trademark that expires next month, and what does it cost?',
]
const rounds = 5
/** Of the longest question that the form takes. */
const longest = 2000

/** Latency per keystroke while a question is typed, over all published facts, in ms. */
export async function instantAnswerFigures() {
  const { records } = await readFolder(shippedFolder)
  const { published } = composeFiles(checkRecords(records).facts)
  cachedFactsSearch(published)
  const keys = new Map<string, number[]>()
  const now = Date.parse('2026-12-02T14:20:00+08:00')
  for (let round = 0; round < rounds; round++)
    for (const question of questions)
      for (let length = 1; length <= question.length; length++) {
        const begin = performance.now()
        findInstantAnswers(published, question.slice(0, length), now)
        const key = `${question} ${length}`
        keys.set(key, [...(keys.get(key) ?? []), performance.now() - begin])
      }
  const long = published.answers
    .map(({ answer }) => answer)
    .join('')
    .slice(0, longest)
  const longTimes = Array.from({ length: 9 }, () => {
    const begin = performance.now()
    findInstantAnswers(published, long, now)
    return performance.now() - begin
  })
  const times = [...keys.values()].map((took) => quantile(took, 0.5))
  return {
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    keys: times.length,
    long: quantile(longTimes, 0.5),
  }
}

function quantile(numbers: number[], share: number) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length * share)]!
}
