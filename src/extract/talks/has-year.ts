/** Whether a year stands in a text: `[2016 – 2018]`, `QuillConf 2023`. */
export function hasYear(text: string): boolean {
  return /(?<!\d)(?:19|20)\d\d(?!\d)/.test(text)
}
