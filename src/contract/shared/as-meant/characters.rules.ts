/** Full-width ASCII and the ideographic space as their half-width counterparts. Keeps the length. */
export const halfWidth = (text: string) =>
  text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')

/**
 * Never meant: marks of direction, soft hyphens, zero-width spaces, byte order marks, annotations. They come
 * along when text is copied from a page or a chat.
 */
const strays =
  /[\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g

export const withoutStrays = (text: string) => text.replace(strays, '')

/** Joiners, fillers and variation selectors: meant within emoji and some scripts, nothing by themselves. */
const joiners =
  /[\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200c\u200d\u2800\u3164\ufe00-\ufe0f\uffa0]|\udb40[\udc00-\udfff]/g

export const withoutInvisible = (text: string) => withoutStrays(text).replace(joiners, '')

/** In code points, as JSON Schema counts: 😀 and 𠮷 are one each, though JavaScript says two. */
export const lengthOf = (text: string) => [...text].length
