import { FiguresSection } from '@/features/ratings/figures/components/figures-section'
import { figuresOf, useFigures } from '@/features/ratings/figures/figures.store'
import { openPage } from '@/platform/navigation'

/** Renders nothing without ratings. */
export function RatingsSection({ id }: { id: string }) {
  const figures = useFigures(({ all }) => figuresOf(all, id))
  return <FiguresSection figures={figures} onAll={() => openPage('ratings/public', { id })} />
}
