/** What Markdown, front matter and posts are marked up with. */
const tokens: readonly string[] = [
  ...['*', '**', '_', '~', '~~', '`', '``', '```', '\\', '\n', '\n\n', '\r\n'],
  ...[
    '[',
    ']',
    '(',
    ')',
    '![',
    '](',
    '](u)',
    '][',
    '[^',
    '[^x]',
    ']:',
    '[x]: u'
  ],
  ...[
    '<',
    '>',
    '<a',
    '</',
    '<!--',
    '-->',
    '<?',
    '<![CDATA[',
    '<div>',
    '<x y="'
  ],
  ...[
    '# ',
    '## ',
    '- ',
    '+ ',
    '1. ',
    '> ',
    '>',
    '    ',
    '  ',
    '\t',
    ' ',
    '---'
  ],
  ...[
    '|',
    '|-',
    '|x',
    '&',
    '&amp;',
    '&#',
    '!',
    '"',
    "'",
    ':',
    '=',
    '===',
    '~~~'
  ],
  ...['http://', 'www.', '://', '@', '.', '?', ',', ';', '{{<', '{%', '@[x]('],
  ...[
    'x',
    'x ',
    'y',
    'é',
    '潮',
    '🌊',
    '\u00a0',
    '\u0000',
    'Q: ',
    'A: ',
    ' by '
  ],
  ...[
    '---\n',
    '+++\n',
    '{',
    'x: ',
    'x = ',
    'x.',
    '{x = ',
    '}',
    '[x]\n',
    '[[x]]\n',
    '? ',
    '&x ',
    '"x": ',
    'Anna Berg',
    '- [ ] ',
    '<li>',
    '<h3>'
  ]
]

/** Lines around front matter; a quarter of the texts stand between two. */
const fences: readonly string[] = ['---\n', '+++\n', ';;;\n']

/** A text and what it was made of. */
export interface Repeat {
  text: string
  parts: string[]
}

/**
 * Texts of a prefix, a unit again and again, a middle, and another unit as
 * often: the form that nearly every slow input has. The same for a seed.
 */
export function* repeats(seed: number, size: number): Generator<Repeat> {
  const below = numbers(seed)
  const some = (most: number): string =>
    Array.from(
      {length: below(most + 1)},
      () => tokens[below(tokens.length)] ?? ''
    ).join('')
  for (;;) {
    const [prefix, middle] = [some(2), some(2)]
    const units = [some(3) || 'x', some(3)] as const
    const width = units[0].length + units[1].length
    const times = Math.max(1, Math.floor(size / width))
    const [first, second] = units.map((unit) => unit.repeat(times))
    const fence = fences[below(12)] ?? ''
    yield {
      text: `${fence}${prefix}${first}${middle}${second}\n${fence}`,
      parts: [fence, prefix, units[0], middle, units[1]]
    }
  }
}

/** Pseudo-random whole numbers below a bound (xorshift32, Marsaglia 2003). */
function numbers(seed: number): (bound: number) => number {
  let state = seed || 1
  return (bound) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % bound
  }
}
