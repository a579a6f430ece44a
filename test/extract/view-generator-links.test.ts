import {expect, test} from 'vitest'
import {type Line, view} from '../../src/extract/view.ts'
import {parsePost} from '../../src/index.ts'
import {frontMatter} from '../../src/parse/front-matter.ts'
import {body} from '../../src/parse/markdown.ts'
import {document} from '../../src/source/document.ts'
import {offsetAt} from '../../src/source/offsets.ts'

function blocksOf(text: string): ReturnType<typeof view>['blocks'] {
  const source = document(text)
  const matter = frontMatter(source)
  return view(body(source, matter).tree, source, matter.end).blocks
}

function linesOf(text: string): Line[] {
  return blocksOf(text).flatMap(({lines}) => lines)
}

/** Text of each line, and what is linked on it with its target. */
function shown(text: string): string[] {
  return linesOf(text).map((line) =>
    [
      line.text,
      ...line.marks
        .filter(({kind}) => kind === 'link')
        .map(({start, end, url}) => `${line.text.slice(start, end)} → ${url}`)
    ].join(' | ')
  )
}

test('links whose target a generator fills in are links', () => {
  expect(
    shown(
      [
        'a [Small Pumps]({{< ref "talks/pumps.md" >}}) by Ida Moor',
        'b [Pipes]({% link _talks/pipes.md %}), [Wells]({% post_url 2024-01-02-wells %})',
        'c [Dams]( {{ "/talks/dams" | relative_url }} "all of them" ) and [x [y]]({{site.base url}}/z)'
      ].join('\n\n')
    )
  ).toEqual([
    'a Small Pumps by Ida Moor | Small Pumps → talks/pumps.md',
    'b Pipes, Wells | Pipes → _talks/pipes.md | Wells → undefined',
    'c Dams and x [y] | Dams → /talks/dams | x [y] → /z'
  ])
})

test('places of what is shown are those of the source', () => {
  const text =
    '**[Small &amp; Big]({{< ref "a" >}})** by [*Ida*]({% link b %}) M.\n'
  const [line] = linesOf(text)
  expect(line?.text).toBe('Small & Big by Ida M.')
  expect(line?.marks.map(({kind, start, end}) => [kind, start, end])).toEqual([
    ['strong', 0, 11],
    ['link', 0, 11],
    ['emphasis', 15, 18],
    ['link', 15, 18]
  ])
  const at = (index: number): number => offsetAt(line?.offsets ?? [], index)
  expect(text.slice(at(0), at(5))).toBe('Small')
  expect(text.slice(at(8), at(8) + 3)).toBe('Big')
  expect(text.slice(at(15), at(17) + 1)).toBe('Ida')
  expect(text.slice(at(19), at(21))).toBe('M.')
})

test('a heading is in bold where all that it shows is so', () => {
  expect(
    blocksOf('[**Small Pumps**]({{< ref "a" >}})\n').map(({form}) => form)
  ).toEqual(['bold'])
})

test('images whose target a generator fills in are seen, not read', () => {
  const blocks = blocksOf(
    'a ![b]({{ site.url }}/c.png) d ![e]({{ site.url }}/f.png)\n\n![g]({% link h.png %})\n'
  )
  expect(blocks.map(({media}) => media)).toEqual([2, 1])
  expect(blocks[0]?.lines[0]?.text).toBe('a d')
  expect(blocks[1]?.lines).toEqual([])
})

test('a link of a generator that shows nothing leaves no block', () => {
  expect(blocksOf('[]({{< ref "a" >}})\n\nb\n')).toHaveLength(1)
})

test('what is no link of a generator stays', () => {
  const texts = [
    'a ]({{< ref "b" >}})',
    'f(a[1])(b {{ c }})',
    '[a](b c) {{ d }}, [e](f {{',
    'x [a]({{ b | c'
  ]
  expect(shown(texts.join('\n\n'))).toEqual(texts)
  expect(shown('`[a]({{< ref "b" >}})`')).toEqual(['[a]({{< ref "b" >}})'])
  expect(shown('    [a]({{< ref "b" >}})')).toEqual(['[a]({{< ref "b" >}})'])
})

test('a talk is read from the text of such a link', () => {
  const post = parsePost(`# River Conf 2024

## Talks

- [Small Pumps]({{< ref "pumps" >}}) by Ida Moor
- [Big Pipes]({{< ref "pipes" >}}) by Bo Lind
`)
  expect(
    post.talks.map(({title, speakers}) => [title, speakers[0]?.name])
  ).toEqual([
    ['Small Pumps', 'Ida Moor'],
    ['Big Pipes', 'Bo Lind']
  ])
})
