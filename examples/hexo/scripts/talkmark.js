const {default: talkmark} = require('talkmark/hexo')
talkmark(hexo)
