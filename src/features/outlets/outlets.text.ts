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
  /** IP types of a group of services. */
  several: string
  findService: string
  sortedByOutlets: string
  noService: string
  visitingUnknown: string
  visitingUnknownNext: string
  readAgain: string
  visitingReadAt: (moment: string) => string
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
      books: '可预约',
      queues: '可取号',
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
    sort: {
      district: '按区排',
      distance: '按距离排',
      visiting: '可预约的在前',
      rating: '按评价排',
    },
    several: '几种权利都有',
    findService: '输几个字找事项',
    sortedByOutlets: '能办的网点多的在前',
    noService: '没有叫这个名字的事项。换几个字，或在上面搜一搜。',
    visitingUnknown: '还没有读到哪些网点能预约、取号',
    visitingUnknownNext: '连上网再读一次，或打电话问。不是说都不能约。',
    readAgain: '再读一次',
    visitingReadAt: (moment) => `没有网络。哪些能预约、取号，是${moment}读到的，可能变了。`,
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
      books: 'Bookable',
      queues: 'Queue numbers',
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
    sort: {
      district: 'By district',
      distance: 'By distance',
      visiting: 'Bookable first',
      rating: 'By rating',
    },
    several: 'Several IP types',
    findService: 'Find a service by its name',
    sortedByOutlets: 'Those with the most outlets first',
    noService: 'No service has this in its name. Try other words, or the search above.',
    visitingUnknown: 'We have not read yet where you can book or queue',
    visitingUnknownNext:
      'Try again once online, or call us. It does not mean that nothing can be booked.',
    readAgain: 'Try again',
    visitingReadAt: (moment) =>
      `Offline. Where you can book was read ${moment} and may have changed.`,
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
