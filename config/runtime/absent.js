/** Replaces the modules that plugin-runtime.js leaves out. Exports the names that Taro's runtime imports. */
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
/** Style properties that screens set by name (shared/ui/long-list.tsx). Custom properties need no entry. */
export const styleProperties = ['height']
