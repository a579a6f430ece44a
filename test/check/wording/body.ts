import type {Wording} from './wording.ts'

/** Rules about bytes, Markdown and links. */
export const body: readonly Wording[] = [
  {
    rule: 'body-unreadable',
    bad: '>'.repeat(20_000),
    good: '>'.repeat(20),
    found:
      '1:1 Unexpected depth of nesting, expected Markdown that is nested less deep',
    options: {limits: {blocks: 1e9, containers: 1e9, marks: 1e9}}
  },
  {
    rule: 'encoding-utf-16',
    bad: Uint8Array.of(0xff, 0xfe, 0x41, 0x00),
    good: Uint8Array.of(0x41),
    found:
      '1:1 Unexpected UTF-16, expected UTF-8; save the file in that encoding'
  },
  {
    rule: 'encoding-utf-8',
    bad: Uint8Array.of(0x41, 0xff),
    good: Uint8Array.of(0x41),
    found:
      '1:2 Unexpected byte `0xFF`, expected UTF-8; save the file in that encoding'
  },
  {
    rule: 'comment-unknown-rule',
    bad: '<!-- talkmark-disable link-emty -->\n',
    good: '<!-- talkmark-disable link-empty -->\n',
    found:
      '1:23 Unexpected rule `link-emty` in a comment, expected one that there is, as `link-empty`; correct it'
  },
  {
    rule: 'heading-without-space',
    bad: '##Pumps\n',
    good: '## Pumps\n',
    found:
      '1:1 Unexpected `##` without a space behind it, expected `## `; put one in, or it is no heading'
  },
  {
    rule: 'image-without-alt',
    bad: '![](a.png)\n',
    good: '![b](a.png)\n',
    found:
      '1:1 Unexpected image `a.png` without alternative text, expected words for whoever does not see it'
  },
  {
    rule: 'link-anchor-missing',
    bad: '[a](#lokcs)\n\n# Locks\n',
    good: '[a](#locks)\n\n# Locks\n',
    found:
      '1:1 Unexpected `#lokcs`, which no heading or `id` of the post has, expected one that there is; correct it'
  },
  {
    rule: 'link-empty',
    bad: '[a]()\n',
    good: '[a](b)\n',
    found:
      '1:1 Unexpected link `a` without a target, expected an address; add it, or remove the link'
  },
  {
    rule: 'link-insecure',
    bad: '[a](http://b.org)\n',
    good: '[a](https://b.org)\n',
    found:
      '1:1 Unexpected `http:` in `http://b.org`, expected `https:`; change it where the site has that too',
    options: {rules: {'link-insecure': ['error', {}]}}
  },
  {
    rule: 'link-placeholder',
    bad: '[a](TODO)\n',
    good: '[a](todo.html)\n',
    found: '1:1 Unexpected placeholder `TODO`, expected an address; write it'
  },
  {
    rule: 'link-undefined-reference',
    bad: 'See [two words][b].\n',
    good: 'See [two words][b].\n\n[b]: c\n',
    found:
      '1:5 Unexpected reference to `b` without a definition, expected `[b]: …` with an address; add it'
  },
  {
    rule: 'link-unsafe-scheme',
    bad: '[a](javascript:b)\n',
    good: '[a](javascript.html)\n',
    found:
      '1:1 Unexpected `javascript:` in `javascript:b`, expected an address of the web; a browser runs what this one holds'
  },
  {
    rule: 'link-unused-definition',
    bad: '[a]: b\n',
    good: '[a]\n\n[a]: b\n',
    found:
      '1:1 Unexpected definition of `a`, which nothing refers to, expected a link to it; add one, or remove the definition'
  },
  {
    rule: 'link-without-text',
    bad: '[](a.pdf)\n',
    good: '[b](a.pdf)\n',
    found:
      '1:1 Unexpected link to `a.pdf` without text, expected some; write it between the brackets, as nobody sees the link'
  }
]
