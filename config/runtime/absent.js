/** In the place of what plugin-runtime.js leaves out: the names that the rest of Taro's runtime imports. */
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
export const styleProperties = []
