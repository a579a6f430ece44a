import {describe, expect, it} from 'vitest'
import {parsePost} from '../../../src/index.ts'

/** Each talk as `title <- names`. */
function told(body: string): string[] {
  return parsePost(body).talks.map(
    ({title, speakers}) =>
      `${title} <- ${speakers.map(({name}) => name).join(', ')}`
  )
}

describe('items that tell of a talk each', () => {
  it('are talks, their titles quoted or linked, whatever the post is about', () => {
    expect(
      told(
        'More by others:\n\n- Ada Quill\'s virtual talk "Cold Caches" will be on the [list](https://a.example/1).\n- [Bo Tran](/p/bo)\'s talk [Warm Caches](https://a.example/2) on Tuesday.\n'
      )
    ).toEqual(['Cold Caches <- Ada Quill', 'Warm Caches <- Bo Tran'])
  })

  it('may say of each of several that it is theirs', () => {
    expect(
      told(
        '- Kim Moreau’s and Adam Quill’s talk [“Cold Caches”](https://a.example/1) on Monday.\n- Emma Marsh’ and Peter Quill’s tutorial [“Warm Caches”](https://a.example/2).\n'
      )
    ).toEqual([
      'Cold Caches <- Kim Moreau, Adam Quill',
      'Warm Caches <- Emma Marsh, Peter Quill'
    ])
  })

  it('are none where nobody is named', () => {
    expect(
      told(
        '- My talk "Cold Caches" is here.\n- The talk [Warm Caches](https://a.example/2) too.\n'
      )
    ).toEqual([])
  })
})
