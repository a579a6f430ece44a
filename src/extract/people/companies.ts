/** Companies, schools and groups that often send speakers; folded, `_` for a space. */
export const companies: ReadonlySet<string> = new Set(
  `
  abn accenture acer adobe adyen
  airbnb akamai alibaba amazon amd
  anthropic apple arm asml asus
  atlassian avito aws baidu bbc bbva
  berkeley bilibili blablacar bmw
  booking bosch box bytedance
  cambridge canonical capgemini cern
  cisco cloudflare cmu cnrs cockroach
  confluent cookpad coupang criteo
  cyberagent daangn databricks datadog
  dataiku deepmind deezer dell
  deloitte dena deutsche_bahn
  deutsche_telekom didi digitalocean
  discord docker doctolib dropbox
  dynatrace ebay elastic epam epfl esa
  eth etsy facebook fastly fermyon
  fraunhofer freee fujitsu github
  gitlab globo gojek google
  google_cloud grab gradle grafana
  gree harvard hashicorp hatena heroku
  hitachi hp htc huawei hugging_face
  huggingface ibm inc ing inria intel
  isovalent jd jetbrains kaist kakao
  kaspersky kddi kit kkbox kkday
  krafton layerx leboncoin lg
  lightbend line linkedin linode
  linux_foundation lyft magazine_luiza
  mail.ru mediatek meituan
  mercado_libre mercado_livre
  mercadolibre mercari meta microsoft
  mit mongodb mozilla
  mozilla_foundation nasa naver ncsoft
  nec neo4j netease netflix netlify
  new_relic newrelic nexon nhn
  nintendo ntt nttdata nubank nvidia
  open_source_initiative openai oracle
  orange ovh oxford ozon pagerduty
  paypal philips pingcap pinterest
  pivotal pixiv planetscale postech
  qiniu qualcomm rakuten red_hat
  reddit redhat redis rwth salesforce
  samsung sansan santander sap
  sberbank sentry shopee shopify
  siemens sina sk skt slack smarthr
  snowflake snyk société_générale
  softbank sony soundcloud splunk
  spotify squarespace stack_overflow
  stanford stripe supabase suse sysdig
  telefonica telekom tencent tetrate
  the_guardian the_new_york_times
  thoughtworks tigera tinkoff toss
  toyota tsmc tu tumblr twitch twitter
  uber uc ucloud vercel vk vmware
  volkswagen wikimedia wildberries
  woowahan xiaomi yahoo yahoo! yandex
  zalando zoom авито билайн вконтакте
  касперский мтс озон сбер сбербанк
  тинькофф яндекс はてな アマゾン クックパッド グーグル
  サイバーエージェント ソニー トヨタ ドワンゴ マイクロソフト メルカリ
  ヤフー リクルート 七牛 七牛云 中兴 中研院 亚马逊 亞馬遜 交大
  京东 京东云 京東 任天堂 北大 华为 华为云 又拍云 台大 台積電
  哔哩哔哩 唯品会 大众点评 奇虎 字節跳動 字节跳动 富士通 小米
  小红书 工研院 平安 微博 微軟 微软 快手 成大 招商银行 拼多多
  搜狐 搜狗 携程 支付宝 新浪 日立 有赞 楽天 淘宝 清华 清华大学
  滴滴 猎豹 百度 百度云 知乎 網易 网易 网易云 网易云音乐 美团
  美團 联想 聯想 聯發科 腾讯 腾讯云 英伟达 英特尔 苹果 華為 蘋果
  蚂蚁 蚂蚁金服 蚂蚁集团 螞蟻 谷歌 豆瓣 贝壳 趨勢科技 金山 链家
  阿里 阿里云 阿里巴巴 阿里雲 青云 饿了么 騰訊 구글 네이버 넥슨
  당근 당근마켓 라인 마이크로소프트 마켓컬리 메가존 무신사
  배달의민족 삼성 삼성전자 아마존 야놀자 엔씨소프트 우아한형제들
  인프랩 인프런 카카오 컬리 쿠팡 크래프톤 토스
`
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '))
)
