export type {PostsOptions} from './posts/options.ts'
export {type PostInput, parsePosts} from './posts/parse-posts.ts'
export type {PostFailure, PostResult, UnreadPost} from './posts/result.ts'
