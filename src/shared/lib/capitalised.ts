/** By Tue, 17:00: words that begin a line. Chinese stays as it is. */
export const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
