/** Companies, schools and groups that often send speakers; folded. */
export const companies: ReadonlySet<string> = new Set(
  `
  abn accenture acer adobe adyen
  airbnb akamai alibaba amazon amd
  anthropic apple arm asml asus
  atlassian avito aws baidu bbva
  bilibili blablacar bmw booking bosch
  box bytedance canonical capgemini
  cisco cloudflare cockroach confluent
  cookpad coupang criteo cyberagent
  daangn databricks datadog dataiku
  deepmind deezer dell deloitte dena
  didi digitalocean discord docker
  doctolib dropbox dynatrace ebay
  elastic epam etsy facebook fastly
  fermyon freee fujitsu github gitlab
  globo gojek google grab gradle
  grafana gree hashicorp hatena heroku
  hitachi hp htc huawei huggingface
  ibm ing intel isovalent jd jetbrains
  kakao kaspersky kddi kkbox kkday
  krafton layerx leboncoin lg
  lightbend line linkedin linode lyft
  mail.ru mediatek meituan
  mercadolibre mercari meta microsoft
  mongodb mozilla naver ncsoft nec
  neo4j netease netflix netlify
  newrelic nexon nhn nintendo ntt
  nttdata nubank nvidia openai oracle
  orange ovh ozon pagerduty paypal
  philips pingcap pinterest pivotal
  pixiv planetscale qiniu qualcomm
  rakuten reddit redhat redis
  salesforce samsung sansan santander
  sap sberbank sentry shopee shopify
  siemens sina sk skt slack smarthr
  snowflake snyk softbank sony
  soundcloud splunk spotify
  squarespace stripe supabase suse
  sysdig telefonica telekom tencent
  tetrate thoughtworks tigera tinkoff
  toss toyota tsmc tumblr twitch
  twitter uber ucloud vercel vk vmware
  volkswagen wildberries woowahan
  xiaomi yahoo yahoo! yandex zalando
  zoom авито билайн вконтакте
  касперский мтс озон сбер сбербанк
  тинькофф яндекс はてな アマゾン クックパッド グーグル
  サイバーエージェント ソニー トヨタ ドワンゴ マイクロソフト メルカリ
  ヤフー リクルート 七牛 七牛云 中兴 中研院 亚马逊 亞馬遜 交大
  京东 京東 任天堂 北大 华为 又拍云 台大 台積電 哔哩哔哩 奇虎
  字節跳動 字节跳动 富士通 小米 小红书 工研院 平安 微博 微軟 微软
  快手 成大 招商银行 拼多多 搜狐 搜狗 携程 支付宝 新浪 日立 有赞
  楽天 淘宝 清华 清华大学 滴滴 猎豹 百度 知乎 網易 网易 美团
  美團 联想 聯想 聯發科 腾讯 英伟达 英特尔 苹果 華為 蘋果 蚂蚁
  蚂蚁金服 蚂蚁集团 螞蟻 谷歌 豆瓣 贝壳 趨勢科技 金山 链家 阿里
  阿里云 阿里巴巴 阿里雲 青云 饿了么 騰訊 구글 네이버 넥슨 당근
  당근마켓 라인 마이크로소프트 마켓컬리 메가존 무신사 배달의민족
  삼성 삼성전자 아마존 야놀자 엔씨소프트 우아한형제들 인프랩 인프런
  카카오 컬리 쿠팡 크래프톤 토스
`
    .trim()
    .split(/\s+/)
)
