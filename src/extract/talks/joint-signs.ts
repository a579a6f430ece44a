/** A character that opens what nothing joins in: brackets, quotation marks. */
export const opens = 1

/** A character that closes it. */
export const closes = 2

/** A character that may join a title and its speaker. */
export const joins = 3

/** What a character can do to a line; all others cost no second look. */
export const jointSigns: Uint8Array = new Uint8Array(0x10000)
for (const [characters, sign] of [
  ['([{（【「『《〈“«', opens],
  [')]}）】」』》〉”»', closes],
  [' -–—―~～〜•·→⇒/／|│｜,，:：_', joins]
] as const)
  for (const character of characters) jointSigns[character.charCodeAt(0)] = sign
