import type {StandardSchemaV1} from '@standard-schema/spec'
import type {ErrorObject} from 'ajv'

/** A file that is no schema; its message says why. */
export class SchemaError extends Error {}

/**
 * A JSON Schema (draft-07 or 2020-12, by its `$schema`) as a Standard Schema.
 *
 * It is the user's own, and trusted as a config is: it becomes code.
 *
 * @throws SchemaError
 *   Where it is none.
 */
export async function jsonSchema(schema: unknown): Promise<StandardSchemaV1> {
  if (
    schema === null ||
    (typeof schema !== 'object' && typeof schema !== 'boolean')
  )
    throw new SchemaError('not a JSON Schema: expected an object')
  // Few have one: nobody else waits for what compiles it.
  const [{default: Ajv}, {default: addFormats}] = await Promise.all([
    isNew(schema) ? import('ajv/dist/2020.js') : import('ajv'),
    import('ajv-formats')
  ])
  const ajv = new Ajv({allErrors: true, strict: false, logger: false})
  addFormats(ajv)
  try {
    const validate = ajv.compile(schema)
    return {
      '~standard': {
        version: 1,
        vendor: 'talkmark',
        validate: (value) =>
          validate(value) ? {value} : {issues: issues(validate.errors ?? [])}
      }
    }
  } catch (error) {
    throw new SchemaError(`not a JSON Schema: ${messageOf(error)}`)
  }
}

function isNew(schema: object | boolean): boolean {
  return (
    typeof schema === 'object' &&
    '$schema' in schema &&
    String(schema.$schema).includes('2020-12')
  )
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Issues of errors; those of branches of which one should match are one. */
function issues(errors: readonly ErrorObject[]): StandardSchemaV1.Issue[] {
  const choices = errors.filter(({keyword}) => /^(?:any|one)Of$/.test(keyword))
  const isBranch = ({schemaPath}: ErrorObject): boolean =>
    choices.some((choice) => schemaPath.startsWith(`${choice.schemaPath}/`))
  return errors
    .filter((error) => error.keyword !== 'if' && !isBranch(error))
    .map((error) => {
      const branches = choices.includes(error)
        ? errors.filter(
            ({schemaPath, instancePath}) =>
              schemaPath.startsWith(`${error.schemaPath}/`) &&
              instancePath === error.instancePath
          )
        : []
      const messages = (branches.length > 0 ? branches : [error]).map(said)
      return {message: [...new Set(messages)].join(' or '), path: path(error)}
    })
}

function said({message = 'must be otherwise', params}: ErrorObject): string {
  const {allowedValues: values} = params
  return Array.isArray(values)
    ? `must be one of ${values.map((value) => JSON.stringify(value)).join(', ')}`
    : message
}

/** Keys that lead to a value, or to the one that is missing or too much. */
function path({instancePath, params}: ErrorObject): string[] {
  const keys = instancePath
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  const {missingProperty, additionalProperty, unevaluatedProperty} = params
  const key = missingProperty ?? additionalProperty ?? unevaluatedProperty
  return typeof key === 'string' ? [...keys, key] : keys
}
