import { isShown, nameFor } from './dom'

/** Pictures that failed to load, and icons without their mask, which appear as a filled square. */
export function lostPictures(): string[] {
  const pictures = [...document.images].filter((image) => isShown(image) && !image.naturalWidth)
  const icons = [...document.querySelectorAll('.icon')].filter(
    (icon) => isShown(icon) && getComputedStyle(icon).maskImage === 'none',
  )
  return [...pictures, ...icons].map((element) => `${nameFor(element)} shows no picture`)
}
