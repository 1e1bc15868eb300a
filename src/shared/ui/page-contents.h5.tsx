import { Text, View } from '@tarojs/components'
import { useEffect, useState, type RefObject } from 'react'
import { aria } from './aria'
import { pageFrameText } from './page-frame.text'
import { useWords } from './shell'
import { Tap } from './tap'

/** Below this line, in px from the top of the window, a heading is not reached yet. */
const readingLine = 160

/** The sections of a page that is read on a wide screen, with the one that is being read marked. */
export function PageContents({ of }: { of: RefObject<HTMLElement | null> }) {
  const text = useWords(pageFrameText)
  const { titles, reading } = useSections(of)
  if (titles.length < 2) return <View className='contents' />
  const entries = [text.top, ...titles]
  return (
    <View className='contents' {...aria({ role: 'navigation', label: text.contents })}>
      {entries.map((title, index) => (
        <Tap
          key={index}
          className={index === reading ? 'contents__entry is-on' : 'contents__entry'}
          role='link'
          current={index === reading}
          onTap={() => goTo(of.current, index)}
        >
          <Text>{title}</Text>
        </Tap>
      ))}
    </View>
  )
}

const sectionsIn = (main: HTMLElement | null) => [
  ...(main?.querySelectorAll<HTMLElement>('.section__title') ?? []),
]

function goTo(main: HTMLElement | null, index: number) {
  const section = index === 0 ? main : sectionsIn(main)[index - 1]
  section?.scrollIntoView({ block: 'start' }) // below the bar, by its scroll margin
}

/** The titles of the page's sections, and the index of the entry being read: 0 is the top of the page. */
function useSections(of: RefObject<HTMLElement | null>) {
  const [sections, setSections] = useState({ titles: [] as string[], reading: 0 })

  useEffect(() => {
    const main = of.current
    if (!main) return undefined
    const read = () => {
      const found = sectionsIn(main)
      const titles = found.map(({ textContent }) => textContent ?? '')
      const isReached = (section: HTMLElement) => section.getBoundingClientRect().top < readingLine
      const reading = found.filter(isReached).length
      setSections((before) =>
        before.reading === reading && before.titles.join('\n') === titles.join('\n')
          ? before
          : { titles, reading },
      )
    }
    const changes = new MutationObserver(read)
    changes.observe(main, { childList: true, subtree: true })
    document.addEventListener('scroll', read, { capture: true, passive: true })
    read()
    return () => {
      changes.disconnect()
      document.removeEventListener('scroll', read, { capture: true })
    }
  }, [of])

  return sections
}
