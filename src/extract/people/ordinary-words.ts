/**
 * Words that titles, events and products are made of, and people seldom are.
 * Latin ones are folded and without diacritics.
 */

/** Words that only join others; none is in a name. */
export const functionWords: ReadonlySet<string> = new Set(
  `
  a aber about above across after against al all along also am among an and
  any ao aos are around as at au auch auf aus aussi aux avec be been before
  behind bei being below between beyond both build building builds but by can
  ce ces cette chez com come comment como con could cuando dans das dein dem
  den der des desde did die do does donde done during e each eight ein eine
  einem einen einer eines el elles en entre es est et etait even every except
  few first five foi for four from fue fur get getting go goes going got had
  has hasta have having he her here him his how i if ihr ils im in inside into
  introducing introduction is ist it its just keep keeping know las last le
  learn learned learning les let lets leur like lo los made mais make makes
  making mas may me meet meets mehr mein mi might mit mon more most must my na
  nach nao nas ne near need needs new next nicht nine no nor nos nosotros not
  notre nous now nur o oder of off ohne old on onde one only onto or os other
  ou our out outside over own par para pas pela pelo per pero plus por pour
  pourquoi quand quando que quem qui quien quoi run running said same sans sao
  say se second see sein seit sem seu seven shall she should show sie sin
  since sind six so sobre some son sont sous start started starting stop
  stopping su sua such sur sus take taking tambem tambien tell ten than that
  the their them then there these they think third this those three through
  throughout till to ton too toward towards tu two um uma umas un una unas und
  under understand understanding une unos uns unser unsere until up upon us
  use used uses using versus very via vom votre vous vs wann want wants war
  warum was we welcome wer were what when where which who whom whose why wie
  will wir with within without wo work working works would write writing y you
  your yours zu zum zur а без в ваш во вы где для до его её за и из или их к
  как ко когда мой мы на над наш не ни но о об он она они от по под почему при
  с со у что это
`
    .trim()
    .split(/\s+/)
)

/** Languages, products and abbreviations of the trade. */
export const productWords: ReadonlySet<string> = new Set(
  `
  3d 5g ai airflow akamai akka aks android angular ansible apache api apis
  appium ar argo arm armeria arrow avro aws azure babel beam bigquery
  bitbucket bitcoin blazor blockchain bun cassandra cd centos chatgpt chef
  chrome chromium ci circleci claude cli clickhouse clojure cloudflare
  cloudfront cobol confluence consul copilot couchdb cpu csr css css3 cypress
  dart databricks datadog dataops dbt debian defi deno devops devsecops django
  dns docker dotnet druid drupal duckdb dynamodb dynatrace ebpf ec2 eclipse
  eks elastic elasticsearch elixir emacs ember envoy erlang etcd ethereum etl
  fastly fedora figma finops firebase firefox flask flink flutter fortran fpga
  gcp gemini git github gitlab gitops gke gnome go golang gopherjs goroutine
  goroutines gpt gpu graalvm gradle grafana graphql grpc gui gvisor hadoop
  haiku hashicorp haskell helm heroku hibernate hive html html5 http http2
  http3 https intellij ios iot ipfs istio jaeger java javascript jboss jdbc
  jdk jenkins jest jira jmeter joomla jpa jquery json julia junit jupyter jvm
  jwt k8s kafka kde keras kernel kibana kotlin kubernetes lambda laravel latex
  less lightning linkerd linux llm llms logstash lua lucene macos magento
  mariadb markdown maui maven memcached micronaut ml mlops mocha mongodb
  mozilla mysql nats neo4j neptune netlify netty newrelic nft nginx nlp node
  nodejs nomad nosql notion numpy oauth oauth2 oidc olap oltp openai opencv
  opengl openshift openstack opentelemetry orm pandas parquet paypal perl php
  playwright postgres postgresql presto prometheus protobuf pulsar puppet pwa
  python pytorch quarkus quic rabbitmq rag rails react redhat redis rest risc
  riscv ruby rust s3 safari saml sass scala schnorr scikit sdk selenium sentry
  seo shopify sketch slack snowflake soap solidity solr spa spark splunk
  spring sql sqlite sre ssh ssl ssr storybook stripe supabase svelte swift
  symfony taproot tcp tensorflow terraform thrift tls tomcat toml tpu travis
  trino typescript ubuntu udp ui unity unreal ux vault vercel vertx vim vite
  vitest vmware vpc vpn vr vscode vsphere vue wasm wayland web3 webassembly
  webgl webgpu webpack wildfly windows wordpress xamarin xcode xml xr yaml
  zipkin zookeeper zoom
`
    .trim()
    .split(/\s+/)
)

/** Nouns, verbs and adjectives of titles and programmes. */
export const titleWords: ReadonlySet<string> = new Set(
  `
  abertura abstract academy access accessibility accounts accueil acessibilidade
  act action actions activity adoption advanced adventure adventures agenda
  agent agents agile agility ahead airbnb algorithm algorithms almoco
  alternative amazon analysis analytics anatomy announcement announcements
  antworten anwendung anwendungen apertura app apple application applications
  approach apps aprendiendo apresentacao architecture architectures architektur
  archive art article articles asia aspects assurance async atelier august
  australia austria authentication authorization automate automated automation
  avenir awards awareness backend background backup barcamp barrierefreie
  barrierefreiheit basic basics battle bayesian begrussung behavior belgium
  benchmark benchmarks benefits best better beyond big binary blog board boas
  bof bonnes bonus book bootcamp box brazil break breakfast brief browser
  browsers budget buenas bug bugs business cache caching calidad camp canada
  capacity career careers case cases catalog challenge challenges change changes
  chaos chapter charla charlas chat checklist china choice choices cierre class
  classes clean client clients closing cloture cloud clouds cluster clustering
  clusters coaching code codes coding coffee collaboration collection
  collections comida commit committee common communication communities community
  company compiler compilers complex complexity component components compute
  computer computing concepts conclusion conclusions concurrency concurrent conf
  conference conferences configuration construyendo container containers content
  context continuous contract contracts contributing contributor contributors
  control core cost costs course crash creating credit credits cross culture
  current custom customer customers cutting cyber dados dark dashboard data
  database databases datenbank datenbanken datos day days deadline debug
  debugging december decision decouverte deep default definitions dejeuner demo
  demos denmark deploiement deploy deploying deployment deployments desarrollo
  descanso desempenho desenvolvimento design designer designing desktop
  developer developers developing development developpement device devices
  devroom diary different digital dinner direct directions discover discovery
  discussion distributed dive diversity docs documentation domain donnees driven
  dynamic earth ecosystem edge edition effect effective efficiency efficient
  einfuhrung election embedded emerging empathy encerramento end ending engine
  engineering england enterprise entwicklung environment episode equality equipe
  equipes equipo equipos erfahrung erfahrungen error errors essential essentials
  estimating ethical europe evaluation event events everyone everything
  evolution evolving example examples exercise experience experiences experiment
  expert experts exploring extension extra extreme facebook facts failure faq
  fast faster fastest feature features february feedback ferramentas field files
  filter final finland first fix flow focus forum foundation foundations fragen
  framework frameworks free friday frontend fs fullstack fun function functional
  functions fundamentals further future futures futuro game games gaming gateway
  general generation generator generators generic generics germany gestao
  gestion getting global goals goodbye google graph graphs great green group
  growth grundlagen guide guidelines hack hackathon hacker hackers hackerspace
  hacking hands happy hard hardware health hello help herramientas hidden high
  highlights history home hosting hour hours house human hybrid hype ibm idea
  ideas identity image images impact implementation implementing important
  impressions improve improvements improving incident inclusion index india
  industry influence info information infra infrastructure innovation inside
  insights install installation integration integrations intel intelligence
  interactive interesting interface interfaces internals international internet
  interoperability intervalo interview intro introducao introduccion
  investigation ireland issue issues italy january japan job jobs journey july
  june keynote keynotes kickoff kit knowledge korea lab labs language languages
  large latency launch layer layers lead leadership leading lean legacy leistung
  lesson lessons level libraries library life light lightning linkedin links
  list live load local location log logging logic long love low lunch machine
  magic mail maintenance management manager managing manifesto map mapping march
  market marketing master mastering mature maturity mean measure measuring media
  meeting meetings meetup memory mental merge mesh message messages messaging
  meta method methodology methods metrics mexico micro microservice
  microservices microsoft middleware migrating migration minutes mise
  mittagspause mob mobile model modeling modelling models modern modular module
  modules monday monitoring monolith morning motivation multi music mystery myth
  myths native natural navigation negotiation netflix netherlands network
  networking networks neural news newsletter night norway notas notes noticias
  november numbers nvidia object objects observability october oeuvre official
  offline oficina online ontology open opening operations operator operators
  optimization optimizing options oracle orchestration organization origins
  outils outlook ouverture overview overviews package packages packaging page
  pages pair palestra palestras panel paper papers parallel part partie parts
  party path pattern patterns pause people perception performance performant
  perl personal perspective perspectives phase phases photo photos pipeline
  pipelines pitch plan planet planning platform platforms play playground plugin
  plugins podcast point points poland policies policy portugal poster posters
  potential power practica practical practicas practice practices pratica
  praticas pratique pratiques praxis predictions preface presentacion
  presentation presentations presenting principles privacy private problem
  problems process processes processing product production productivity products
  profile program programme programmer programmers programming programs progress
  project projects projet projetos projets property proposal protocol protocols
  prototype prototyping proyecto proyectos pruebas public pull pure python
  qualidade quality quantum queries query question questions queue quick
  quickies quiz race random react reactive read reading ready real realtime
  recap recommendations recommender recording recordings refactor refactoring
  reference references registration regression release releases reliability
  reliable remote rendering rendimiento replication report reports request
  requests requirements research reseau resilience resource resources response
  rest results retour retro retrospective reverse review reviews revisited
  revolution risk road roadmap robots roles room round rules runtime russia safe
  safety sap saturday scalability scalable scale scaling scenario scene schedule
  schema science scotland scratch screen script scripting scrum search season
  secret secrets section secure securing securite security seguranca seguridad
  self semantic semantics september server serverless servers service services
  session sessions set setup shared sharing shell short sicherheit side sig
  signatures silver simple simplicity simplified singapore site skills slides
  small smart social software soiree solution solutions source space spain spec
  special specification speed sponsor sponsors spotify sprint stack stage
  standard standards startup startups state static statistics status step steps
  storage store stories story strategic strategies strategy stream streaming
  streams strong structure structured structures student studies study style
  subject success summary summit sunday super supply support surprise survey
  sustainability sustainable sweden switzerland symposium sync system systeme
  systems table taiwan takeaway takeaways tales talk talks taller talleres team
  teams tech technical techniques technologies technology template templates
  terminology terms test tested tester testers testes testing tests text thanks
  theory thing things thinking thoughts thread threads threat thursday time
  timeline times tips title today tomorrow tool tooling tools top topic topics
  tour tracing track tracking tracks trade training transaction transactions
  transformation transition transparency transport trends tricks troubleshooting
  true trust truth tuesday tuning tutorial tutorials twitter type typed types
  uber uberblick uk ukraine ultimate unconference undercover unit universal
  universe university update updates upgrade upgrading usa usability usage
  useful user users utils validation value values various vector version
  versions verteilte video videos vie view views virtual virtualization vision
  visual visualization voice volume vortrag vortrage voting vulnerabilities
  vulnerability wallet wallets war warehouse watch way ways web webinar website
  websites wednesday week weekly welcome welt werkzeuge wifi wiki wild wins
  wireless wonderful word words workflow workflows workload workloads workshop
  workshops world worlds year years yesterday youtube zero zone zukunft
  архитектура безопасность будущее введение вопросы данные доклад доклады
  заключение закрытие инструменты история качество класс команда круглый мастер
  микросервисы новости обед обзор опыт ответы открытие перерыв практика
  приложение приложения проект проекты производительность разработка система
  системы ссылки стол тестирование управление часть
`
    .trim()
    .split(/\s+/)
)

/** Words in Han, of two characters mostly, that no name holds. */
export const hanWords: ReadonlySet<string> = new Set(
  `
  一个 一個 上午 上海 上篇 下午 下篇 不 与 世界 业务 並列 並行 中国 中國 为什么 主題 主题 之
  乾杯 了 事例 事务 事業 云原生 互动 互動 交易 交流 产品 京都 人工 人生 人間 什么 什麼 今後
  介紹 介绍 介面 从零 仕様 仕組 代码 任务 任務 企业 企業 企画 休息 休憩 优化 优点 会場 会议
  你的 使用 例子 優化 優點 儲存 入門 入門編 入门 內容 全体 公司 关于 关键 内容 処理 函式 函数
  分享 分布式 分散 分散式 分析 创业 创新 初探 前端 前言 剖析 創新 創業 勉強 勉強会 動画 北京
  区块链 區塊鏈 升級 升级 午休 午餐 协作 协议 協作 協議 单位 单元 原因 原始碼 原理 参加 参考
  參考 反省 发布 受付 变量 可視化 台湾 台灣 合影 后端 后记 听众 命令 和 品質 問題 單位 單元
  嘉宾 嘉賓 回顧 回顾 团队 圆桌 圓桌 團隊 在 地址 地点 地點 型 基础 基礎 基礎編 基調 報到
  報名 大会 大會 大模型 大阪 失敗 如何 存储 学习 學習 安全 安装 安裝 实战 实现 实践 実装 実践
  容器 實作 實戰 實現 實踐 專案 導入 展望 工具 常見 常见 平台 幻灯 广州 应用 座談 座谈 开发
  开场 开源 引擎 强化 影片 後端 後記 微服务 微服務 心得 応答 快取 快速 怎么 怎麼 性能 总结
  情况 情況 感想 懇親 懇親会 應用 成功 成長 成长 我们 我們 我的 戦略 打造 技术 技術 投影片
  报到 报名 抽奖 抽獎 招聘 挑战 挑戰 挨拶 採用 探索 接口 改善 故事 效率 效能 敏捷 数据 數據
  文化 方案 方法 日本 时代 时间 是 昼食 時代 時間 晚上 智慧 智能 更新 最適化 會議 服务 服務
  未來 未来 机器 条件 杭州 東京 构建 架构 架構 标准 框架 條件 検証 業務 概要 構建 構築 標準
  模型 機器 機能 步驟 步骤 比較 沙龍 沙龙 治理 活动 活動 活用 流程 浅谈 测试 消息 深入 深圳
  深度 淺談 測試 游戏 源码 演算法 演講 演讲 演进 演進 漫談 漫谈 版本 物联网 物聯網 特別 特点
  特點 环境 珠海 理解 環境 生态 生態 生活 產品 用户 発表 登壇 發布 白板 白皮书 的 监控 監控
  監視 目录 目标 目標 目次 目的 目錄 研究 硬件 硬體 示例 社区 社區 社群 移动 移動 移行 程序
  程式 程式碼 章節 章节 第一 第三 第二 签到 简介 算法 管理 簡介 簽到 系列 系統 系统 紹介 終了
  組織 経験 結果 結語 結論 經驗 網站 網路 編程 總結 经验 结果 结语 缓存 编程 缺点 缺點 网关
  网站 网络 职业 职场 職業 聽眾 育成 背景 脆弱性 自动 自動 自動化 自己紹介 致詞 致辞 與 茶歇
  虚拟 虛擬 行业 行業 视频 解析 解決 解讀 解读 言語 計劃 計算 討論 設計 評価 詳解 認可 認証
  語言 說明 課題 論壇 講師 講演 議程 计划 计算 讨论 议程 讲师 论坛 设计 详解 语言 说明 資料
  資源 質疑 质量 资料 资源 趋势 趨勢 軟體 轉型 转型 软件 迁移 运维 远程 选择 連結 遊戲 運営
  運用 運維 遠端 遷移 選擇 部分 部署 配置 金融 链接 閃電 閉会 閉幕 開会 開催 開場 開始 開源
  開発 開發 関数 関連 關於 關鍵 闪电 闭幕 问题 阶段 附录 附錄 階段 雲原生 面試 面试 類別 项目
  香港 高可用 高性能 高速化
  `
    .trim()
    .split(/\s+/)
)

/** Words in hangul that a name may look like. */
export const koreanWords: ReadonlySet<string> = new Set(
  `
  가이드 가치 감사 강의 개발 개발기 개선 개선기 개요 객체지향
  검색 게임 결론 결제 경품 경험 고객 고군분투 고도화 고랭 고민
  공지 공통화 과거 관리 광고 구조 구축기 구현 굿즈 금융 기반
  기술 기조 기초 기획 나의 네트워크 네트워킹 노하우 느낀점 답변
  대용량 대응 대한 데이터 데이터베이스 도구 도입 도입기 도전과
  도전기 도커 동시성 등록 디자인 딥러닝 러스트 로그 리뷰 리액트
  리팩토링 링크 마무리 마이그레이션 마이크로 마치며 만들기 머신러닝
  메시지 면접 모니터링 모델 모바일 목차 무엇 문서 문제 문화 물류
  미래 밋업 발표 방법 배달 배포 백엔드 병렬 보안 복구 부스 분산
  분석 비동기 비밀 비법 비즈니스 사례 사용자 사진 생존기 서론
  서버 서비스 선물 설계 성공기 성능 성장 성장기 세션 소감 소개
  스크럼 스타트업 스프링 슬라이드 시간 시스템 시작 신기능 신청
  실습 실전 실패기 심화 아쉬웠던 아키텍처 안내 안드로이드 안정화
  알고리즘 애자일 앱 어떻게 언어 여정 여행기 연구 연설 영상
  오프닝 오픈소스 오해 왜 요약 우리 운영 워크샵 워크숍 웹 위한
  유니티 응답 이력서 이벤트 이야기 이유 이직 이커머스 이해
  인공지능 인덱스 인사 인프라 일정 입문 자동화 자료 자료구조 자바
  자바스크립트 장소 장애 적용 적용기 전략 전환 전환기 점심 정규화
  정리 제품 조건 조직 좋았던 주제 진실 진행 질문 질의 참가 참고
  참여 채용 처리 처음 최적화 추상화 추천 추천시스템 추첨 캐시
  커리어 커뮤니티 컨테이너 컨퍼런스 코드 코딩 코틀린 쿠버네티스
  쿼리 큐 클라우드 클로징 키노트 타입스크립트 탈출기 테스트 토론
  통한 튜토리얼 트래픽 트랜잭션 트렌젝션 팀 팁 파이썬 패널 패턴
  표준화 품질 프로젝트 프론트엔드 플랫폼 하기 하나로 하이브리드
  학습 한계 함수형 핸즈온 행사 현대화 현재 협업 환영 활용 회고
  회사 후기 휴식
`
    .trim()
    .split(/\s+/)
)
