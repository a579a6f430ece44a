/**
 * Common surnames. A name in Han or hangul begins with one, which tells it
 * from the words of a title of the same length.
 */

/** Surnames in Han, simplified and traditional. */
export const chineseSurnames: ReadonlySet<string> = new Set(
  `
  丁 万 上官 丘 丛 东方 严 乐 乔 于 井 仇 令狐 仲 任 伍 何
  佘 余 佟 佴 侯 保 俞 修 倪 傅 储 元 党 全 公 公孙 公孫
  兰 关 冀 冉 农 冯 冷 冼 凃 凌 刁 刘 利 劉 包 匡 华 卓
  单 南 南宫 南宮 卜 卞 占 卢 卫 危 原 古 史 叶 司 司徒
  司馬 司马 吉 向 吕 吳 吴 呂 周 呼延 和 哈 唐 商 喬 單 喻
  嚴 夏 夏侯 奚 姚 姜 姬 娄 孔 孙 孟 季 孫 宁 宇文 安 宋
  宗 官 宫 寇 富 寧 封 尉迟 尉遲 尚 尤 尹 屈 屠 岑 岳 崔
  左 巩 巫 帅 师 師 席 常 干 幸 庄 应 庞 康 廉 廖 张 張
  强 彭 徐 慕容 應 成 戚 戴 房 拓跋 揭 敖 文 方 施 时 明
  易 時 晏 景 曲 曹 曾 木 朱 李 杜 杨 東方 林 柏 查 柯 柳
  柴 栗 栾 桂 桑 梁 梅 植 楊 楚 楼 樊 欧 欧阳 歐 歐陽 武
  段 殷 毕 毛 江 池 汤 汪 沈 沙 洪 涂 温 游 湯 溫 滕 满
  潘 焦 熊 燕 牛 牟 独孤 獨孤 王 甄 甘 田 申 畅 畢 白 百里
  皇甫 盖 盛 盧 瞿 石 祁 祝 秦 程 穆 窦 章 童 端木 符 简
  管 範 簡 米 粟 紀 纪 练 缪 罗 羅 翁 翟 耿 聂 聶 胡 臧
  舒 艾 芦 花 苏 苑 苗 苟 范 范姜 荆 荣 莊 莫 華 萧 萬 葉
  葛 董 蒋 蒙 蒲 蓝 蔔 蔡 蔣 蔺 蕭 薛 藍 蘇 蘭 虞 衛 衣
  袁 裴 褚 西門 西门 覃 解 許 詹 諸葛 謝 譚 许 诸葛 谈 谢
  谭 谷 費 賀 賈 賴 费 贺 贾 赖 赵 趙 路 車 车 轩辕 辛 辜
  農 边 连 迟 連 邊 邓 邝 邢 邬 邱 邵 邹 郁 郎 郑 郜 郝
  郭 鄒 鄔 鄢 鄧 鄭 鄺 金 錢 鍾 钟 钱 银 長孫 长孙 閔 閻
  關 门 闵 闻 阎 阮 阳 陆 陈 陳 陶 陸 隋 雍 雷 霍 靳 鞠
  韋 韓 韦 韩 項 顏 顧 项 顾 颜 饒 饶 馬 馮 駱 马 骆 高
  魏 魯 鮑 鲁 鲍 麦 麻 黃 黄 黎 齊 齐 龍 龐 龔 龙 龚
`
    .trim()
    .split(/\s+/)
)

/** Surnames in kanji. */
export const japaneseSurnames: ReadonlySet<string> = new Set(
  `
  三上 三好 三宅 三木 三浦 上原 上村 上田 上野 下田 中井 中尾
  中山 中島 中川 中村 中田 中西 中野 丸山 久保 久保田 五十嵐
  井上 井出 井口 今井 今村 伊東 伊藤 佐々木 佐藤 佐野 倉田 元木
  児玉 八木 内山 内田 内藤 前川 前田 加藤 勝又 北川 北村 北野
  千葉 南 原 原田 及川 古川 古田 吉原 吉岡 吉川 吉村 吉田 吉野
  向井 和久 和田 土井 土屋 土田 坂井 坂口 坂本 堀 堀内 堀江
  堀田 塚本 増田 大久保 大内 大和 大和田 大場 大塚 大山 大島
  大川 大平 大木 大村 大森 大橋 大沢 大澤 大石 大竹 大西 大谷
  大野 天野 太田 奥村 奥田 安井 安田 安藤 安部 宮下 宮原 宮崎
  宮川 宮本 宮田 富田 小倉 小原 小坂 小宮 小山 小島 小川 小松
  小林 小池 小沢 小泉 小澤 小田 小笠原 小西 小野 小野寺 尾崎
  山下 山中 山内 山口 山岸 山崎 山本 山根 山田 岡 岡崎 岡本
  岡村 岡田 岩井 岩崎 岩本 岩永 岩瀬 岩田 岸本 島田 川上 川口
  川合 川島 川崎 川村 川田 工藤 市川 平井 平山 平川 平田 平野
  広瀬 広田 庄司 後藤 徳永 成田 戸田 手塚 斉藤 斎藤 新井 新田
  日高 早坂 早川 星野 有馬 服部 望月 朝倉 木下 木内 木村 本多
  本田 本間 杉山 杉本 杉浦 杉田 村上 村井 村山 村松 村田 東
  松下 松井 松原 松尾 松岡 松本 松村 松永 松浦 松田 板垣 林 柳
  柳田 柴田 栗原 栗田 根本 桑原 桜井 梅田 梶原 森 森下 森山
  森川 森本 森田 植木 植田 榊原 榎本 樋口 横井 横山 横田 橋口
  橋本 武田 水口 水谷 水野 永井 永田 江口 池上 池田 沢田 河合
  河村 河田 河野 泉 津田 浅井 浅野 浜口 浜田 清水 渡辺 渡邉
  渡邊 渡部 澤田 瀬川 瀬戸 熊谷 片山 片岡 牛島 牧野 田中 田代
  田口 田島 田村 田辺 甲斐 畑 畠山 白井 白川 白石 相沢 相澤
  相馬 真田 矢野 石井 石原 石塚 石山 石川 石橋 石田 神田 神谷
  福井 福岡 福島 福本 福田 秋山 稲垣 稲葉 窪田 竹中 竹内 竹田
  笠原 篠原 米田 細川 若林 荒井 荒木 菅 菅原 菅野 菊地 菊池
  萩原 藤井 藤原 藤川 藤本 藤村 藤沢 藤田 西尾 西山 西岡 西川
  西本 西村 西田 西野 角田 谷 谷口 谷川 足立 辻 近藤 遠藤 郡司
  酒井 野口 野崎 野村 野田 金井 金子 鈴木 鎌倉 鎌田 長尾 長田
  長谷川 長野 門脇 関 関口 阿部 青山 青木 須藤 飯塚 飯島 飯田
  馬場 高山 高木 高橋 高田 高野 鶴田 鷲見 黒木 黒沢 黒澤 黒田
  齋藤
`
    .trim()
    .split(/\s+/)
)

/** Surnames in hangul. */
export const koreanSurnames: ReadonlySet<string> = new Set(
  `
  가 감 강 경 고 공 곽 구 국 권 금 기 길 김 나 남 남궁 노
  도 독고 동 두 라 류 림 마 맹 명 모 목 문 민 박 반 방 배
  백 변 복 봉 부 빈 사 사공 서 서문 석 선 선우 설 성 소 손
  송 신 심 안 양 어 엄 여 연 염 예 오 옥 온 왕 용 우 원
  위 유 육 윤 은 음 이 인 임 장 전 정 제 제갈 조 좌 주 지
  진 차 채 천 최 추 탁 태 편 표 피 하 한 함 허 현 형 호
  홍 황 황보
`
    .trim()
    .split(/\s+/)
)

/** Surnames in Latin letters, folded and without diacritics. */
export const latinSurnames: ReadonlySet<string> = new Set(
  `
  abe adams ahn allen almeida alonso alvarez andersen anderson andersson aoki
  araujo baek bai bailey baker bakker barbosa barnes bauer becker bell bennett
  bertrand bianchi blanco bonnet braun brooks brown bruno butler cai campbell
  cao cardoso carter carvalho castillo castro chan chang chavez chen cheng
  cheung chiang chiu cho choi chou chu chung clark coleman collins colombo
  conti cook cooper costa cox cruz cui dai das davis delgado deng desai dias
  diaz ding dominguez dong du duan dubois dupont durand edwards endo eriksson
  evans fan fang faure feng fernandes fernandez ferrari ferreira fischer
  fisher flores fontaine ford foster fournier fu fujii fujita fukuda gallo
  garcia garnier garrido gil girard gomes gomez gong gonzalez goto graham gray
  greco green gu guo gupta gutierrez hall han hansen hao harada harris
  hartmann hasegawa hashimoto hayashi henderson heo hernandez hill ho hoffmann
  hofmann hong hou howard hsiao hsieh hsu hu huang hughes hwang iglesias ikeda
  im inoue ishida ishii ishikawa ito ivanov iyer jackson jang jansen jenkins
  jensen jeong jia jiang jimenez johansson johnson jones joshi jung kaminski
  kaneko kang karlsson kato keller kelly kim kimura klein ko kobayashi koch
  kohler kondo kong korhonen kowalski krause kruger kumar kuo kuznetsov kwok
  kwon lai lam lambert lange larsen larsson lau laurent lee lefebvre legrand
  lehmann lei leroy leung lewis li liang liao lim lima lin liu lopez lu luo ma
  maeda maier mao marin marino martin martinez matsuda matsumoto medina mehta
  meijer mendes mendoza meng meyer michel miller mitchell miura molina
  monteiro moon moore morales moreau moreira morel moreno morgan morita morris
  mueller muller munoz murakami murphy murray myers nair nakagawa nakajima
  nakamura nakano nam navarro nelson neumann nguyen nielsen nilsson nishimura
  novak nowak nunes nunez oh okada okamoto oliveira olsen olsson ono ortega
  ortiz ota pan park parker patel pedersen peng pereira perez perry persson
  peterson petrov phillips popov powell price qian qin qiu ramirez ramos rao
  reddy reed reis reyes ribeiro ricci richardson richter rivera roberts
  robinson rocha rodriguez rogers romano romero ross rossi rousseau roux rubio
  ruiz russell russo ryu saito sakamoto sanchez sanders santos sasaki sato
  schafer schmidt schneider schroder schulz schwarz scott seo serrano shah
  shao sharma shen shi shimizu shin sidorov silva simmons singh smirnov smit
  smith son song souza stewart suarez sullivan sun suzuki svensson takahashi
  takeuchi tamura tan tanaka tang taylor teixeira thomas thompson tian torres
  tsai tsang tsao tseng turner ueda vasquez vazquez verma vieira vincent
  virtanen visser volkov wada wagner walker wan wang ward watanabe watson
  weber wei werner white williams wilson wisniewski wojcik wolf wong wood
  wright wu xia xiao xie xiong xu xue yamada yamaguchi yamamoto yamashita yan
  yang yao ye yeh yoo yoon yoshida yuan zeng zhang zhao zheng zhong zhou zhu
  zimmermann zou
`
    .trim()
    .split(/\s+/)
)
