import type { Words } from '@/shared/lib/language'

interface PageFrameText {
  skip: string
  back: string
  /** What the tabs are, for screen readers. */
  tabs: string
}

/** For a browser. WeChat has its own words for the same. */
export const pageFrameText: Words<PageFrameText> = {
  zh: { skip: '跳到正文', back: '返回', tabs: '主要栏目' },
  en: { skip: 'Skip to content', back: 'Back', tabs: 'Main sections' },
}
