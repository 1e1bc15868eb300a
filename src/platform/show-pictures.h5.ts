import { addressOf } from './address'

/** A browser shows a picture by itself, and has a zoom of its own. */
export function showPictures(_: string[], first: string) {
  window.open(addressOf(first), '_blank', 'noopener')
}
