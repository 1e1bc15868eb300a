/** In place of what plugin-runtime.js leaves out: the names that the rest of Taro's runtime imports. */
class Absent {
  trigger() {}
}

export {
  Absent as History,
  Absent as Location,
  Absent as TaroURLProvider,
  Absent as URLSearchParams,
}
export const parseUrl = () => ({})
export const parser = () => []
export const setInnerHTML = () => {}
/** The properties of a style that a screen sets by name: shared/ui/long-list.tsx. Custom ones need none. */
export const styleProperties = ['height']
