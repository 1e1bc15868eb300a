/** Labels the native field inside Taro's H5 component, where browsers look for it. */
export const nativeLabel = (label: string) =>
  process.env.TARO_ENV === 'h5' ? { nativeProps: { 'aria-label': label } } : {}
