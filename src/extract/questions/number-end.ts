/**
 * Index behind the number that a text begins with, as in `1. `, `2.1 ` or
 * `③`; 0 where it begins with none, and where the number is a part of it.
 */
export function numberEnd(text: string): number {
  const number =
    /^(?:\d{1,3}(?:\.\d{1,3})+[.．、)）]?\s+|#?\d{1,3}\s?(?:[.．、)）:：](?!\d)|[,，](?!\s?\d))\s*|\d{1,3}\s+[-–—]\s+|[\u2460-\u2473\u2776-\u277f]\s*|[(（]\d{1,3}[)）]\s*|[一二三四五六七八九十]{1,3}[、.．]\s*)/.exec(
      text
    )
  const end = number?.[0].length ?? 0
  return end < text.length ? end : 0
}
