// Reads posts that its parent sends, each with the door and the options to
// read it by, and answers with what it took; ends when the parent is done.

const doors = {
  remark: new URL('../../dist/index.js', import.meta.url),
  fast: new URL('../../dist/fast.js', import.meta.url)
}

process.on('message', async ({door, text, options}) => {
  const {parsePost} = await import(doors[door].href)
  const before = process.cpuUsage()
  const post = parsePost(text, options)
  const {user, system} = process.cpuUsage(before)
  const rules = [...new Set(post.messages.map(({ruleId}) => ruleId))]
  process.send({milliseconds: (user + system) / 1000, rules})
})
