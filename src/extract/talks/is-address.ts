/** Whether a text is no more than an address, of a page or for mail. */
export function isAddress(text: string): boolean {
  return /^(?:https?:\/\/\S+|[\w.+-]+@[\w-]+\.[\w.-]+)$/.test(text)
}
