import ICAL from 'ical.js'
import {afterEach, expect, test, vi} from 'vitest'
import {type CalendarOptions, toCalendar} from '../../../src/calendar.ts'
import {parsePost} from '../../../src/index.ts'
import type {Post} from '../../../src/model.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

function evening(date: string, body: string): Post {
  return parsePost(`---\ntitle: Evening\n${date}\n---\n\n${body}`, {
    path: 'evening.md'
  })
}

const talks = `## 19:00–19:45 Small Pumps by Ida Moor - Engineer at Lockgate

[Slides](https://speakerdeck.com/idamoor/pumps), [home](https://a.example)

## 23:30–00:15 Deep Wells by Ann Ruiz

## A talk of no time by Otto Berg
`

/** Lines of a calendar, as they are before they are folded. */
function lines(posts: Post[], options: CalendarOptions = {}): string[] {
  return toCalendar(posts, options).replaceAll('\r\n ', '').split('\r\n')
}

/** Values of a property of a calendar. */
function all(name: string, posts: Post[], options: CalendarOptions = {}) {
  return lines(posts, options).filter((line) => line.startsWith(name))
}

test('talks that have a time are events, at the clock of where it is read', () => {
  expect(lines([evening('date: 2024-05-16', talks)])).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//talkmark//talkmark//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    expect.stringMatching(/^UID:[\da-f]{16}@talkmark$/),
    'DTSTAMP:20240516T000000Z',
    'DTSTART:20240516T190000',
    'DTEND:20240516T194500',
    'SUMMARY:Small Pumps',
    'DESCRIPTION:Ida Moor\\, Engineer\\, Lockgate\\nhttps://speakerdeck.com/idamoor/pumps',
    'END:VEVENT',
    'BEGIN:VEVENT',
    expect.stringMatching(/^UID:[\da-f]{16}@talkmark$/),
    'DTSTAMP:20240516T000000Z',
    'DTSTART:20240516T233000',
    'DTEND:20240517T001500',
    'SUMMARY:Deep Wells',
    'DESCRIPTION:Ann Ruiz',
    'END:VEVENT',
    'END:VCALENDAR',
    ''
  ])
})

test('the offset of the date of the post is that of its talks', () => {
  const post = evening('date: 2024-05-16 08:00:00 +08:00', talks)
  expect(all('DTSTART', [post])).toEqual([
    'DTSTART:20240516T110000Z',
    'DTSTART:20240516T153000Z'
  ])
  expect(all('DTSTAMP', [post])[0]).toBe('DTSTAMP:20240516T000000Z')
})

test('a `Z` of a tool is no offset of talks', () => {
  const post = evening('date: 2024-05-16T00:00:00Z', talks)
  expect(all('DTSTART', [post])[0]).toBe('DTSTART:20240516T190000')
})

test('a time zone comes with its rules', () => {
  const post = evening('date: 2024-05-16 08:00:00 +08:00', talks)
  const options = {timeZone: 'Europe/Paris'}
  expect(all('DTSTART;', [post], options)).toEqual([
    'DTSTART;TZID=Europe/Paris:20240516T190000',
    'DTSTART;TZID=Europe/Paris:20240516T233000'
  ])
  const calendar = new ICAL.Component(ICAL.parse(toCalendar([post], options)))
  const zone = calendar.getFirstSubcomponent('vtimezone')
  expect(zone?.getFirstPropertyValue('tzid')).toBe('Europe/Paris')
  const [event] = calendar.getAllSubcomponents('vevent')
  const start = event && new ICAL.Event(event).startDate
  expect(start?.toJSDate().toISOString()).toBe('2024-05-16T17:00:00.000Z')
})

test('the day, the place and the address are those of the options', () => {
  const post = evening('date: 2024-05-16', talks)
  const options = {
    date: ({path}: {path?: string}) => path && '2024-05-15',
    location: () => 'Old Mill, Canal 1',
    url: () => 'https://blog.example/evening/'
  }
  expect(all('DTSTART', [post], options)[0]).toBe('DTSTART:20240515T190000')
  expect(all('LOCATION', [post], options)[0]).toBe(
    'LOCATION:Old Mill\\, Canal 1'
  )
  expect(all('URL', [post], options)[0]).toBe(
    'URL:https://blog.example/evening/'
  )
})

test('without a day there are no events', () => {
  const undated = evening('tags: [a]', talks)
  const dated = evening('date: 2024-05-16', talks)
  expect(all('BEGIN:VEVENT', [undated])).toEqual([])
  expect(all('BEGIN:VEVENT', [dated], {date: () => false})).toEqual([])
  expect(all('DTSTAMP', [undated], {date: () => '2024-05-15'})[0]).toBe(
    'DTSTAMP:20240515T000000Z'
  )
})

test('an event is stamped by when the post was changed last', () => {
  const post = evening(
    'date: 2024-05-16\nupdated: 2024-06-01T10:30:15+02:00',
    talks
  )
  expect(all('DTSTAMP', [post])[0]).toBe('DTSTAMP:20240601T083015Z')
})

test('an event is known by its post and its title, wherever it stands', () => {
  const at = (body: string, path = 'evening.md') =>
    all('UID', [{...evening('date: 2024-05-16', body), path}])
  const [pumps, wells] = at(talks)
  expect(pumps).not.toBe(wells)
  const [, later] = at(`## 18:00 Wide Rivers by Mina Tsai\n\n${talks}`)
  expect(later).toBe(pumps)
  expect(at(talks, 'other.md')[0]).not.toBe(pumps)
  const twins = '## 18:00 Tides by Ida Moor\n\n## 19:00 Tides by Ann Ruiz\n'
  expect(new Set(at(twins)).size).toBe(2)
  const {path: _, ...pathless} = evening('date: 2024-05-16', talks)
  const {path: __, ...other} = evening('date: 2024-05-17', talks)
  expect(all('UID', [pathless])[0]).not.toBe(all('UID', [other])[0])
})

test('a talk without a title goes by that of the post', () => {
  const post = evening('date: 2024-05-16', talks)
  const untitled = post.talks.map((talk) => ({...talk, title: ''}))
  expect(all('SUMMARY', [{...post, talks: untitled}])[0]).toBe(
    'SUMMARY:Evening'
  )
  const {title: _, ...metadata} = post.metadata
  expect(all('SUMMARY', [{...post, metadata, talks: untitled}])).toEqual([])
})

test('lines are folded at 75 bytes and end by CRLF', () => {
  const post = evening(
    'date: 2024-05-16',
    `## 19:00 ${'認識小河 é😀'.repeat(20)}by Ida Moor\n`
  )
  const calendar = toCalendar([post])
  expect(calendar.endsWith('\r\n')).toBe(true)
  expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const line of calendar.split('\r\n'))
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
})

test('a title is one property, and none of its characters acts', () => {
  const [talk] = evening('date: 2024-05-16', talks).talks
  if (!talk) throw new Error('Expected a talk')
  const post = evening('date: 2024-05-16', talks)
  const title = 'a;b,c\\d\u001b[31m\r\nEND:VCALENDAR ##[command] x'
  expect(all('SUMMARY', [{...post, talks: [{...talk, title}]}])).toEqual([
    'SUMMARY:a\\;b\\,c\\\\d\\\\x1b[31m\\\\x0d\\\\x0aEND:VCALENDAR #\\\\x23[command] x'
  ])
})

test('no line begins with a command of a build server, wherever it is folded', () => {
  const post = evening('date: 2024-05-16', talks)
  const [talk] = post.talks
  if (!talk) throw new Error('Expected a talk')
  for (let length = 50; length < 80; length++) {
    const title = `${'x'.repeat(length)}:::error::${'y'.repeat(60)}`
    const calendar = toCalendar([{...post, talks: [{...talk, title}]}])
    expect(calendar).not.toMatch(/^\s*::/m)
    expect(calendar.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}\r\n`)
  }
})

test('is the same in every time zone of the machine', () => {
  const posts = [
    evening('date: 2024-05-16 08:00:00 +08:00', talks),
    evening('date: 2024-05-16', talks)
  ]
  const before = toCalendar(posts)
  vi.stubEnv('TZ', 'Pacific/Apia')
  expect(new Date('2024-05-16T00:00:00Z').getHours()).toBe(13)
  expect(toCalendar(posts)).toBe(before)
})

test('a date that is none is no exception', () => {
  const post = evening('date: 2024-05-16', talks)
  const date = {
    text: '',
    date: '2024-99-99',
    offset: '+99:99',
    from: 'path' as const
  }
  const odd = {...post, metadata: {...post.metadata, date}}
  expect(all('DTSTAMP', [odd])[0]).toBe('DTSTAMP:19700101T000000Z')
})

test('of no posts it is empty', () => {
  expect(toCalendar([])).toBe(
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//talkmark//talkmark//EN\r\nCALSCALE:GREGORIAN\r\nEND:VCALENDAR\r\n'
  )
})

test.each<[unknown, unknown, string]>([
  [undefined, {}, 'expected `posts` as an iterable'],
  [[], {timeZone: 'Mars/Base'}, 'Unexpected time zone `Mars/Base`'],
  [[], {timeZone: 8}, 'Unexpected time zone `8`'],
  [[], {url: '/'}, 'expected `options.url` as a function'],
  [[], {location: 'Mill'}, 'expected `options.location` as a function'],
  [[], {date: '2024-05-16'}, 'expected `options.date` as a function'],
  [
    [evening('date: 2024-05-16', talks)],
    {date: () => 'May'},
    'expected `options.date` as a day'
  ]
])('throws where an argument is not of its type: %#', (posts, options, message) => {
  // @ts-expect-error: not of their types
  const make = () => toCalendar(posts, options)
  expect(make).toThrow(TypeError)
  expect(make).toThrow(message)
})
