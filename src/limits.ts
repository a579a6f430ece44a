/**
 * How large and how deep a post may be.
 *
 * Parsers of Markdown take time, memory and stack that grow faster than the
 * text does: a few kilobytes of `- - -` can take minutes. What makes them so
 * is counted before any of them sees the text. Every default is at least four
 * times what the largest of 5,664 real posts has.
 */
export interface Limits {
  /**
   * Bytes of the file, as UTF-8. What comes after the last whole line within
   * it is not read. Default: 1,000,000; the largest real post has 244,371.
   */
  bytes: number
  /**
   * Lines of the body. What comes behind is not read. Default: 12,000; the
   * longest real post has 2,865.
   */
  lines: number
  /**
   * Headings, quotes, list items, footnotes and characters `|` of the body,
   * each of which takes a parser as long as a line of text. What comes behind
   * is not read. Default: 6,000; the most that a real post has is 1,473.
   */
  blocks: number
  /**
   * Characters of the body that may be markup, two for a bare address; and for
   * each line, as many more as quotes, list items and footnotes are around it.
   * What comes behind is not read. Default: 40,000; the most that a real post
   * has is 9,737.
   */
  marks: number
  /**
   * Quotes, list items and footnotes in each other. Bounds the parser's stack.
   * Default: 64; the deepest real post has 13.
   */
  containers: number
  /**
   * Characters `*`, `_` and `~` in a paragraph. Each may pair with each, and
   * pairs nest. Default: 420; real posts have up to 102.
   */
  delimiters: number
  /**
   * Brackets in a paragraph, opening and closing: for each, the parser goes
   * back over what is before it. Default: 4,000; real posts have up to 918.
   */
  brackets: number
  /**
   * Brackets of a paragraph that are open at once, closed later or never, and
   * those that close what was not opened. Images in each other are read once
   * for each image around them. Default: 32; real posts have up to 3.
   */
  bracketDepth: number
  /**
   * Characters, in all paragraphs together, that a parser may run over in
   * search of an end: from each run of backticks to the next one like it,
   * from `<!--`, `<?` and the like to `-->` and `?>`, from the quote of a
   * link's title to the next quote; up to the end of the paragraph where there
   * is none. Default: 500,000; real posts have up
   * to 44,884.
   */
  lookahead: number
  /**
   * For each line that ends a list item or a quote, goes on in one without its
   * mark, or makes a heading or a table of what is before it, the number of
   * lines up to there, added up: the parser goes over all of them. What comes
   * behind is not read. Default: 1,500,000; the most that a real post has is
   * 320,510.
   */
  rewrites: number
  /**
   * Punctuation in a row in an address that stands bare in the text: whether
   * it is the end is asked anew at each character. Default: 64; real posts
   * have up to 5.
   */
  addressPunctuation: number
  /**
   * Beginnings of an address (`://`, `www.`) in a word, each a place
   * where a search begins again. Default: 32; real posts have up to 6.
   */
  addresses: number
  /**
   * Definitions of links and footnotes: each label is looked for among them.
   * Default: 1,200; real posts have up to 252.
   */
  definitions: number
  /**
   * UTF-16 code units of the front matter. The keys before that are read.
   * Default: 65,536; the longest of a real post has 3,419.
   */
  frontMatterSize: number
  /**
   * Lists and maps of the front matter in each other. The outermost key that
   * holds more is not read. Bounds the parser's stack. Default: 64; real posts
   * have up to 4.
   */
  frontMatterDepth: number
  /**
   * Keys and items of lists of the front matter. Those before that are read.
   * Default: 2,048; real posts have up to 63.
   */
  frontMatterValues: number
}

/** Limits where none are given. */
export const defaultLimits: Readonly<Limits> = {
  bytes: 1_000_000,
  lines: 12_000,
  blocks: 6000,
  marks: 40_000,
  containers: 64,
  delimiters: 420,
  brackets: 4000,
  bracketDepth: 32,
  lookahead: 500_000,
  rewrites: 1_500_000,
  addressPunctuation: 64,
  addresses: 32,
  definitions: 1200,
  frontMatterSize: 65_536,
  frontMatterDepth: 64,
  frontMatterValues: 2048
}
