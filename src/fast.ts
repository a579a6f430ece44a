export {checkPost, parsePost} from './fast-post.ts'
