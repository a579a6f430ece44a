import {post} from '../posts/river-evening.md?post'

/** Runs in the browser: says what the next evening is. */
const {metadata, talks} = post
const next = document.querySelector('#next')
if (next)
  next.textContent = `Next: ${metadata.title}, ${metadata.date?.date}, ${talks.length} talks`

import.meta.hot?.accept()
