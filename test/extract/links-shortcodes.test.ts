import {describe, expect, test} from 'vitest'
import {links} from '../../src/extract/links.ts'
import type {Link} from '../../src/model.ts'
import {frontMatter} from '../../src/parse/front-matter.ts'
import {body} from '../../src/parse/markdown.ts'
import {document} from '../../src/source/document.ts'

function read(text: string): Link[] {
  const post = document(text)
  const matter = frontMatter(post)
  return links(body(post, matter).tree, post, matter)
}

/** Each link in brief: `kind syntax rendered url|text|provider id|as written`. */
function brief(text: string): string[] {
  return read(text).map((link) => {
    const {start, end} = link.position
    return [
      `${link.kind} ${link.syntax} ${link.rendered ?? true} ${link.url}`,
      link.text,
      `${link.provider} ${link.id}`,
      text.slice(start.offset, end.offset)
    ].join('|')
  })
}

const video = 'https://www.youtube.com/watch?v=a-B_1'

describe('shortcodes', () => {
  test.each([
    '{{< youtube a-B_1 >}}',
    '{{% youtube "a-B_1" %}}',
    '{{< youtube "a-B_1 >}}',
    '{{<youtube id="a-B_1" title="T"/>}}',
    '{{< youtube\n  id = "a-B_1" >}}',
    '{% youtube a-B_1 %}',
    "{%- youtube 'a-B_1' -%}",
    '{% youtubePlayer id: "a-B_1", width: 4 %}',
    '{% include lazy-youtube.html id="a-B_1" %}',
    '{% include video id="a-B_1" provider="youtube" %}',
    '{{ "a-B_1" | youtube }}'
  ])('%s embeds a video', (text) => {
    expect(brief(`a ${text} b`)).toEqual([
      `embed shortcode false ${video}||youtube a-B_1|${text}`
    ])
  })

  test('is whole, with its title and role', () => {
    expect(read('{{< vimeo id="7" title="A  talk" >}}')).toEqual([
      {
        url: 'https://vimeo.com/7',
        text: '',
        title: 'A talk',
        kind: 'embed',
        syntax: 'shortcode',
        rendered: false,
        role: 'video',
        provider: 'vimeo',
        id: '7',
        position: {
          start: {line: 1, column: 1, offset: 0},
          end: {line: 1, column: 37, offset: 36}
        }
      }
    ])
  })

  test('may be an image', () => {
    expect(
      brief(
        '{{< figure src="/a.png" alt="A &  B" >}} {% img left /b.png %} ' +
          '{% image "c.png" "A c" %}'
      )
    ).toEqual([
      'image shortcode false /a.png|A & B|undefined undefined|{{< figure src="/a.png" alt="A &  B" >}}',
      'image shortcode false /b.png||undefined undefined|{% img left /b.png %}',
      'image shortcode false c.png|A c|undefined undefined|{% image "c.png" "A c" %}'
    ])
  })

  test('joins the two parts of the name of a gist', () => {
    expect(brief('{{< gist ann 42 >}}')).toEqual([
      'embed shortcode false https://gist.github.com/ann/42||gist 42|{{< gist ann 42 >}}'
    ])
  })

  test('is one link with the bare address in it, as a renderer has it', () => {
    expect(brief('{% embed https://youtu.be/x %}')).toEqual([
      'embed shortcode true https://youtu.be/x||youtube x|{% embed https://youtu.be/x %}'
    ])
    expect(brief('{% youtube https://youtu.be/x %}')).toEqual([
      'embed shortcode true https://youtu.be/x||youtube x|{% youtube https://youtu.be/x %}'
    ])
    expect(brief('{{ "https://youtu.be/x" | embed }}')).toEqual([
      'embed shortcode true https://youtu.be/x||youtube x|{{ "https://youtu.be/x" | embed }}'
    ])
    expect(
      brief('{{< figure link="https://a.example" src="b.png" >}}')
    ).toEqual([
      'image shortcode false b.png||undefined undefined|{{< figure link="https://a.example" src="b.png" >}}',
      'link literal true https://a.example|https://a.example|undefined undefined|https://a.example'
    ])
  })

  test('may stand in raw HTML and across emphasis', () => {
    expect(brief('<p>{{< youtube a_b >}}</p>\n\n{% vimeo 1 *%} *')).toEqual([
      'embed shortcode false https://www.youtube.com/watch?v=a_b||youtube a_b|{{< youtube a_b >}}',
      'embed shortcode false https://vimeo.com/1||vimeo 1|{% vimeo 1 *%}'
    ])
  })

  test.each([
    '`{{< youtube a >}}`',
    '```\n{% youtube a %}\n```',
    '    {% youtube a %}',
    '<!-- {{< youtube a >}} -->',
    '<p><!-- {{< youtube a >}} --></p>',
    '{{</* youtube a */>}}',
    '{% raw %}{% youtube a %}{% endraw %}',
    '{% youtube `a %}`',
    '{% youtube a',
    '{{< /youtube >}}',
    '{{< youtube >}}',
    '{{< ref "a.md" >}} {% link b.md %} {% post_url c %} {{ page.image }}',
    '{{ "a" | upcase }} {% include nav.html %} {% embed a b %}'
  ])('%s is none', (text) => {
    expect(brief(text)).toEqual([])
  })

  test('is found behind braces that nothing closes', () => {
    expect(brief('{{ a {% b {{< youtube c >}}')).toEqual([
      'embed shortcode false https://www.youtube.com/watch?v=c||youtube c|{{< youtube c >}}'
    ])
    expect(brief('{% raw %} {% youtube c %}')).toEqual([
      'embed shortcode false https://www.youtube.com/watch?v=c||youtube c|{% youtube c %}'
    ])
  })
})

describe("Zenn's embeds", () => {
  test('keep the target that a renderer has, and know the service', () => {
    expect(
      brief('@[speakerdeck](0a1b)\n\n@[card](https://github.com/ann/deck)')
    ).toEqual([
      'embed shortcode true 0a1b||speakerdeck 0a1b|@[speakerdeck](0a1b)',
      'embed shortcode true https://github.com/ann/deck||github ann/deck|@[card](https://github.com/ann/deck)'
    ])
  })

  test('are no mail addresses, and no mentions', () => {
    expect(brief('ann@[youtube](b) @[ann](c)')).toEqual([
      'link inline true b|youtube|undefined undefined|[youtube](b)',
      'link inline true c|ann|undefined undefined|[ann](c)'
    ])
  })
})
