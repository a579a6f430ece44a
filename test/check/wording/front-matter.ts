import type {StandardSchemaV1} from '@standard-schema/spec'
import type {Wording} from './wording.ts'

/** A schema that allows numbers alone as the room. */
const numbered: StandardSchemaV1 = {
  '~standard': {
    version: 1,
    vendor: 'test',
    validate: (value) =>
      Object(value).room === '1'
        ? {value}
        : {issues: [{message: 'a number', path: ['room']}]}
  }
}

/** Rules about front matter. */
export const frontMatter: readonly Wording[] = [
  {
    rule: 'front-matter-anchor',
    bad: '---\na: &b c\n---\n',
    good: '---\na: "&b c"\n---\n',
    found:
      '2:4 Unexpected anchor `&b`, expected no anchor; quote the value if it is text'
  },
  {
    rule: 'front-matter-control-character',
    bad: '---\na: b\u0001c\n---\n',
    good: '---\na: bc\n---\n',
    found:
      '2:5 Unexpected character U+0001, expected text; write it as an escape'
  },
  {
    rule: 'front-matter-date',
    bad: '---\ndate: 2015-02-30\n---\n',
    good: '---\ndate: 2015-02-28\n---\n',
    found:
      '2:7 Unexpected date `2015-02-30`, expected a day and time that exist'
  },
  {
    rule: 'front-matter-date-mismatch',
    bad: '---\ndate: 2015-02-10\n---\n',
    good: '---\ndate: 2015-02-09\n---\n',
    found:
      '2:7 Unexpected date `2015-02-10`, expected `2015-02-08` as in the name of the file; change one of them',
    options: {path: '2015-02-08-pumps.md'}
  },
  {
    rule: 'front-matter-directive',
    bad: '---\n%YAML 1.2\na: b\n---\n',
    good: '---\na: b\n---\n',
    found:
      '2:1 Unexpected directive `%YAML 1.2`, expected keys and values alone'
  },
  {
    rule: 'front-matter-documents',
    bad: '---\na: b\n--- c\nd: e\n---\n',
    good: '---\na: b\n---\n',
    found:
      '3:1 Unexpected mark `---`, expected one document; join them, or quote the line'
  },
  {
    rule: 'front-matter-duplicate-key',
    bad: '---\na: b\na: c\n---\n',
    good: '---\na: b\nc: d\n---\n',
    found:
      '3:1 Unexpected second key `a`, expected each key once; remove one of them'
  },
  {
    rule: 'front-matter-empty-value',
    bad: '---\na: ""\n---\n',
    good: '---\na: b\n---\n',
    found:
      '2:4 Unexpected empty `a`, expected a value; write one, or remove the key'
  },
  {
    rule: 'front-matter-fence',
    bad: '---\ntitle: A\n...\n',
    good: '---\ntitle: A\n---\n',
    found: '3:1 Unexpected `...` as a fence, expected `---` alone on its line'
  },
  {
    rule: 'front-matter-indentation',
    bad: '---\na: "b\nc"\n---\n',
    good: '---\na: "b\n c"\n---\n',
    found:
      '3:1 Unexpected value that goes on at the margin, expected white space before each of its lines'
  },
  {
    rule: 'front-matter-key',
    bad: '---\n{{ a }}: b\n---\n',
    good: '---\na: b\n---\n',
    found: '2:1 Unexpected `{{ a }}`, expected a key that is text'
  },
  {
    rule: 'front-matter-merge-key',
    bad: '---\n<<: {a: b}\n---\n',
    good: '---\na: b\n---\n',
    found: '2:1 Unexpected `<<`, expected the keys themselves'
  },
  {
    rule: 'front-matter-missing',
    bad: 'A\n',
    good: '---\n---\n',
    found:
      '1:1 Unexpected post without front matter, expected some; begin the file with `---`, keys with values, and `---`',
    options: {rules: {'front-matter-missing': ['error', {}]}}
  },
  {
    rule: 'front-matter-missing-key',
    bad: '---\na: b\n---\n',
    good: '---\ndate: b\n---\n',
    found:
      '1:1 Unexpected front matter without `date`, expected it; add the key with its value',
    options: {rules: {'front-matter-missing-key': ['error', {keys: ['date']}]}}
  },
  {
    rule: 'front-matter-not-first',
    bad: '\n---\nlayout: post\ntitle: A\n---\n',
    good: '---\nlayout: post\ntitle: A\n---\n',
    found:
      '1:1 Unexpected blank line before the front matter, expected `---` on the first line'
  },
  {
    rule: 'front-matter-number',
    bad: '---\na: .nan\n---\n',
    good: '---\na: 1\n---\n',
    found:
      '2:4 Unexpected `.nan`, expected a number that JSON can hold; quote it if it is text'
  },
  {
    rule: 'front-matter-padded-title',
    bad: '---\ntitle: " A"\n---\n',
    good: '---\ntitle: "A"\n---\n',
    found:
      '2:8 Unexpected white space at an end of the title ` A`, expected `A`; remove it'
  },
  {
    rule: 'front-matter-quotes',
    bad: '---\na: “b”\n---\n',
    good: '---\na: "b"\n---\n',
    found:
      '2:4 Unexpected curly quotation marks in `“b”`, expected straight ones, or none'
  },
  {
    rule: 'front-matter-root',
    bad: '---\n- a\n---\n',
    good: '---\na: b\n---\n',
    found: '2:1 Unexpected list, expected keys with values: `title: …`'
  },
  {
    rule: 'front-matter-schema',
    bad: '---\nroom: one\n---\n',
    good: "---\nroom: '1'\n---\n",
    found: '2:7 Unexpected `room`, expected what the schema allows: a number',
    options: {schema: numbered}
  },
  {
    rule: 'front-matter-syntax',
    bad: '---\na: b: c\n---\n',
    good: '---\na: "b: c"\n---\n',
    found:
      '2:4 Unexpected second colon in a value, expected quotation marks around the value'
  },
  {
    rule: 'front-matter-tabs',
    bad: '---\na:\n\tb: c\n---\n',
    good: '---\na:\n  b: c\n---\n',
    found: '3:1 Unexpected tab as indentation, expected spaces'
  },
  {
    rule: 'front-matter-tag',
    bad: '---\na: !b c\n---\n',
    good: '---\na: "!b c"\n---\n',
    found:
      '2:4 Unexpected tag `!b`, expected no tag; quote the value if it is text'
  },
  {
    rule: 'front-matter-unclosed',
    bad: '---\ntitle: A\n\nText.\n',
    good: '---\ntitle: A\n---\n',
    found:
      '1:1 Unexpected end of the keys, expected `---` on a line of its own behind them'
  },
  {
    rule: 'front-matter-unknown-key',
    bad: '---\ntilte: A\n---\n',
    good: '---\ntitle: A\n---\n',
    found: '2:1 Unexpected key `tilte`, expected `title`; correct the spelling'
  }
]
