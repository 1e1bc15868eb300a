/** A browser reads the field inside Taro's own, which has no name unless it is given one. */
export const nativeLabel = (label: string) =>
  process.env.TARO_ENV === 'h5' ? { nativeProps: { 'aria-label': label } } : {}
