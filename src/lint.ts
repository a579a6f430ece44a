export {lintPost as default} from './lint-post.ts'
