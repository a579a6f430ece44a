/**
 * Words that go with an occupation, and so tell `Acme | Senior Data Engineer`
 * from `Acme Senior Data | Engineer`.
 */

/** In alphabets; folded and without diacritics. */
export const latinRoleWords: ReadonlySet<string> = new Set(
  `
  & - adjunct advocacy advocate agile ai and android api applied art assistant
  associate automation back back-end backend big build business calidad chef
  cheffe chief cloud co co-fondateur co-fondatrice cofondateur community
  consultant content core country creative customer da dados data database
  datos de deep del department dept deputy des desarrollador desarrollo
  desenvolvimento design developer developers development devops digital
  directeur director directora directrice diretor diretora distinguished
  division do doctoral du embedded en end engenharia engineering enterprise
  evangelism ex executive experience field firmware fondateur for former
  founding freelance freelancer freie freier front front-end frontend full
  full-stack full-time fullstack game general gerente geschaftsfuhrender
  global graduate graphics group hardware head independant independent
  information infra infrastructure ios it jefa jefe jr jr. junior la lead
  leading learning leitende leitender leiter leiterin lider logiciel
  logicielle machine marketing mitarbeiter ml mobile network of open
  operational operations partner performance phd platform postdoc postdoctoral
  principal product producto produit produto program programme project projet
  projeto proyecto qa qualidade quality recherche regional relations release
  reliability research responsable sales scrum section security
  selbststandiger senior sistemas site software solution solutions source sr
  sr. sre stack staff student support system systems team tech technical
  technique technische technischer technology tecnica tecnico test testing the
  ui user ux vice visiting web wissenschaftliche wissenschaftlicher ведущий
  генеральный главный группы и исполнительный команды младший отдела по
  проекта разработки руководитель старший технический
`
    .trim()
    .split(/\s+/)
)

/** In Han, kana and hangul. */
export const cjkRoleWords: ReadonlySet<string> = new Set(
  `
  インフラ クラウド ゲーム サイド サーバー サーバーサイド システム
  シニア ジュニア セキュリティ ソフトウェア チーフ テクニカル テック
  デベロッパー データ ネットワーク バックエンド フロントエンド
  プロジェクト プロダクト モバイル リード 专业 业务 中级 中间件
  主任 主力 主管 云原生 互動 交互 产品 人力资源 人工智能 代表
  信息 全栈 全端 共同 兼任 内核 分布式 创办 创始 初创 初創 初级
  前 前端 副 創始 区块链 博士 取締 取締役 后端 品質 售前 商务
  团队 图形 團隊 在读 執行 基础架构 基础设施 多媒体 大三 大四
  大数据 大模型 存储 安全 客座 客户端 容器 專案 嵌入式 工程 市场
  平台 应用 开发 引擎 後端 微服务 总 應用 战略 技术 技術 投资
  接入 接入云 推荐 搜索 数据 数据库 數據 智能合约 最高 服务器
  服务端 服務端 机器学习 架构 架構 核心 機器學習 機械学習 测试
  測試 游戏 演算法 特聘 独立 獨立 现任 現任 產品 用户体验 研发
  研發 硕士 硬件 硬體 碩士 社区 社群 移动 算法 系統 系统 網路
  線上 總 线上 编译器 网络 联合 聯合 自动化 自由 行政 行銷 视觉
  视频 解决方案 設計 设计 資安 資料庫 資深 資訊 推廣 推广 质量 资安 资深
  軟體 软件 运维 运营 遊戲 運營 運維 開発 開發 雲原生 音视频
  项目 首席 首席执行 首席技术 高性能 高級 高级 개발 게임 기술
  네트워크 대표 데이터 디벨로퍼 디자인 딥러닝 리드 마케팅 머신러닝
  모바일 백엔드 보안 부 비즈니스 사내 사업 서버 서비스 선임
  소프트웨어 솔루션 솔루션즈 수석 시니어 시스템 안드로이드 연구 웹
  인공지능 인프라 전 전임 제품 주니어 책임 총괄 치프 커뮤니티
  클라우드 클라이언트 테크 풀스택 품질 프로덕트 프로젝트 프론트엔드
  플랫폼 현
`
    .trim()
    .split(/\s+/)
)
