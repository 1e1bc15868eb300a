import { FiguresSection } from '@/features/ratings/figures/components/figures-section'
import { figuresOf, useFigures } from '@/features/ratings/figures/figures.store'
import { openPage } from '@/platform/navigation'

/** How people rated what the guide is about; nothing where nobody did. */
export function Rated({ id }: { id: string }) {
  const figures = useFigures(({ all }) => figuresOf(all, id))
  return <FiguresSection figures={figures} onAll={() => openPage('ratings/public', { id })} />
}
