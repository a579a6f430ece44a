import {describe, expect, test} from 'vitest'
import type {LinkWords} from '../../src/extract/links/roles.ts'
import {links} from '../../src/extract/links.ts'
import type {Link} from '../../src/model.ts'
import {frontMatter} from '../../src/parse/front-matter.ts'
import {body} from '../../src/parse/markdown.ts'
import {document} from '../../src/source/document.ts'

function read(text: string, words?: LinkWords): Link[] {
  const post = document(text)
  const matter = frontMatter(post)
  return links(body(post, matter).tree, post, matter, words)
}

/** Each link in brief: `kind syntax url|text|the link as written`. */
function brief(text: string): string[] {
  return read(text).map(({kind, syntax, url, text: words, position}) => {
    const slice = text.slice(position.start.offset, position.end.offset)
    return `${kind} ${syntax} ${url}|${words}|${slice}`
  })
}

describe('links of Markdown', () => {
  test('is whole, with its title and its place', () => {
    expect(read('See [the *deck*](/d.pdf "Our  deck").')).toEqual([
      {
        url: '/d.pdf',
        text: 'the deck',
        title: 'Our deck',
        kind: 'link',
        syntax: 'inline',
        position: {
          start: {line: 1, column: 5, offset: 4},
          end: {line: 1, column: 37, offset: 36}
        }
      }
    ])
  })

  test('tells the notations apart', () => {
    const text = [
      '[a](x) [b][Ref] [ref] ![i](i.png) ![ref][] <https://a.example>',
      'https://b.example/c, www.d.example and e@f.example',
      '',
      '[REF]: /r'
    ].join('\n')
    expect(brief(text)).toEqual([
      'link inline x|a|[a](x)',
      'link reference /r|b|[b][Ref]',
      'link reference /r|ref|[ref]',
      'image inline i.png|i|![i](i.png)',
      'image reference /r|ref|![ref][]',
      'link autolink https://a.example|https://a.example|<https://a.example>',
      'link literal https://b.example/c|https://b.example/c|https://b.example/c',
      'link literal http://www.d.example|www.d.example|www.d.example',
      'link literal mailto:e@f.example|e@f.example|e@f.example'
    ])
  })

  test('takes the first definition of a label, wherever it stands', () => {
    expect(brief('> [ẞ  x]: /1\n\n[SS X]\n\n[ss x]: /2')).toEqual([
      'link reference /1|SS X|[SS X]'
    ])
  })

  test('takes no definition, and no link, where a target has spaces', () => {
    expect(brief('[a][b]\n\n[b]: {{ site.url }}/c')).toEqual([])
  })

  test('keeps odd targets as a renderer has them', () => {
    expect(brief('[a]( /b ) [c]((d)) []() [e](#)')).toEqual([
      'link inline /b|a|[a]( /b )',
      'link inline (d)|c|[c]((d))',
      'link inline ||[]()',
      'link inline #|e|[e](#)'
    ])
  })

  test('puts a link before the image in it, whose alt is its text', () => {
    expect(brief('[![A\nlogo](l.png)](/home)')).toEqual([
      'link inline /home|A logo|[![A\nlogo](l.png)](/home)',
      'image inline l.png|A logo|![A\nlogo](l.png)'
    ])
  })

  test('makes a hard break a space, and drops raw HTML from text', () => {
    expect(brief('[a\\\nb<br>c <i>d</i>](/x)')).toEqual([
      'link inline /x|a b c d|[a\\\nb<br>c <i>d</i>](/x)'
    ])
  })

  test('finds the place of a bare URL that the tree has without one', () => {
    // The parser sees no URL behind a letter or in `[`; a later pass does.
    expect(
      brief('**\\_ &amp; [http://a.example/\\_b** [www.c.example')
    ).toEqual([
      'link literal http://a.example/_b|http://a.example/_b|http://a.example/\\_b',
      'link literal http://www.c.example|www.c.example|www.c.example'
    ])
    expect(brief('*a* [http://b.example/&eacute;] *c*')).toEqual([
      'link literal http://b.example/é|http://b.example/é|http://b.example/&eacute;'
    ])
  })

  test('finds links in tables, footnotes and quotes, and none in code', () => {
    const text = [
      '| a |',
      '| - |',
      '| [b](c) <a href="d">e</a> |',
      '',
      '> [f](g)[^n]',
      '',
      '[^n]: [h](i)',
      '',
      '`[j](k)`',
      '',
      '    <a href="l">m</a>'
    ].join('\n')
    expect(brief(text)).toEqual([
      'link inline c|b|[b](c)',
      'link html d|e|<a href="d">e</a>',
      'link inline g|f|[f](g)',
      'link inline i|h|[h](i)'
    ])
  })

  test('counts offsets in the file, with CRLF and a byte order mark', () => {
    const text = '\ufeff# A\r\n\r\n> b\r\n> [c\r\n> d](e)'
    const [link] = read(text)
    expect(link?.text).toBe('c d')
    expect(link?.position.start).toEqual({line: 4, column: 3, offset: 15})
    expect(
      text.slice(link?.position.start.offset, link?.position.end.offset)
    ).toBe('[c\r\n> d](e)')
  })

  test('reads nothing of front matter as body', () => {
    expect(brief('---\ntitle: "[a](b)"\n---\n[c](d)')).toEqual([
      'link inline d|c|[c](d)'
    ])
  })

  test('reads no link without a place from a tree that a plugin changed', () => {
    const post = document('x')
    const tree = body(post, frontMatter(post)).tree
    const link = {type: 'link' as const, url: 'y', children: []}
    tree.children.push({type: 'paragraph', children: [link]})
    expect(links(tree, post, frontMatter(post))).toEqual([])
  })
})

describe('links of raw HTML', () => {
  test('finds everything on one line, whole elements each', () => {
    const text =
      '<p><a href=" /a?b&amp;c " title="T">x <img src=i.png alt="I"></a>' +
      '<iframe src="//v.example"></iframe><video src=v.mp4></video>' +
      '<video><source src=w.mp4></video><object data=o.pdf>o</object></p>'
    expect(brief(text)).toEqual([
      'link html /a?b&c|x I|<a href=" /a?b&amp;c " title="T">x <img src=i.png alt="I"></a>',
      'image html i.png|I|<img src=i.png alt="I">',
      'embed html //v.example||<iframe src="//v.example"></iframe>',
      'embed html v.mp4||<video src=v.mp4></video>',
      'embed html w.mp4||<source src=w.mp4>',
      'embed html o.pdf||<object data=o.pdf>o</object>'
    ])
    expect(read(text)[0]?.title).toBe('T')
  })

  test('reaches over the Markdown between its tags', () => {
    expect(brief('a <a href="b">c *d* [e](f)</a> g')).toEqual([
      'link html b|c d e|<a href="b">c *d* [e](f)</a>',
      'link inline f|e|[e](f)'
    ])
    expect(brief('<a href="b">\n\n# c\n\n- d\n- e\n\n</a>')).toEqual([
      'link html b|c d e|<a href="b">\n\n# c\n\n- d\n- e\n\n</a>'
    ])
  })

  test('is the start tag alone where nothing closes it', () => {
    expect(brief('**<a href="b">c** d</a> <a href="e">f')).toEqual([
      'link html b||<a href="b">',
      'link html e||<a href="e">'
    ])
    expect(brief('<a href="b">c <a href="d">e</a>')).toEqual([
      'link html b||<a href="b">',
      'link html d|e|<a href="d">e</a>'
    ])
  })

  test('leaves out what leads nowhere', () => {
    expect(
      brief('<a name="x">y</a><img srcset="z 2x"><video></video><b src="c">')
    ).toEqual([])
    expect(brief('<!-- <a href="b">c</a> -->')).toEqual([])
  })

  test('keeps lines of text apart', () => {
    expect(brief('<a href="b"><div>c</div><div>d<br>e</div></a>')).toEqual([
      'link html b|c d e|<a href="b"><div>c</div><div>d<br>e</div></a>'
    ])
  })
})

describe('links of front matter', () => {
  const words: LinkWords = {
    role: (text) => (text === 'slides' ? 'slides' : undefined)
  }

  test('are addresses, and paths under a key that says what they are', () => {
    const text = [
      '---',
      'site: https://meet.example/1',
      'talks:',
      '  - slides: /decks/one.pdf',
      '    video: https://youtu.be/abc',
      'image: https://meet.example/i.PNG',
      'path: /decks/two.pdf',
      'note: see https://meet.example/2',
      '---',
      '[a](b)'
    ].join('\n')
    const found = read(text, words)
    expect(
      found.map(({position, ...link}) => ({
        ...link,
        slice: text.slice(position.start.offset, position.end.offset)
      }))
    ).toEqual([
      {
        url: 'https://meet.example/1',
        text: '',
        kind: 'link',
        syntax: 'metadata',
        rendered: false,
        slice: 'https://meet.example/1'
      },
      {
        url: '/decks/one.pdf',
        text: '',
        kind: 'link',
        syntax: 'metadata',
        rendered: false,
        role: 'slides',
        slice: '/decks/one.pdf'
      },
      {
        url: 'https://youtu.be/abc',
        text: '',
        kind: 'link',
        syntax: 'metadata',
        rendered: false,
        role: 'video',
        provider: 'youtube',
        id: 'abc',
        slice: 'https://youtu.be/abc'
      },
      {
        url: 'https://meet.example/i.PNG',
        text: '',
        kind: 'image',
        syntax: 'metadata',
        rendered: false,
        slice: 'https://meet.example/i.PNG'
      },
      {url: 'b', text: 'a', kind: 'link', syntax: 'inline', slice: '[a](b)'}
    ])
  })
})
