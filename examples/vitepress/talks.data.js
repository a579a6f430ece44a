import {postsLoader} from 'talkmark/vitepress'

export default postsLoader('./posts/*.md', {
  // All of it is sent to readers: no more than is shown.
  transform: ({collection: {talks, speakers, questions}}) => ({
    talks: talks.map(shown),
    speakers: speakers.map(({name, talks}) => ({
      name,
      talks: talks.map(shown)
    })),
    questions: questions.map(({text, post}) => ({text, url: post.url}))
  })
})

function shown({title, post: {date, url}}) {
  return {title, date, url}
}
