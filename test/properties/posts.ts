import fc from 'fast-check'

/** Pieces of Markdown, of front matter and of what posts are made of. */
const pieces = [
  ...['---', '+++', ';;;', '...', '--- yaml', '{', '}', '"a": 1', 'a = "b"'],
  ...['title: ', 'date: 2024-02-30', 'tags: [a, b]', '  - c', '&a', '*a', '|'],
  ...['# ', '## ', '###', '- ', '* ', '1. ', '2) ', '> ', '    ', '\t', '  '],
  ...['```', '~~~', '`', '*', '**', '_', '~~', '\\', '<!--', '-->', '[^1]'],
  ...['[', ']', '(', ')', '![', '](/a)', '[a]: /a', '<https://a.example>'],
  ...['https://b.example', 'www.b.example', '<a href="/c">', '</a>', '<br>'],
  ...['<img src=d alt="e">', '<h3>', '</h3>', '<p>', '<strong>', '</strong>'],
  ...['<iframe src="https://vimeo.com/1">', '</iframe>', '<', '>', '&amp;'],
  ...['{{< youtube f >}}', '{% vimeo 2 %}', '@[youtube](g)', '{{', '%}'],
  ...['| a | b |', '|---|---|', '|', '===', '***', ' ', ' ', ' ', ' '],
  ...['Q: ', 'A: ', 'Q：', '答：', 'Ans:', 'Q1. ', '**Q:** ', 'Question : '],
  ...['Q&A', 'FAQ', 'Speaker: ', '講者：', ' by ', ' - ', ' / ', '（', '）'],
  ...['Agenda', 'LT1: ', 'Keynote: ', '19:15-19:30 ', '14:02:11 From A : '],
  ...[
    'Anna Berg',
    'Leo Kao',
    '林映辰',
    'さん',
    '@kumo',
    'Why?',
    'なぜ？',
    '왜?'
  ],
  ...[
    'tide',
    'Ебб',
    'é',
    'e\u0301',
    '潮',
    '🌊',
    '👩‍🚀',
    '𝒯',
    '\u00a0',
    '\u3000'
  ],
  ...['\u2028', '\ufeff', '\u0000', '\ud83c', '\u202e', '?', '.', ':', '"']
]

const endings = ['\n', '\n', '\n', '\n\n', '\r\n', '\r']

/** Text as nobody would write it: pieces and line ends in any order. */
export const soup: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...pieces, ...endings), {maxLength: 60})
  .map((parts) => parts.join(''))

const word = fc.constantFrom(
  ...['tide', 'lamp', '*quiet*', '`code`', '[link](/a)', '水位', '灯台', '🌊'],
  ...['&amp;', 'Ёлка', 'a\\*b', '<b>bold</b>', 'www.a.example', '~~old~~', '𝒯'],
  ...['<https://b.example>', '![pier](/p.png)', 'e\u0301', '[ref][r]', '조수']
)
const words = fc
  .array(word, {minLength: 1, maxLength: 5})
  .map((list) => list.join(' '))
const name = fc.constantFrom(
  ...['Anna Berg', 'Leo Kao', 'Inés Arrieta', '林映辰', '青葉みどり', '한서윤'],
  ...['Дарья Лебедева', '@kumo_log', 'Otis Grange - Engineer at Blue Atlas']
)
const asked = words.map((text) => `${text}?`)

/** Blocks that posts are made of, each a few lines. */
const block: fc.Arbitrary<string> = fc.oneof(
  words,
  fc
    .tuple(fc.integer({min: 1, max: 4}), words)
    .map(([depth, text]) => `${'#'.repeat(depth)} ${text}`),
  fc
    .tuple(
      fc.constantFrom('## ', '## 1. ', '##', '### LT2: ', '**', '- '),
      words,
      fc.constantFrom(
        ' by ',
        ' - ',
        ' / ',
        ', par ',
        '\n講者：',
        '\n\nSpeaker: '
      ),
      name
    )
    .map(([mark, text, joiner, who]) => mark + text + joiner + who),
  fc
    .tuple(
      fc.constantFrom(
        ...[['Q: ', '\n\nA: '] as const, ['Q：', '\nA：'] as const],
        ...[
          ['**Q:** ', '\n\n**A:** '] as const,
          ['- ', '\n  - Ans: '] as const
        ],
        ...[['1. ', '\n    - '] as const, ['> Q. ', '\n> A. '] as const],
        ...[['```\nQ: ', '\nA: '] as const, ['### ', '\n\n'] as const],
        ...[['<p><b>Q:</b> ', '</p>\n<p>A: '] as const]
      ),
      asked,
      words
    )
    .map(
      ([[question, answer], text, reply]) => question + text + answer + reply
    ),
  fc.constantFrom(
    ...[
      '## Q&A',
      '## FAQ',
      '## 質疑応答',
      '## Agenda',
      '## Preface',
      '```',
      '---'
    ],
    ...['[r]: /ref "Title"', '{{< youtube abc >}}', '<!-- note -->', '> quote'],
    ...['| a | [b](/c) |\n|---|---|\n| d | www.e.example |', '<h3>Raw</h3>'],
    ...['<a href="/f">g</a> <img src="/h" alt="i">', 'j\n===', '- k\n\n  l']
  )
)

const matter = fc.constantFrom(
  ...['', '', '---\ntitle: "  Evening "\ntags: [a, 水]\n---\n'],
  ...['+++\ntitle = "Evening"\ndate = 2024-02-03\n[params]\na = 1\n+++\n'],
  ...[
    '{\n  "title": "Evening",\n  "talks": [{"title": "🌊", "by": "Leo"}]\n}\n'
  ],
  ...['---\ntitle: one\ntitle: two\nslides: https://a.example/deck.pdf\n---\n'],
  ...['--- yaml\ntitle: |\n  a\n  b\nauthor:\n\tname: c\n...\n', '---\na: b\n'],
  ...['---\nlayout: talk\nspeakers: [Anna Berg]\ntitle: x: y\n---\n']
)

/** Text as somebody may write it: front matter and blocks. */
export const written: fc.Arbitrary<string> = fc
  .tuple(matter, fc.array(block, {maxLength: 12}))
  .map(([front, blocks]) => `${front}\n${blocks.join('\n\n')}\n`)

/** Any line ends, and a byte order mark or none, for a text of line feeds. */
export const posts: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '', '', '\ufeff'),
    fc.oneof(written, written, soup),
    fc.constantFrom('\n', '\n', '\r\n', '\r')
  )
  .map(([mark, text, ending]) => mark + text.replaceAll('\n', ending))
