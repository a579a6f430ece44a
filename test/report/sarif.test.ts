import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with {
  type: 'json'
}
import Draft4 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import {expect, test} from 'vitest'
import {uri} from '../../src/report/uri.ts'
import {outcomes, url, written} from './run.ts'

const ajv = new Draft4({strict: false, unicodeRegExp: false})
addFormats.default(ajv)
const isValid = ajv.compile(schema)

/** A document that the official schema allows. */
function valid(...run: Parameters<typeof written>): Record<string, never> {
  const document = JSON.parse(written(...run))
  isValid(document)
  expect(isValid.errors).toBe(null)
  return document
}

test('sarif has rules, results with their places, and notifications', () => {
  const document = valid('sarif', outcomes)
  expect(document).toMatchObject({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        columnKind: 'utf16CodeUnits',
        tool: {
          driver: {
            name: 'talkmark',
            semanticVersion: '1.2.3',
            rules: [
              {id: 'front-matter-date', defaultConfiguration: {enabled: false}},
              {
                id: 'image-without-alt',
                helpUri: `${url.split('#')[0]}#image-without-alt`
              },
              {id: 'front-matter-tag', defaultConfiguration: {level: 'error'}}
            ]
          }
        },
        results: [
          {
            ruleId: 'front-matter-tag',
            ruleIndex: 2,
            level: 'error',
            message: {text: 'Unexpected `[Slides]()`, expected a target'},
            locations: [
              {
                physicalLocation: {
                  artifactLocation: {
                    uri: 'posts/a.md',
                    uriBaseId: '%SRCROOT%'
                  },
                  region: {
                    startLine: 3,
                    startColumn: 1,
                    endLine: 3,
                    endColumn: 11
                  }
                }
              }
            ],
            partialFingerprints: {
              'talkmark/v1': expect.stringMatching(/^[\da-f]{16}$/u)
            }
          },
          {ruleIndex: 1, level: 'warning'}
        ],
        invocations: [
          {
            executionSuccessful: false,
            toolExecutionNotifications: [
              {
                level: 'error',
                message: {text: 'permission denied'},
                locations: [
                  {
                    physicalLocation: {artifactLocation: {uri: 'posts/c.md'}}
                  }
                ]
              }
            ]
          }
        ]
      }
    ]
  })
})

test('sarif of nothing, of standard input, of half a run', () => {
  expect(valid('sarif', [])).toMatchObject({
    runs: [{results: [], invocations: [{executionSuccessful: true}]}]
  })
  const finding = {
    ruleId: 'of-nobody',
    severity: 'info',
    reason: 'No.',
    url,
    fingerprint: '0'
  } as const
  const document = valid(
    'sarif',
    [
      {findings: [finding]},
      {path: '/srv/a.md', findings: [finding]},
      {failure: {kind: 'file', reason: 'none'}}
    ],
    {isComplete: false}
  )
  expect(document).toMatchObject({
    runs: [
      {
        results: [
          {ruleId: 'of-nobody', level: 'note'},
          {
            locations: [
              {
                physicalLocation: {
                  artifactLocation: {uri: 'file:///srv/a.md'}
                }
              }
            ]
          }
        ],
        invocations: [{executionSuccessful: false}]
      }
    ]
  })
})

test('a path is a URI of which each segment is percent-encoded', () => {
  expect(uri("a b/ü#?%[x]:(1)!'*.md")).toBe(
    'a%20b/%C3%BC%23%3F%25%5Bx%5D%3A%281%29%21%27%2A.md'
  )
  expect(uri('/a b/c.md')).toBe('file:///a%20b/c.md')
  expect(uri('C:/a b.md')).toBe('file:///C:/a%20b.md')
  expect(uri('../\ud800.md')).toBe('../%EF%BF%BD.md')
})
