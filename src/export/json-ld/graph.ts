/** What `toJsonLd` gives: nodes of schema.org, plain data. */

/** A document of JSON-LD with all that a post tells. */
export interface JsonLdGraph {
  '@context': 'https://schema.org'
  '@graph': JsonLdNode[]
}

/** A node of the graph. */
export type JsonLdNode =
  | BlogPostingNode
  | EventNode
  | FaqPageNode
  | QaPageNode
  | VideoObjectNode
  | PresentationNode

/** Where else in the graph a node is. */
export interface NodeReference {
  '@id': string
}

/** The post: https://schema.org/BlogPosting. */
export interface BlogPostingNode {
  '@type': 'BlogPosting'
  '@id': string
  headline?: string
  description?: string
  /** ISO 8601: a date, with the time and offset that the post has. */
  datePublished?: string
  dateModified?: string
  author?: PersonNode[]
  keywords?: string[]
  articleSection?: string[]
  /** BCP 47. */
  inLanguage?: string
  url?: string
  mainEntityOfPage?: string
  about?: NodeReference
  hasPart?: NodeReference
}

/** An event, or one talk of it: https://schema.org/Event. */
export interface EventNode {
  '@type': 'Event'
  '@id': string
  name?: string
  /** ISO 8601. */
  startDate?: string
  endDate?: string
  location?: PlaceNode | VirtualLocationNode
  performer?: (PersonNode | OrganizationNode)[]
  inLanguage?: string
  url?: string
  subEvent?: EventNode[]
  superEvent?: NodeReference
  recordedIn?: NodeReference[]
  workFeatured?: NodeReference[]
}

/** A place: https://schema.org/Place. */
export interface PlaceNode {
  '@type': 'Place'
  name?: string
  address: string
}

/** A place on the web: https://schema.org/VirtualLocation. */
export interface VirtualLocationNode {
  '@type': 'VirtualLocation'
  url: string
}

/** Somebody: https://schema.org/Person. */
export interface PersonNode {
  '@type': 'Person'
  name: string
  /** Account name. */
  alternateName?: string
  url?: string
  jobTitle?: string
  worksFor?: OrganizationNode
  affiliation?: OrganizationNode
}

/** A company, group or school: https://schema.org/Organization. */
export interface OrganizationNode {
  '@type': 'Organization'
  name: string
}

/** Several questions with answers: https://schema.org/FAQPage. */
export interface FaqPageNode {
  '@type': 'FAQPage'
  '@id': string
  inLanguage?: string
  mainEntity: QuestionNode[]
}

/** One question with its answers: https://schema.org/QAPage. */
export interface QaPageNode {
  '@type': 'QAPage'
  '@id': string
  inLanguage?: string
  mainEntity: QuestionNode
}

/** A question: https://schema.org/Question. */
export interface QuestionNode {
  '@type': 'Question'
  name: string
  author?: PersonNode
  answerCount: number
  acceptedAnswer: AnswerNode
  suggestedAnswer?: AnswerNode[]
}

/** An answer, as plain text: https://schema.org/Answer. */
export interface AnswerNode {
  '@type': 'Answer'
  text: string
  author?: PersonNode
}

/** A recording of a talk: https://schema.org/VideoObject. */
export interface VideoObjectNode {
  '@type': 'VideoObject'
  '@id': string
  name?: string
  url?: string
  embedUrl?: string
  thumbnailUrl?: string
  /** ISO 8601. */
  uploadDate?: string
  recordedAt?: NodeReference
}

/** Slides of a talk: https://schema.org/PresentationDigitalDocument. */
export interface PresentationNode {
  '@type': 'PresentationDigitalDocument'
  '@id': string
  name?: string
  url: string
  author?: (PersonNode | OrganizationNode)[]
}
