import ts from 'typescript'
import {type Schema, unist} from './unist-schema.ts'

type Declaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration

/** What a reader of types alone cannot see: what the model promises on top. */
const narrower: Record<string, Schema> = {
  'Section.depth': {type: 'integer', minimum: 1, maximum: 6},
  'Question.talk': {type: 'integer', minimum: 0},
  'Link.talk': {type: 'integer', minimum: 0},
  'PostDate.date': {pattern: '^\\d{4}-\\d{2}-\\d{2}$'},
  'TalkTime.start': {pattern: '^\\d{2}:\\d{2}$'},
  'TalkTime.end': {pattern: '^\\d{2}:\\d{2}$'},
  'Message.ruleId': {pattern: '^[a-z0-9]+(-[a-z0-9]+)*$'}
}

/**
 * JSON Schema (draft 2020-12) of `Post`, from the source of the model.
 *
 * Reads syntax alone: interfaces, unions, arrays, records and what they name.
 *
 * @throws Error
 *   Where the model says something that has no translation here.
 */
export function postSchema(model: string, version: string): Schema {
  const file = ts.createSourceFile(
    'model.ts',
    model,
    ts.ScriptTarget.ESNext,
    true
  )
  const declarations = new Map<string, Declaration>()
  for (const statement of file.statements)
    if (ts.isInterfaceDeclaration(statement) || isAlias(statement))
      declarations.set(statement.name.text, statement)
  const used = new Set<string>()
  const definitions: Record<string, Schema> = {}
  const root = definition('Post')
  const unread = Object.keys(narrower).filter((name) => !used.has(name))
  if (unread.length > 0) throw new Error(`Unexpected \`${unread}\``)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://unpkg.com/talkmark@${version}/schema.json`,
    title: 'Post',
    ...root,
    $defs: Object.fromEntries(
      Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1))
    )
  }

  function definition(name: string): Schema {
    const known = unist[name]
    if (known) {
      if (name === 'Position') reference('Point')
      return known
    }
    const node = declarations.get(name)
    if (!node) throw new Error(`Unexpected type \`${name}\``)
    const parameters = new Map<string, ts.TypeNode>()
    for (const parameter of node.typeParameters ?? [])
      if (parameter.default)
        parameters.set(parameter.name.text, parameter.default)
    return {
      ...description(node),
      ...(isAlias(node)
        ? typeSchema(node.type, parameters)
        : objectSchema(node.members, parameters, name))
    }
  }

  function reference(name: string): Schema {
    if (!definitions[name]) {
      definitions[name] = {}
      definitions[name] = definition(name)
    }
    return {$ref: `#/$defs/${name}`}
  }

  function objectSchema(
    members: ts.NodeArray<ts.TypeElement>,
    parameters: Map<string, ts.TypeNode>,
    name: string
  ): Schema {
    const properties: Record<string, Schema> = {}
    const required: string[] = []
    for (const member of members) {
      if (ts.isIndexSignatureDeclaration(member))
        return {
          type: 'object',
          additionalProperties: typeSchema(member.type, parameters)
        }
      if (!ts.isPropertySignature(member) || !member.type)
        throw unexpected(member)
      const key = member.name.getText(file)
      const path = `${name}.${key}`
      properties[key] = {
        ...description(member),
        ...typeSchema(member.type, parameters),
        ...narrower[path]
      }
      used.add(path)
      if (!member.questionToken) required.push(key)
    }
    return {type: 'object', properties, required, additionalProperties: false}
  }

  function typeSchema(
    node: ts.TypeNode,
    parameters: Map<string, ts.TypeNode>
  ): Schema {
    if (ts.isParenthesizedTypeNode(node))
      return typeSchema(node.type, parameters)
    if (ts.isArrayTypeNode(node))
      return {type: 'array', items: typeSchema(node.elementType, parameters)}
    if (ts.isTypeLiteralNode(node))
      return objectSchema(node.members, parameters, '')
    if (ts.isUnionTypeNode(node))
      return union(node.types.map((type) => typeSchema(type, parameters)))
    if (ts.isLiteralTypeNode(node)) return literal(node)
    if (ts.isTypeReferenceNode(node)) return named(node, parameters)
    const type = keywords[node.kind]
    if (!type) throw unexpected(node)
    return {type}
  }

  function named(
    node: ts.TypeReferenceNode,
    parameters: Map<string, ts.TypeNode>
  ): Schema {
    const name = node.typeName.getText(file)
    const parameter = parameters.get(name)
    if (parameter) return typeSchema(parameter, parameters)
    if (name !== 'Record') return reference(name)
    const value = node.typeArguments?.[1]
    if (!value) throw unexpected(node)
    return {
      type: 'object',
      additionalProperties: typeSchema(value, parameters)
    }
  }

  function literal({literal: node}: ts.LiteralTypeNode): Schema {
    if (ts.isStringLiteral(node)) return {const: node.text}
    if (node.kind === ts.SyntaxKind.NullKeyword) return {type: 'null'}
    if (node.kind === ts.SyntaxKind.FalseKeyword) return {const: false}
    if (node.kind === ts.SyntaxKind.TrueKeyword) return {const: true}
    throw unexpected(node)
  }

  function unexpected(node: ts.Node): Error {
    return new Error(`Unexpected \`${node.getText(file)}\` in the model`)
  }
}

const keywords: {[kind in ts.SyntaxKind]?: string} = {
  [ts.SyntaxKind.StringKeyword]: 'string',
  [ts.SyntaxKind.NumberKeyword]: 'number',
  [ts.SyntaxKind.BooleanKeyword]: 'boolean'
}

function isAlias(node: ts.Node): node is ts.TypeAliasDeclaration {
  return ts.isTypeAliasDeclaration(node)
}

function union(members: Schema[]): Schema {
  if (members.every((member) => 'const' in member))
    return {enum: members.map((member) => member.const)}
  return {anyOf: members}
}

/** The documentation of a node as plain text. */
function description(node: ts.Node): Schema {
  const text = ts
    .getJSDocCommentsAndTags(node)
    .filter((part) => ts.isJSDoc(part))
    .map((part) => ts.getTextOfJSDocComment(part.comment) ?? '')
    .join('\n\n')
    .replace(/\{@link ([^}]*)\}/g, '`$1`')
    .replace(/(?<!\n)\n(?!\n)/g, ' ')
  return text ? {description: text} : {}
}
