/** A browser opens the picture in a tab and zooms by itself. */
export function showPictures(_: string[], current: string) {
  window.open(current, '_blank', 'noopener')
}
