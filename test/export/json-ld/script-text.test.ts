import fc from 'fast-check'
import {Parser} from 'htmlparser2'
import {expect, test} from 'vitest'
import {scriptText} from '../../../src/json-ld.ts'

/** What a reader of HTML finds in the script elements of a page. */
function scripts(page: string): string[] {
  const found: string[] = []
  let isInside = false
  const parser = new Parser({
    onopentag(name) {
      isInside = name === 'script'
      if (isInside) found.push('')
    },
    ontext(text) {
      if (isInside) found.push((found.pop() ?? '') + text)
    },
    onclosetag() {
      isInside = false
    }
  })
  parser.end(page)
  return found
}

const element = (text: string): string =>
  `<script type="application/ld+json">${text}</script><p>after</p>`

test('what could end a script element is escaped', () => {
  expect(scriptText({a: '</script><!-- ]]> & \u2028\u2029'})).toBe(
    '{"a":"\\u003c/script\\u003e\\u003c!-- ]]\\u003e \\u0026 \\u2028\\u2029"}'
  )
})

test('JSON that is not escaped is more than one element', () => {
  const text = JSON.stringify('</script><script>alert(1)')
  expect(scripts(element(text))).toEqual(['"', 'alert(1)"'])
})

test('any text is one script element, and the same value', () => {
  const piece = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.constantFrom('</script>', '<!--', '<script', '-->', ']]>', '\u2028')
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const value = {text: pieces.join('')}
      const [text, ...others] = scripts(element(scriptText(value)))
      expect(others).toEqual([])
      expect(JSON.parse(text ?? '')).toEqual(value)
    })
  )
})
