import { performance } from 'node:perf_hooks'
import { searchOf } from '@/features/search/search.model'
import { checkRecords } from '../../server/modules/facts/facts.check'
import { readFolder, shippedFolder } from '../../server/modules/facts/facts.files'
import { compose } from '../../server/modules/facts/publishing/compose'

/** As citizens type: in each way the search knows, short and long, right and wrong. */
const queries = [
  ...['专利申请', '商标注册', '商标怎么续展', '专利申请要多少钱', '年费忘了交怎么办', '质押融资'],
  ...['徐汇哪里可以办商标', '上海市知识产权保护中心', '浦东新区知识产权局', '东川路800号'],
  ...['zhuanli', 'shangbiao zhuce', 'shang hai zhi shi chan quan', 'sbzc', 'wqyz', 'ruanzhu'],
  ...['logo 注册', '品牌注册', '软著登记', '交大', '加快审查', '打官司'],
  ...['trademark registration', 'how much is a patent', 'customs protection', 'PCT', 'WIPO 仲裁'],
  ...['商票注册', '专力申请', 'trademrak', 'zhaunli', '12345', '021-54046722', '火星移民'],
]
const rounds = 5
/** As many of each kind as the screen asks for. */
const limit = 20

/** How long a key takes, the index and the answer to it, over all that is published. Times in ms. */
export async function searchFigures() {
  const { handed } = await readFolder(shippedFolder)
  const { published } = compose(checkRecords(handed).facts)
  const begin = performance.now()
  const search = searchOf(published)
  const buildMs = performance.now() - begin

  const times: number[] = []
  for (let round = 0; round < rounds; round++)
    for (const query of queries)
      for (let keys = 1; keys <= query.length; keys++) {
        const asked = performance.now()
        search.find(query.slice(0, keys), { limit })
        times.push(performance.now() - asked)
      }
  times.sort((a, b) => a - b)
  const { outlets, services, answers, terms } = published
  return {
    buildMs,
    p50: times[Math.floor(times.length * 0.5)]!,
    p95: times[Math.floor(times.length * 0.95)]!,
    queries: times.length,
    docs: outlets.length + services.length + answers.length + terms.length,
  }
}
