import type {LinkRole} from '../../model.ts'

/** A service on the web, and how the addresses of its things are made. */
export interface Service {
  /** Name of the service, in lower case. */
  provider: string
  /** Its domains; what is below them is the service's too. */
  hosts: readonly string[]
  /**
   * Paths of its things and what these are; the first that fits counts. `:id`
   * is the id and `:number` one of digits, `*` any part of the path, `**` any
   * number of parts at the end, `?name=:id` a field of the query. Several ids
   * are joined by `/`.
   */
  paths: readonly (readonly [path: string, role?: LinkRole])[]
  /** First parts of paths that are no ids: pages of the service itself. */
  reserved?: readonly string[]
}

/** Services, by what is found there. */
export const services: readonly Service[] = [
  // Recordings
  {
    provider: 'youtube',
    hosts: ['youtube.com', 'youtube-nocookie.com'],
    paths: [
      ['/watch?v=:id', 'video'],
      ['/embed/videoseries?list=:id', 'video'],
      ['/embed/:id', 'video'],
      ['/shorts/:id', 'video'],
      ['/live/:id', 'video'],
      ['/v/:id', 'video'],
      ['/playlist?list=:id', 'video'],
      ['/@:id/**', 'profile'],
      ['/channel/:id/**', 'profile'],
      ['/c/:id/**', 'profile'],
      ['/user/:id/**', 'profile']
    ]
  },
  {provider: 'youtube', hosts: ['youtu.be'], paths: [['/:id', 'video']]},
  {
    provider: 'vimeo',
    hosts: ['vimeo.com'],
    paths: [
      ['/video/:number', 'video'],
      ['/:number/**', 'video'],
      ['/channels/*/:number', 'video'],
      ['/showcase/*/video/:number', 'video'],
      ['/:id', 'profile']
    ],
    reserved: ['channels', 'groups', 'watch', 'features', 'about']
  },
  {
    provider: 'bilibili',
    hosts: ['bilibili.com'],
    paths: [
      ['/video/:id', 'video'],
      ['/bangumi/play/:id', 'video'],
      ['/player.html?bvid=:id', 'video'],
      ['/player.html?aid=:id', 'video'],
      ['/:number/**', 'profile']
    ]
  },
  {provider: 'bilibili', hosts: ['b23.tv'], paths: [['/:id', 'video']]},
  {
    provider: 'youku',
    hosts: ['youku.com'],
    paths: [
      ['/v_show/id_:id.html', 'video'],
      ['/embed/:id', 'video']
    ]
  },
  {
    provider: 'tencent-video',
    hosts: ['v.qq.com'],
    paths: [
      ['/x/page/:id.html', 'video'],
      ['/x/cover/*/:id.html', 'video']
    ]
  },
  {
    provider: 'niconico',
    hosts: ['nicovideo.jp'],
    paths: [
      ['/watch/:id', 'video'],
      ['/user/:id/**', 'profile']
    ]
  },
  {
    provider: 'dailymotion',
    hosts: ['dailymotion.com'],
    paths: [
      ['/video/:id', 'video'],
      ['/embed/video/:id', 'video']
    ]
  },
  {
    provider: 'twitch',
    hosts: ['twitch.tv'],
    paths: [
      ['/videos/:id', 'video'],
      ['/*/video/:id', 'video'],
      ['/:id', 'profile']
    ]
  },
  {provider: 'rutube', hosts: ['rutube.ru'], paths: [['/video/:id', 'video']]},
  {provider: 'loom', hosts: ['loom.com'], paths: [['/share/:id', 'video']]},
  {
    provider: 'infoq',
    hosts: ['infoq.com'],
    paths: [['/presentations/:id', 'video']]
  },
  {
    provider: 'kakao-tv',
    hosts: ['tv.kakao.com'],
    paths: [
      ['/v/:id', 'video'],
      ['/channel/*/cliplink/:id', 'video']
    ]
  },
  {provider: 'naver-tv', hosts: ['tv.naver.com'], paths: [['/v/:id', 'video']]},
  {
    provider: 'asciinema',
    hosts: ['asciinema.org'],
    paths: [['/a/:id', 'video']]
  },

  // Slides and documents
  {
    provider: 'speakerdeck',
    hosts: ['speakerdeck.com'],
    paths: [
      ['/player/:id', 'slides'],
      ['/:id/:id', 'slides'],
      ['/:id', 'profile']
    ],
    reserved: ['c', 'p', 'features', 'pro']
  },
  {
    provider: 'slideshare',
    hosts: ['slideshare.net'],
    paths: [
      ['/slideshow/embed_code/key/:id', 'slides'],
      ['/slideshow/embed_code/:id', 'slides'],
      ['/slideshow/*/:number', 'slides'],
      ['/mobile/:id/:id', 'slides'],
      ['/:id/:id/**', 'slides'],
      ['/:id', 'profile']
    ],
    reserved: ['search', 'about', 'features', 'slideshow']
  },
  {
    provider: 'docswell',
    hosts: ['docswell.com'],
    paths: [
      ['/slide/:id/**', 'slides'],
      ['/s/:id/:id/**', 'slides'],
      ['/user/:id', 'profile']
    ]
  },
  {
    provider: 'google-slides',
    hosts: ['docs.google.com'],
    paths: [
      ['/presentation/d/e/:id/**', 'slides'],
      ['/presentation/d/:id/**', 'slides'],
      ['/presentation/u/*/d/:id/**', 'slides']
    ]
  },
  {
    provider: 'google-sheets',
    hosts: ['docs.google.com'],
    paths: [
      ['/spreadsheets/d/e/:id/**', 'document'],
      ['/spreadsheets/d/:id/**', 'document']
    ]
  },
  {
    provider: 'google-forms',
    hosts: ['docs.google.com'],
    paths: [['/forms/d/e/:id/**'], ['/forms/d/:id/**']]
  },
  {
    provider: 'google-docs',
    hosts: ['docs.google.com'],
    paths: [
      ['/document/d/e/:id/**', 'document'],
      ['/document/d/:id/**', 'document'],
      ['/**']
    ]
  },
  {
    provider: 'google-drive',
    hosts: ['drive.google.com'],
    paths: [
      ['/file/d/:id/**', 'document'],
      ['/open?id=:id', 'document'],
      ['/drive/folders/:id'],
      ['/drive/u/*/folders/:id']
    ]
  },
  {
    provider: 'slides.com',
    hosts: ['slides.com'],
    paths: [
      ['/:id/:id/**', 'slides'],
      ['/:id', 'profile']
    ]
  },
  {
    provider: 'prezi',
    hosts: ['prezi.com'],
    paths: [
      ['/p/:id/**', 'slides'],
      ['/view/:id/**', 'slides'],
      ['/i/:id/**', 'slides'],
      ['/:id/**', 'slides']
    ]
  },
  {
    provider: 'notist',
    hosts: ['noti.st'],
    paths: [
      ['/:id/:id/**', 'slides'],
      ['/:id', 'profile']
    ]
  },
  {
    provider: 'canva',
    hosts: ['canva.com'],
    paths: [['/design/:id/**', 'slides']]
  },
  {
    provider: 'hackmd',
    hosts: ['hackmd.io'],
    paths: [
      ['/@:id/:id/**', 'document'],
      ['/@:id', 'profile'],
      ['/p/:id/**', 'slides'],
      ['/s/:id/**', 'document'],
      ['/:id', 'document']
    ]
  },
  {
    provider: 'scribd',
    hosts: ['scribd.com'],
    paths: [
      ['/document/:id/**', 'document'],
      ['/doc/:id/**', 'document'],
      ['/presentation/:id/**', 'slides']
    ]
  },
  {
    provider: 'notion',
    hosts: ['notion.so', 'notion.site'],
    paths: [
      ['/:id', 'document'],
      ['/*/:id', 'document']
    ]
  },
  {
    provider: 'figma',
    hosts: ['figma.com'],
    paths: [['/file/:id/**'], ['/design/:id/**'], ['/proto/:id/**']]
  },

  // Source code
  {
    provider: 'gist',
    hosts: ['gist.github.com'],
    paths: [
      ['/*/:id/**', 'code'],
      ['/:id', 'code']
    ]
  },
  {
    provider: 'github',
    hosts: ['github.com'],
    paths: [
      ['/orgs/:id/**', 'profile'],
      ['/sponsors/:id', 'profile'],
      ['/:id/:id.git', 'code'],
      ['/:id/:id/commit/**'],
      ['/:id/:id/discussions/**'],
      ['/:id/:id/issues/**'],
      ['/:id/:id/pull/**'],
      ['/:id/:id/pulls/**'],
      ['/:id/:id/releases/**'],
      ['/:id/:id/wiki/**'],
      ['/:id/:id/**', 'code'],
      ['/:id', 'profile']
    ],
    reserved: [
      'about',
      'blog',
      'collections',
      'customer-stories',
      'explore',
      'features',
      'login',
      'marketplace',
      'notifications',
      'orgs',
      'pricing',
      'readme',
      'search',
      'security',
      'settings',
      'sponsors',
      'topics',
      'trending'
    ]
  },
  {
    provider: 'github',
    hosts: ['raw.githubusercontent.com'],
    paths: [['/:id/:id/**']]
  },
  {
    provider: 'gitlab',
    hosts: ['gitlab.com'],
    paths: [
      ['/groups/:id/**', 'profile'],
      ['/:id/:id/**', 'code'],
      ['/:id', 'profile']
    ],
    reserved: ['explore', 'users', 'groups', 'help']
  },
  {
    provider: 'bitbucket',
    hosts: ['bitbucket.org'],
    paths: [
      ['/:id/:id/**', 'code'],
      ['/:id', 'profile']
    ]
  },
  {
    provider: 'codepen',
    hosts: ['codepen.io'],
    paths: [
      ['/*/pen/:id/**', 'code'],
      ['/*/embed/:id/**', 'code'],
      ['/:id', 'profile']
    ]
  },
  {
    provider: 'jsfiddle',
    hosts: ['jsfiddle.net'],
    paths: [
      ['/:id', 'code'],
      ['/*/:id/**', 'code']
    ]
  },
  {
    provider: 'stackblitz',
    hosts: ['stackblitz.com'],
    paths: [
      ['/edit/:id', 'code'],
      ['/github/:id/:id/**', 'code']
    ]
  },
  {
    provider: 'codesandbox',
    hosts: ['codesandbox.io'],
    paths: [
      ['/s/:id', 'code'],
      ['/embed/:id', 'code'],
      ['/p/sandbox/:id', 'code']
    ]
  },
  {provider: 'replit', hosts: ['replit.com'], paths: [['/@:id/:id', 'code']]},
  {
    provider: 'go-playground',
    hosts: ['play.golang.org'],
    paths: [['/p/:id', 'code']]
  },
  {
    provider: 'go-playground',
    hosts: ['go.dev'],
    paths: [['/play/p/:id', 'code']]
  },
  {
    provider: 'npm',
    hosts: ['npmjs.com'],
    paths: [
      ['/package/:id/v/**', 'code'],
      ['/package/:id', 'code'],
      ['/package/:id/:id/**', 'code'],
      ['/~:id', 'profile']
    ]
  },
  {provider: 'pypi', hosts: ['pypi.org'], paths: [['/project/:id/**', 'code']]},
  {
    provider: 'crates',
    hosts: ['crates.io'],
    paths: [['/crates/:id/**', 'code']]
  },
  {
    provider: 'rubygems',
    hosts: ['rubygems.org'],
    paths: [['/gems/:id/**', 'code']]
  },
  {
    provider: 'docker-hub',
    hosts: ['hub.docker.com'],
    paths: [
      ['/r/:id/:id/**', 'code'],
      ['/_/:id', 'code']
    ]
  },
  {
    provider: 'huggingface',
    hosts: ['huggingface.co'],
    paths: [
      ['/papers/:id', 'paper'],
      ['/spaces/:id/:id/**', 'code'],
      ['/datasets/:id/:id/**'],
      ['/:id/:id/**', 'code'],
      ['/:id', 'profile']
    ],
    reserved: [
      'blog',
      'docs',
      'models',
      'datasets',
      'spaces',
      'learn',
      'papers'
    ]
  },

  // Sound
  {
    provider: 'soundcloud',
    hosts: ['soundcloud.com'],
    paths: [
      ['/tracks/:id', 'audio'],
      ['/player/**', 'audio'],
      ['/:id/:id/**', 'audio'],
      ['/:id', 'profile']
    ]
  },
  {
    provider: 'spotify',
    hosts: ['spotify.com'],
    paths: [
      ['/episode/:id', 'audio'],
      ['/show/:id', 'audio'],
      ['/track/:id', 'audio'],
      ['/embed/*/:id', 'audio'],
      ['/embed-podcast/*/:id', 'audio']
    ]
  },
  {
    provider: 'apple-podcasts',
    hosts: ['podcasts.apple.com'],
    paths: [
      ['/*/podcast/*/id:id', 'audio'],
      ['/podcast/*/id:id', 'audio']
    ]
  },
  {
    provider: 'ximalaya',
    hosts: ['ximalaya.com'],
    paths: [
      ['/sound/:id', 'audio'],
      ['/*/*/:number', 'audio']
    ]
  },
  {
    provider: 'xiaoyuzhou',
    hosts: ['xiaoyuzhoufm.com'],
    paths: [['/episode/:id', 'audio']]
  },

  // Papers
  {
    provider: 'arxiv',
    hosts: ['arxiv.org'],
    paths: [
      ['/abs/:id', 'paper'],
      ['/abs/:id/:id', 'paper'],
      ['/pdf/:id.pdf', 'paper'],
      ['/pdf/:id', 'paper'],
      ['/pdf/:id/:id.pdf', 'paper'],
      ['/html/:id', 'paper']
    ]
  },
  {
    provider: 'doi',
    hosts: ['doi.org'],
    paths: [
      ['/:id/:id', 'paper'],
      ['/:id/:id/:id', 'paper']
    ]
  },
  {
    provider: 'acm',
    hosts: ['dl.acm.org'],
    paths: [
      ['/doi/:id/:id', 'paper'],
      ['/doi/*/:id/:id', 'paper'],
      ['/citation.cfm?id=:id', 'paper']
    ]
  },
  {
    provider: 'ieee',
    hosts: ['ieeexplore.ieee.org'],
    paths: [
      ['/document/:id', 'paper'],
      ['/abstract/document/:id', 'paper']
    ]
  },
  {
    provider: 'openreview',
    hosts: ['openreview.net'],
    paths: [
      ['/forum?id=:id', 'paper'],
      ['/pdf?id=:id', 'paper']
    ]
  },
  {
    provider: 'semantic-scholar',
    hosts: ['semanticscholar.org'],
    paths: [
      ['/paper/*/:id', 'paper'],
      ['/paper/:id', 'paper']
    ]
  },

  // Events
  {
    provider: 'connpass',
    hosts: ['connpass.com'],
    paths: [['/event/:id/**', 'event']]
  },
  {
    provider: 'kktix',
    hosts: ['kktix.cc', 'kktix.com'],
    paths: [['/events/:id/**', 'event']]
  },
  {
    provider: 'meetup',
    hosts: ['meetup.com'],
    paths: [
      ['/members/**', 'profile'],
      ['/*/events/:id/**', 'event'],
      ['/*/*/events/:id/**', 'event'],
      ['/*/members/**', 'profile'],
      ['/:id']
    ],
    reserved: ['topics', 'find', 'apps', 'blog', 'pro']
  },
  {
    provider: 'eventbrite',
    hosts: [
      'eventbrite.com',
      'eventbrite.ca',
      'eventbrite.co.uk',
      'eventbrite.com.au',
      'eventbrite.de',
      'eventbrite.es',
      'eventbrite.fr',
      'eventbrite.ie',
      'eventbrite.it',
      'eventbrite.sg'
    ],
    paths: [
      ['/e/:id', 'event'],
      ['/event/:id', 'event'],
      ['/o/:id', 'profile']
    ]
  },
  {
    provider: 'doorkeeper',
    hosts: ['doorkeeper.jp'],
    paths: [['/events/:id/**', 'event']]
  },
  {
    provider: 'accupass',
    hosts: ['accupass.com'],
    paths: [['/event/:id', 'event']]
  },
  {
    provider: 'peatix',
    hosts: ['peatix.com'],
    paths: [['/event/:id/**', 'event']]
  },
  {
    provider: 'techplay',
    hosts: ['techplay.jp'],
    paths: [['/event/:id', 'event']]
  },
  {
    provider: 'luma',
    hosts: ['lu.ma', 'luma.com'],
    paths: [['/:id', 'event']],
    reserved: ['discover', 'user', 'calendar']
  },
  {
    provider: 'tito',
    hosts: ['ti.to'],
    paths: [['/:id/:id/**', 'event']]
  },
  {provider: 'festa', hosts: ['festa.io'], paths: [['/events/:id', 'event']]},
  {
    provider: 'onoffmix',
    hosts: ['onoffmix.com'],
    paths: [['/event/:id', 'event']]
  },
  {
    provider: 'huodongxing',
    hosts: ['huodongxing.com'],
    paths: [['/event/:id', 'event']]
  },
  {
    provider: 'timepad',
    hosts: ['timepad.ru'],
    paths: [['/event/:id', 'event']]
  },
  {
    provider: 'sched',
    hosts: ['sched.com'],
    paths: [['/event/:id/**', 'event']]
  },

  // People and places where they write
  {
    provider: 'twitter',
    hosts: ['twitter.com', 'x.com'],
    paths: [
      ['/*/status/:id/**'],
      ['/*/statuses/:id/**'],
      ['/i/web/status/:id'],
      ['/:id', 'profile']
    ],
    reserved: [
      'compose',
      'explore',
      'hashtag',
      'home',
      'i',
      'intent',
      'login',
      'search',
      'share'
    ]
  },
  {
    provider: 'facebook',
    hosts: ['facebook.com'],
    paths: [
      ['/events/:id/**', 'event'],
      ['/*/videos/:id/**', 'video'],
      ['/*/videos/*/:id/**', 'video'],
      ['/watch/?v=:id', 'video'],
      ['/watch/live/?v=:id', 'video'],
      ['/profile.php?id=:id', 'profile'],
      ['/groups/:id/**'],
      ['/pages/*/:id', 'profile'],
      ['/*/posts/:id/**'],
      ['/:id', 'profile']
    ],
    reserved: [
      'dialog',
      'events',
      'groups',
      'hashtag',
      'login',
      'photo',
      'photo.php',
      'plugins',
      'sharer',
      'sharer.php',
      'video.php',
      'watch'
    ]
  },
  {
    provider: 'linkedin',
    hosts: ['linkedin.com'],
    paths: [
      ['/in/:id/**', 'profile'],
      ['/pub/:id/**', 'profile'],
      ['/company/:id/**', 'profile'],
      ['/pulse/:id']
    ]
  },
  {
    provider: 'instagram',
    hosts: ['instagram.com'],
    paths: [['/p/:id/**'], ['/reel/:id/**', 'video'], ['/:id', 'profile']],
    reserved: ['explore', 'p', 'reel', 'stories']
  },
  {
    provider: 'bluesky',
    hosts: ['bsky.app'],
    paths: [['/profile/*/post/:id'], ['/profile/:id', 'profile']]
  },
  {
    provider: 'mastodon',
    hosts: [
      'fosstodon.org',
      'hachyderm.io',
      'mastodon.cloud',
      'mastodon.online',
      'mastodon.social',
      'mstdn.jp',
      'mstdn.social',
      'techhub.social'
    ],
    paths: [['/@*/:number'], ['/@:id', 'profile']]
  },
  {
    provider: 'weibo',
    hosts: ['weibo.com'],
    paths: [
      ['/u/:id', 'profile'],
      ['/:id', 'profile']
    ]
  },
  {
    provider: 'zhihu',
    hosts: ['zhihu.com'],
    paths: [
      ['/people/:id/**', 'profile'],
      ['/question/*/answer/:id'],
      ['/question/:id'],
      ['/p/:id']
    ]
  },
  {provider: 'orcid', hosts: ['orcid.org'], paths: [['/:id', 'profile']]},
  {
    provider: 'stackoverflow',
    hosts: ['stackoverflow.com'],
    paths: [
      ['/questions/:number/**'],
      ['/q/:number/**'],
      ['/a/:number/**'],
      ['/users/:number/**', 'profile']
    ]
  },
  {
    provider: 'medium',
    hosts: ['medium.com'],
    paths: [['/@*/:id'], ['/@:id', 'profile'], ['/*/:id'], ['/:id']],
    reserved: ['tag', 'm', 'about']
  },
  {
    provider: 'qiita',
    hosts: ['qiita.com'],
    paths: [['/*/items/:id'], ['/advent-calendar/*/:id'], ['/:id', 'profile']],
    reserved: ['tags', 'organizations', 'advent-calendar', 'search']
  },
  {
    provider: 'zenn',
    hosts: ['zenn.dev'],
    paths: [
      ['/*/articles/:id'],
      ['/*/scraps/:id'],
      ['/*/books/:id/**', 'document'],
      ['/topics/:id'],
      ['/p/:id', 'profile'],
      ['/:id', 'profile']
    ]
  },
  {
    provider: 'note',
    hosts: ['note.com', 'note.mu'],
    paths: [['/*/n/:id'], ['/:id', 'profile']]
  },
  {
    provider: 'velog',
    hosts: ['velog.io'],
    paths: [['/@*/:id'], ['/@:id', 'profile']]
  },
  {
    provider: 'devto',
    hosts: ['dev.to'],
    paths: [['/*/:id'], ['/:id', 'profile']]
  },
  {
    provider: 'reddit',
    hosts: ['reddit.com'],
    paths: [
      ['/r/*/comments/:id/**'],
      ['/r/:id'],
      ['/user/:id', 'profile'],
      ['/u/:id', 'profile']
    ]
  },

  // Elsewhere
  {provider: 'wikipedia', hosts: ['wikipedia.org'], paths: [['/*/:id']]},
  {
    provider: 'hacker-news',
    hosts: ['news.ycombinator.com'],
    paths: [['/item?id=:id'], ['/user?id=:id', 'profile']]
  },
  {
    provider: 'amazon',
    hosts: [
      'amazon.ca',
      'amazon.cn',
      'amazon.co.jp',
      'amazon.co.uk',
      'amazon.com',
      'amazon.com.br',
      'amazon.de',
      'amazon.es',
      'amazon.fr',
      'amazon.in',
      'amazon.it'
    ],
    paths: [
      ['/dp/:id/**'],
      ['/*/dp/:id/**'],
      ['/gp/product/:id/**'],
      ['/exec/obidos/asin/:id/**']
    ]
  }
]
