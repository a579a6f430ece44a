export type {RuleOptions, RuleSeverity} from './check/check.ts'
export type {Config, Override} from './check/config.ts'
export {type Rule, type RuleId, rules} from './check/rules.ts'
export type {RuleSetting, RuleSettings} from './check/settings.ts'
export {type CheckOptions, checkPost} from './check-post.ts'
export {type CollectOptions, collectPosts} from './export/collect-posts.ts'
export type {
  CollectedLink,
  CollectedProvider,
  CollectedQuestion,
  CollectedSpeaker,
  CollectedTalk,
  CollectedTerm,
  Collection,
  NameLikeness,
  PostReference,
  SimilarSpeakers,
  TalkSpeaker
} from './export/collection.ts'
export {type RootOptions, rootOf} from './export/markdown/root-of.ts'
export {sliceMarkdown} from './export/markdown/slice-markdown.ts'
export type {LanguagePack, Meaning} from './language/pack.ts'
export {languages} from './language/packs.ts'
export type {
  Answer,
  Edit,
  Explanation,
  JsonValue,
  Link,
  LinkKind,
  LinkRole,
  LinkSyntax,
  Message,
  Metadata,
  Person,
  Point,
  Position,
  Post,
  PostDate,
  Question,
  Section,
  Severity,
  Speaker,
  Talk,
  TalkKind,
  TalkOrigin,
  TalkTime
} from './model.ts'
export type {Options} from './options.ts'
export {parseMetadata} from './parse-metadata.ts'
export {parsePost, toPost} from './parse-post.ts'
