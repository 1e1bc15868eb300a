/** Adds the space between Chinese and digits or letters that official texts omit: 每类 300 元. */
export const spaced = (text: string) =>
  text
    .replace(/([\u4e00-\u9fff])(?=[0-9A-Za-z])/g, '$1 ')
    .replace(/([0-9A-Za-z%])(?=[\u4e00-\u9fff])/g, '$1 ')
