import { performance } from 'node:perf_hooks'
import { hitsPerKind } from '@/features/search/results.model'
import { createFactsSearch } from '@/features/search/search.model'
import { checkRecords } from '../../server/domains/facts/check-facts'
import { readFolder, shippedFolder } from '../../server/domains/facts/fact-files'
import { composeFiles } from '../../server/domains/facts/publishing/compose-files'

/** Typical queries, covering every kind of reading. */
const queries = [
  '专利申请',
  '商标注册',
  '商标怎么续展',
  '专利申请要多少钱',
  '年费忘了交怎么办',
  '质押融资',
  '徐汇哪里可以办商标',
  '上海市知识产权保护中心',
  '浦东新区知识产权局',
  '东川路800号',
  'zhuanli',
  'shangbiao zhuce',
  'shang hai zhi shi chan quan',
  'sbzc',
  'wqyz',
  'ruanzhu',
  'logo 注册',
  '品牌注册',
  '软著登记',
  '交大',
  '加快审查',
  '打官司',
  'trademark registration',
  'how much is a patent',
  'customs protection',
  'PCT',
  'WIPO 仲裁',
  '商票注册',
  '专力申请',
  'trademrak',
  'zhaunli',
  '12345',
  '021-54046722',
  '火星移民',
]
/** Each round has a new index, as on a fresh start; keystrokes are measured by their median round. */
const rounds = 7
/** As requested by the screen that shows all kinds. */
const limit = hitsPerKind

/** Time to build the index and latency per keystroke, over all published facts, in ms. */
export async function searchFigures() {
  const { records } = await readFolder(shippedFolder)
  const { published } = composeFiles(checkRecords(records).facts)
  const builds: number[] = []
  const keys = new Map<string, number[]>()
  for (let round = 0; round < rounds; round++) {
    const begin = performance.now()
    const search = createFactsSearch(published)
    builds.push(performance.now() - begin)
    for (const query of queries)
      for (let length = 1; length <= query.length; length++) {
        const typed = query.slice(0, length)
        const begun = performance.now()
        search.find(typed, { limit })
        const took = performance.now() - begun
        keys.set(`${query} ${length}`, [...(keys.get(`${query} ${length}`) ?? []), took])
      }
  }
  const times = [...keys.values()].map((took) => quantile(took, 0.5))
  const { outlets, services, answers, terms } = published
  return {
    buildMs: quantile(builds, 0.5),
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    queries: times.length,
    docs: outlets.length + services.length + answers.length + terms.length,
  }
}

function quantile(numbers: number[], share: number) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length * share)]!
}
