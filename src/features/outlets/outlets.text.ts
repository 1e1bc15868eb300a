import type { Words } from '@/shared/lib/language'
import type { Dimension } from './filter.model'
import type { Sort } from './order.model'

interface OutletsText {
  title: string
  search: string
  /** For elder mode. */
  searchShort: string
  list: string
  map: string
  /** Label of a filter without a value. */
  filter: Record<Dimension, string>
  /** Title of the choice sheet. */
  choose: Record<'district' | 'kind' | 'ipType' | 'service' | 'sort', string>
  sort: Record<Sort, string>
  sortedByRating: string
  any: string
  wide: string
  clear: string
  city: string
  /** `where` is undefined for the whole city. */
  count: (where: string | undefined, count: number) => string
  openCount: (open: number, unknown: number) => string
  locate: string
  refused: string
  chooseDistrict: string
  unplaced: (count: number) => string
  call: string
  navigate: string
  details: string
  close: string
  roughPlace: string
  group: (district: string | undefined, count: number) => string
  markers: {
    cluster: (count: number) => string
    districts: (names: string[], count: number) => string
  }
  dashed: string
  nothing: (where: string, criteria: string[]) => string
  noFavourites: string
  noFavouritesNext: string
  noneOpen: (where: string, all: number, unknown: number) => string
  showAll: (count: number) => string
  dropOne: (criterion: string, count: number) => string
  nothingNext: string
}

export const outletsText: Words<OutletsText> = {
  zh: {
    title: '网点',
    search: '搜网点名、地址或事项',
    searchShort: '搜网点、事项',
    list: '列表',
    map: '地图',
    filter: {
      district: '区',
      kind: '类型',
      ipType: '权利',
      service: '事项',
      openNow: '现在开放',
      callable: '可拨电话',
      favourites: '收藏',
    },
    choose: {
      district: '哪个区',
      kind: '哪一类网点',
      ipType: '哪一种权利',
      service: '要办什么',
      sort: '怎么排',
    },
    sort: { district: '按区排', distance: '按距离排', rating: '按评价排' },
    sortedByRating: '按满意比例的可信下限排，评得少的排不到前面。不到 5 人评的在后面。',
    any: '不限',
    wide: '全市或线上',
    clear: '清除',
    city: '全市',
    count: (where = '全市', count) => `${where} ${count} 处`,
    openCount: (open, unknown) => `${open} 处开放，${unknown} 处时间待核实`,
    locate: '用我的大概位置',
    refused: '没有用您的位置。按区看，一样能用。想用，再点“按距离排”，在设置里允许。',
    chooseDistrict: '选一个区',
    unplaced: (count) => `另有 ${count} 处线上或全市服务，见列表`,
    call: '拨打',
    navigate: '导航',
    details: '详情',
    close: '关闭',
    roughPlace: '位置为所在区示意',
    group: (district, count) =>
      district ? `${district} ${count} 处，位置待核实` : `这里有 ${count} 处`,
    markers: {
      cluster: (count) => `这里有 ${count} 处，放大看`,
      districts: (names, count) => `${names.join('、')} ${count} 处，位置待核实`,
    },
    dashed: '虚线：位置待核实',
    nothing: (where, criteria) => `${where}没有“${criteria.join('、')}”的网点`,
    noFavourites: '还没有收藏的网点',
    noFavouritesNext: '打开一个网点，点“收藏”，就会出现在这里。',
    noneOpen: (where, all, unknown) =>
      `${where}没有“现在开放”的网点。${all} 处里有 ${unknown} 处没有公布时间，不一定没开。`,
    showAll: (count) => `看全部 ${count} 处`,
    dropOne: (criterion, count) => `不限“${criterion}”，有 ${count} 处`,
    nothingNext: '去掉一个条件再看，或打电话问。',
  },
  en: {
    title: 'Outlets',
    search: 'Name, address or service',
    searchShort: 'Search',
    list: 'List',
    map: 'Map',
    filter: {
      district: 'District',
      kind: 'Kind',
      ipType: 'IP type',
      service: 'Service',
      openNow: 'Open now',
      callable: 'Has a phone',
      favourites: 'Favourites',
    },
    choose: {
      district: 'Which district',
      kind: 'Which kind',
      ipType: 'Which IP type',
      service: 'Which service',
      sort: 'In which order',
    },
    sort: { district: 'By district', distance: 'By distance', rating: 'By rating' },
    sortedByRating:
      'By the lower bound of the satisfied share: few ratings do not come first. Rated by fewer than 5 come last.',
    any: 'Any',
    wide: 'Citywide or online',
    clear: 'Clear',
    city: 'Shanghai',
    count: (where, count) =>
      `${count} ${count === 1 ? 'outlet' : 'outlets'}${where ? ` in ${where}` : ''}`,
    openCount: (open, unknown) => `${open} open, ${unknown} with unknown hours`,
    locate: 'Use my rough position',
    refused:
      'Your position is not used. Everything works by district. To allow it, tap “By distance” again.',
    chooseDistrict: 'Choose a district',
    unplaced: (count) => `${count} more, citywide or online: see the list`,
    call: 'Call',
    navigate: 'Navigate',
    details: 'Details',
    close: 'Close',
    roughPlace: 'Drawn at its district',
    group: (district, count) =>
      district ? `${district}: ${count}, place to be verified` : `${count} in this place`,
    markers: {
      cluster: (count) => `${count} outlets here, zoom in`,
      districts: (names, count) => `${names.join(', ')}: ${count}, place to be verified`,
    },
    dashed: 'Dashed: to be verified',
    nothing: (where, criteria) => `No outlet in ${where} for “${criteria.join(', ')}”`,
    noFavourites: 'No favourite outlets yet',
    noFavouritesNext: 'Open an outlet and tap “Favourite” to find it here.',
    noneOpen: (where, all, unknown) =>
      `Nothing in ${where} is known to be open now. ${unknown} of ${all} have not published hours.`,
    showAll: (count) => `Show all ${count}`,
    dropOne: (criterion, count) => `Without “${criterion}”: ${count}`,
    nothingNext: 'Drop one condition, or call us.',
  },
}
