import {collection, posts} from 'virtual:talkmark'
import type {CollectedSpeaker, Post, Talk} from 'talkmark'

/** The talks of all posts, for `prerender.js` to put into the page. */
export function page(): string {
  return `${posts.map(evening).join('\n')}
<h2>Speakers</h2>
<ul>
${collection.speakers.map(speaker).join('\n')}
</ul>`
}

function evening({metadata, talks}: Post): string {
  return `<section>
<h2>${escaped(metadata.title)}</h2>
<time>${escaped(metadata.date?.date)}</time>
${talks.map(talk).join('\n')}
</section>`
}

function talk({title, speakers, questions, links}: Talk): string {
  return `<article>
<h3>${escaped(title)}</h3>
<p>${speakers.map(({name}) => `<b>${escaped(name)}</b>`).join(', ')}</p>
<ul>${links.map(({url, role}) => `<li><a href="${escaped(url)}">${escaped(role)}</a></li>`).join('')}</ul>
<dl>${questions
    .map(
      ({text, answers}) =>
        `<dt>${escaped(text)}</dt>${answers.map((answer) => `<dd>${escaped(answer.text)}</dd>`).join('')}`
    )
    .join('')}</dl>
</article>`
}

function speaker({name, talks}: CollectedSpeaker): string {
  return `<li>${escaped(name)}: ${talks.map(({title}) => escaped(title)).join(', ')}</li>`
}

/** What the posts say is text; as HTML it would be theirs. */
function escaped(text = ''): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
}
