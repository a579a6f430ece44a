export type {
  AnswerNode,
  BlogPostingNode,
  EventNode,
  FaqPageNode,
  JsonLdGraph,
  JsonLdNode,
  NodeReference,
  OrganizationNode,
  PersonNode,
  PlaceNode,
  PresentationNode,
  QaPageNode,
  QuestionNode,
  VideoObjectNode,
  VirtualLocationNode
} from './export/json-ld/graph.ts'
export type {JsonLdLocation, JsonLdOptions} from './export/json-ld/options.ts'
export {scriptText} from './export/json-ld/script-text.ts'
export {toJsonLd} from './export/json-ld/to-json-ld.ts'
