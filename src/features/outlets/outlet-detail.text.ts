import type { Words } from '@/shared/lib/language'

interface OutletDetailText {
  title: string
  missing: string
  missingText: string
  allOutlets: string
  doubtful: string
  share: string
  shared: string
  books: string
  queues: string
  noHours: string
  publishedHours: string
  windowHours: string
  notice: string
  published: (date: string) => string
  toVerify: string
  noPhone: string
  noPhoneNote: string
  noAddress: string
  inDistrict: (district: string) => string
  citywide: string
  remote: string
  addressOf: (date: string) => string
  onlyDistrict: string
  does: string
  ipTypes: string
  services: string
  allServices: (count: number) => string
  advises: string
  website: string
  websiteToVerify: string
  openSite: string
  call: (number: string) => string
}

export const outletDetailText: Words<OutletDetailText> = {
  zh: {
    title: '网点详情',
    missing: '没有找到这个网点',
    missingText: '可能已经撤并，或链接不完整。',
    allOutlets: '看全部网点',
    doubtful: '这处网点的信息还没有核实，去前请先打电话。',
    share: '转发',
    shared: '链接已复制',
    books: '可预约',
    queues: '可取号',
    publishedHours: '网点公布的开放时间',
    windowHours: '窗口填报的时间，限工作日',
    noHours: '没有公布时间，不一定没开。去前请先打电话。',
    notice: '网点的告示',
    published: (date) => `${date}公布，待核实`,
    toVerify: '待核实',
    noPhone: '电话待核实',
    noPhoneNote: '这处网点没有公布电话，可以先打市民热线',
    noAddress: '地址待核实',
    inDistrict: (district) => `在${district}。出发前请先打电话。`,
    citywide: '服务全市。出发前请先打电话。',
    remote: '不用到场',
    addressOf: (date) => `${date}的地址，待核实`,
    onlyDistrict: '只表示所在区，不能导航',
    does: '能做什么',
    ipTypes: '涉及的权利',
    services: '可办事项',
    allServices: (count) => `全部 ${count} 项`,
    advises: '可咨询的事项',
    website: '网站',
    websiteToVerify: '网址待核实',
    openSite: '打开',
    call: (number) => `拨打 ${number}`,
  },
  en: {
    title: 'Outlet',
    missing: 'This outlet is not here',
    missingText: 'It may have closed, or the link is incomplete.',
    allOutlets: 'All outlets',
    doubtful: 'What is said here is not verified yet. Please call before you go.',
    share: 'Share',
    shared: 'Link copied',
    books: 'Bookable',
    queues: 'Queue numbers',
    publishedHours: 'Hours published for the outlet',
    windowHours: 'As set by the window, on working days',
    noHours: 'No hours are published. It may well be open. Call before you go.',
    notice: 'Notice of the outlet',
    published: (date) => `Published in ${date}, to be verified`,
    toVerify: 'To be verified',
    noPhone: 'Phone to be verified',
    noPhoneNote: 'No phone is published for it. You can call the city’s hotline first.',
    noAddress: 'Address to be verified',
    inDistrict: (district) => `In ${district}. Call before you go.`,
    citywide: 'Serves the whole city. Call before you go.',
    remote: 'No need to go there',
    addressOf: (date) => `Address of ${date}, to be verified`,
    onlyDistrict: 'district only, no navigation',
    does: 'What it does',
    ipTypes: 'IP types',
    services: 'Services handled here',
    allServices: (count) => `All ${count}`,
    advises: 'Can advise on',
    website: 'Website',
    websiteToVerify: 'Address to be verified',
    openSite: 'Open',
    call: (number) => `Call ${number}`,
  },
}
