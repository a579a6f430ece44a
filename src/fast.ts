export {parsePost} from './fast-post.ts'
