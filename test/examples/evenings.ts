import {Parser} from 'htmlparser2'

/** What the two posts of every example say: talks, speakers, questions. */
export const said: readonly string[] = [
  'Harbour Evening no. 3',
  'Logs That Float',
  'Mina Tsai',
  'How large may a segment be?',
  'As large as you can lose.',
  'Counting Gulls',
  'Ida Moor',
  'Jonas Vahl',
  'Does it count a gull twice?',
  'Only if it changes its feathers.',
  'What about "quotes" & </script>?',
  'Escape them.',
  '河岸之夜',
  '認識 Eventide',
  '林儒思',
  '為什麼不用批次？',
  '資料不會停下來等我們。',
  '小水泵',
  '陳若水',
  '水泵會睡著嗎？',
  '會，下雨的時候。'
]

/** Text of a page as a reader sees it: each element's own, one to an entry. */
export function textsOf(html: string): string[] {
  const texts: string[] = []
  let text = ''
  let hidden = 0
  const flush = (): void => {
    // The page of VitePress says why there are word joiners.
    const shown = text.replace(/\s+/g, ' ').replaceAll('\u2060', '').trim()
    if (shown) texts.push(shown)
    text = ''
  }
  const isHidden = (name: string): boolean => /^(?:script|style)$/.test(name)
  const parser = new Parser({
    onopentag(name) {
      flush()
      if (isHidden(name)) hidden++
    },
    ontext(part) {
      if (hidden === 0) text += part
    },
    onclosetag(name) {
      flush()
      if (isHidden(name)) hidden--
    }
  })
  parser.end(html)
  return texts
}
