/** In the mini program pages have one column, whatever the width. */
export const useWide: (width: 720 | 1024 | 1280) => boolean = () => false
