import type { Words } from '@/shared/lib/language'

interface PageFrameText {
  skip: string
  back: string
  /** What the tabs are, for screen readers. */
  tabs: string
  /** What the list of sections is, for screen readers. */
  contents: string
  /** The part of a page above its first section. */
  top: string
  ask: string
  askNote: string
}

/** For a browser. WeChat has its own words for the same. */
export const pageFrameText: Words<PageFrameText> = {
  zh: {
    skip: '跳到正文',
    back: '返回',
    tabs: '主要栏目',
    contents: '本页',
    top: '一眼看完',
    ask: '问人',
    askNote: '拿不准，打电话或留言问。',
  },
  en: {
    skip: 'Skip to content',
    back: 'Back',
    tabs: 'Main sections',
    contents: 'On this page',
    top: 'At a glance',
    ask: 'Ask a person',
    askNote: 'Not sure? Call or write.',
  },
}
