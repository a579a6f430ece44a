/** JSON Schema of one type, as far as the model needs it. */
export interface Schema {
  [keyword: string]: unknown
}

/** Types of unist, with the offset that every point of a post has. */
export const unist: Record<string, Schema> = {
  Point: {
    description: 'One place in the file as given.',
    type: 'object',
    properties: {
      line: {description: 'Line, from 1.', type: 'integer', minimum: 1},
      column: {description: 'Column, from 1.', type: 'integer', minimum: 1},
      offset: {
        description: 'Offset in UTF-16 code units, from 0.',
        type: 'integer',
        minimum: 0
      }
    },
    required: ['line', 'column', 'offset'],
    additionalProperties: false
  },
  Position: {
    description: 'A stretch of the file as given.',
    type: 'object',
    properties: {
      start: {
        description: 'Place of the first character.',
        $ref: '#/$defs/Point'
      },
      end: {
        description: 'Place behind the last character.',
        $ref: '#/$defs/Point'
      }
    },
    required: ['start', 'end'],
    additionalProperties: false
  }
}
