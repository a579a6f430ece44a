export {remarkPost as default} from './remark-post.ts'
