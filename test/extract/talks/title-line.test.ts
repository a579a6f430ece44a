import {expect, test} from 'vitest'
import {textOf} from '../../../src/extract/piece.ts'
import {titleLine} from '../../../src/extract/talks/title-line.ts'
import {lexicon} from '../../../src/language/lexicon.ts'
import {languages} from '../../../src/language/packs.ts'
import {lineOf} from './line-of.ts'

/** What is left of a line, and what was found around it. */
function read(text: string): Record<string, unknown> {
  const {core, kind, ordinal, time, keyword, bracket, media} = titleLine(
    lineOf(text),
    lexicon(languages)
  )
  return {
    core: textOf(core),
    ...(kind && {kind}),
    ...(ordinal !== undefined && {ordinal}),
    ...(time && {time}),
    ...(keyword && {keyword}),
    ...(bracket && {bracket: textOf(bracket)}),
    ...(media && {media})
  }
}

test.each([
  ['1. Small pumps', {core: 'Small pumps', ordinal: 1}],
  ['Small pumps (5-10 min)', {core: 'Small pumps'}],
  [
    'Keynote Long Years of Weirs',
    {core: 'Long Years of Weirs', kind: 'keynote', keyword: true}
  ],
  ['Keynote of the Year in Rill', {core: 'Keynote of the Year in Rill'}],
  ['2、小水泵', {core: '小水泵', ordinal: 2}],
  ['#3 Small pumps', {core: 'Small pumps', ordinal: 3}],
  ['#300 Small pumps', {core: 'Small pumps'}],
  ['#3: Small pumps', {core: 'Small pumps', ordinal: 3}],
  ['2.0 is out', {core: '2.0 is out'}],
  ['10 ways to pump', {core: '10 ways to pump'}],
  ['First steps', {core: 'First steps'}]
])('a number in front of %j', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test.each([
  ['Session 2: Pumps', {core: 'Pumps', ordinal: 2, keyword: true}],
  ['Session 2 Pumps', {core: 'Pumps', ordinal: 2, keyword: true}],
  ['Une présentation de 30 minutes', {core: 'Une présentation de 30 minutes'}],
  ['One talk about pumps', {core: 'One talk about pumps'}],
  ['主題一：水泵', {core: '水泵', ordinal: 1, keyword: true}],
  ['議程 2a: 水泵', {core: '水泵', ordinal: 2, keyword: true}],
  ['2ème conférence: Pompes', {core: 'Pompes', ordinal: 2, keyword: true}],
  [
    'LT3: ポンプ',
    {core: 'ポンプ', ordinal: 3, keyword: true, kind: 'lightning'}
  ],
  ['Keynote: Pumps', {core: 'Pumps', keyword: true, kind: 'keynote'}],
  ['[Keynote] Pumps', {core: 'Pumps', keyword: true, kind: 'keynote'}],
  ['Workshop - Pumps', {core: 'Pumps', keyword: true, kind: 'workshop'}],
  ['Talk like a pump', {core: 'Talk like a pump'}],
  ['session.timeout.ms', {core: 'session.timeout.ms'}],
  ['Session.close() 호출 시점', {core: 'Session.close() 호출 시점'}],
  ['Pumps - Keynote', {core: 'Pumps', kind: 'keynote'}]
])('a keyword around %j', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test.each([
  ['10:15-10:45 Pumps', {core: 'Pumps', time: {start: '10:15', end: '10:45'}}],
  ['14:00 <= Pumps', {core: 'Pumps', time: {start: '14:00'}}],
  ['11:00, Track 2, Pumps', {core: 'Pumps', time: {start: '11:00'}}],
  ['Pumps, 16:00', {core: 'Pumps', time: {start: '16:00'}}],
  ['9:30 PM Pumps', {core: 'Pumps', time: {start: '21:30'}}],
  ['2:17:17 Pumps', {core: '2:17:17 Pumps'}],
  ['25:00 Pumps', {core: '25:00 Pumps'}]
])('a time around %j', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test.each([
  ['🚀 Pumps 🎉', {core: 'Pumps'}],
  ['[Mo]Pumps', {core: 'Pumps', bracket: 'Mo'}],
  ['Pumps [slides] [video]', {core: 'Pumps', media: true}],
  ['Pumps / Slides', {core: 'Pumps', media: true}],
  ['Pumps [draft]', {core: 'Pumps [draft]'}],
  ['Next up: Pumps', {core: 'Pumps'}]
])('what else is around %j', (text, expected) => {
  expect(read(text)).toEqual(expected)
})
