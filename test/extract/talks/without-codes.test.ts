import {expect, test} from 'vitest'
import {parsePost} from '../../../src/parse-post.ts'

const schedule = `# My QuillConf 2012 schedule

## Monday

8:30 AM to 10 AM - Breakfast with the weir club

11:30 AM to 12:30 PM - Meeting with Dam Systems

1 PM to 2 PM - INF-VSP1423, pumptop for advanced users

2:30 PM to 3:30 PM - INF-VSP1504, Broken Gates in Modern Weirs

4 PM to 5 PM - Signing at the bookstore

5 PM to 6 PM - Coffee with the crew

7 PM to 10 PM - QuillConf party
`

test('of a schedule with meetings in it, the entries with codes are talks', () => {
  const {talks} = parsePost(schedule)
  expect(talks.map(({title, speakers}) => [title, speakers])).toEqual([
    ['pumptop for advanced users', []],
    ['Broken Gates in Modern Weirs', []]
  ])
})

test('a comma is no mark of a code where no time stands in front', () => {
  const {talks} = parsePost(`# Notes from QuillConf 2012

## Talks

- RFC 9110, the one about weirs - Ida Moor
- RFC 9111, the one about dams - Tom Beck
`)
  expect(talks.map(({title}) => title)).toEqual([
    'RFC 9110, the one about weirs',
    'RFC 9111, the one about dams'
  ])
})

test('what stands behind a code is a title, not the name of somebody', () => {
  const {talks} = parsePost(`# My QuillConf 2012 schedule

9:30 AM - BC2621 - Ida Moor Weirs in Practice: Best Ways

1:00 PM - TA2668 - Open Gates for Everybody
`)
  expect(talks.map(({title}) => title)).toEqual([
    'Ida Moor Weirs in Practice: Best Ways',
    'Open Gates for Everybody'
  ])
})
