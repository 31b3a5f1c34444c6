import { type Evidence, lexicon, type Pattern } from "../define-signal.ts";
import { addressed, everyday, we } from "../lexicon/wide-address.ts";
import { elsewhere, filth, hounding, menace, movements, thingsOfTheirs, weakMenace } from "../lexicon/wide-menace.ts";

const harmless = lexicon(
  "no menace",
  `法律后果 依法 好消息 拦截 防护 景区 追悼会 单位统一 上香 扫墓 清明 殡葬 葬礼 花圈由 请开灯 交警 点赞 自罚 关心你 注意安全 路上注意 早点休息 监控拍到 寻衅滋事 可处 被泼 我家门 加班呢 保险 理赔 物业 装修 师傅
   火锅 宵夜 电影 比赛 下棋 下盘棋 生日 惊喜派对 礼物 高空坠物 台风 考不上 毕业`,
);

/** Menace in further wordings. */
export const wider: readonly (Pattern | Evidence)[] = [
  // said to somebody, a menace in itself
  { says: menace, unless: [harmless, everyday], evenNegated: true },
  { says: weakMenace, given: ["你 您 恁 还 欠"], unless: [harmless, everyday, elsewhere], evenNegated: true },
  // I shall make you …
  {
    says: [
      "我让你 我会让你 我要让你 我能让你 老子让你 我们让你 会让您 会让你 要让你 叫你 让你 让您 我叫你 保证让你 保证你 保管你 包你 管叫你 有本事让你",
      7,
      `不成 不了 不下去 不起头 不得 不着 不好 不安 没法 没处 无处 惨 痛 代价 后悔 难受 难熬 难过 知道厉害 知道什么叫 好看 尝尝 见识 哭 跪 怕 滚出 完蛋 崩溃 发疯 抓狂 失眠 噩梦 走投 后半生 长记性 记一辈子 永远记住 消失 倒霉`,
    ],
    unless: [
      harmless,
      everyday,
      elsewhere,
      "高铁 飞机 贷款 工作 找不到 不了解 收不到 怕麻烦 不好意思 不会让 曝光 丢人 为难您 受不了委屈 减免 分期",
    ],
    evenNegated: true,
  },
  // you dare
  {
    says: ["敢 有种 有本事 有胆 有能耐", 8, "试试 试一试 看看 走着看 走着瞧 等着 你等着 就来 别后悔 别怂 你看我 瞧着"],
    given: ["你 您 恁"],
    unless: [harmless, everyday, elsewhere, "试试看这 敢不敢来"],
  },
  // do not think that we …
  {
    says: [
      "别以为 你以为 莫以为 不要以为 甭以为 以为",
      4,
      `我拿你 我不敢 我不知道你 我治不 我们不敢 我找不到 我们找不到 我没办法 我们没办法 没人敢 没人管得 没人治 奈何不 拿你没 治不了你 我好欺 我好惹 我好说话 躲得 跑得 关机就 换号就 换个号 搬家就 拉黑就 不接就 就没事`,
    ],
    unless: [
      harmless,
      everyday,
      "n0ng死 弄死 死你 法院 起诉 征信 坐牢 蛋糕 偷吃 联系人 你妈 学校 上门 你家 户籍 公安 拘",
    ],
    evenNegated: true,
  },
  // later you will weep
  {
    says: [
      "到时候 到时 以后 后面 将来 那时候 那会儿",
      5,
      "哭着 求我 求饶 来求 后悔 跪着 喊冤 叫苦 来不及 哭都 别哭 没后悔药 有你哭",
    ],
    given: [addressed, "别 可 就 你 都 没"],
    unless: [harmless, everyday, elsewhere, "后悔药房"],
    evenNegated: true,
  },
  {
    says: ["臭鸡蛋 鸡蛋 泔水 大粪 油漆 红漆 纸钱 花圈", 4, "备好 准备好 买好 订好 一筐 一桶 两桶 一车 套餐 管够"],
    unless: [harmless, everyday, "装修 早餐 土鸡蛋 超市"],
  },
  {
    says: ["水电表 电表箱 电闸 水闸 水表 电瓶车 线路 煤气", 10, "拉闸 挺方便 容易断 容易着 别充电 关了 掐了 动手脚"],
    given: ["你 对吧 停"],
    unless: [harmless, everyday, "检修 安全提示 物业 温馨"],
  },
  {
    says: [
      "十分钟 五分钟 一分钟 三分钟 半小时 一小时 每小时",
      2,
      "一通 一个电话 一次电话 一打 一轮 打一次 打一个 响一次",
    ],
    given: ["还 你 接 不断"],
    unless: [harmless, everyday, "会议 测量 体温"],
  },
  {
    says: ["查了下 查到 查了一下 刚查到 看到", 4, "搬到 搬去 搬了 新家 换了单位 换工作 新单位 新手机"],
    given: ["你"],
    unless: [harmless, everyday, "快递"],
  },
  // our means you will know
  {
    says: [
      "看到 见到 见识 领教 尝尝 尝到 体会 知道 晓得 懂得 了解",
      4,
      "我的手段 我们的手段 手段 我的厉害 厉害 我的本事 招数 能耐 下场 滋味 利害 狠处 有多狠 是谁 干什么的",
    ],
    given: ["你 您 恁"],
    unless: [harmless, everyday, elsewhere, "知道我是谁吗 技术手段 还款手段"],
  },
  // the good days are over
  {
    says: [
      "好日子 安生日子 清净日子 太平日子 清静日子 舒坦日子 逍遥日子 潇洒日子 安稳日子 平静日子 快活日子 逍遥",
      3,
      "不多 到头 没几天 结束 过够 不长 不了多久 到此 最后 没了 数着 还能过几",
    ],
    unless: [harmless, everyday],
  },
  // business and doors that will not open
  {
    says: [
      "你店 你的店 店里 你生意 你的生意 生意 铺子 摊子 买卖 饭馆 你厂 网店 你家锁 锁芯 你家门 卷帘门",
      8,
      "开得了 开不了 开不成 做不成 做不下去 别想开 别想做 该换 开得成 开不下去 干不下去 干不成 保不住 黄了 倒闭 关张 关门大吉 没客人",
    ],
    given: ["我 你 明天 让"],
    unless: [harmless, everyday, "疫情 周转 理解 生意不好 换锁电话 征信 支付宝"],
  },
  // the telephone will not rest
  {
    says: [
      "电话 手机 短信 铃声",
      5,
      "不会停 停不了 别想停 不让你停 打不停 不停 会很热闹 会很忙 响一夜 响一晚 响通宵 打通宵 热闹",
    ],
    given: ["你 您"],
    unless: [harmless, everyday, elsewhere, "停机 信号"],
  },
  // after dark
  {
    says: ["天黑 天一黑 晚上 夜里 夜路 半夜", 4, "别出门 别开门 别一个人 锁好门 关好门 关好窗 别落单 少出门 记得锁门"],
    given: ["你 您 别 最好 还 欠"],
    unless: [harmless, everyday, elsewhere, "台风 天冷 孩子 安全"],
  },
  // where those of yours are, said as if to be checked
  {
    says: [
      "你女儿 你儿子 你老婆 你老公 你妈 你爸 你孩子 你娃 你闺女 你爹 你对象 你车 你车牌 你的车 你每天 你天天 你早上 你晚上 你下班 你家 你住",
      10,
      "点放学 放学 点上班 点下班 几点 接送 上夜班 一个人 走那条 走哪 尾号 停在 停东门 买菜 跳广场舞 遛弯 遛狗 锻炼 单元 号楼 楼层 门牌 对面",
      8,
      "对吧 没错吧 没说错 是吧 是不是 我知道 我都知道 我记着 我记得 没记错 我清楚 说得对 呢 小心",
    ],
    unless: [harmless, everyday, "核对 登记 收货 打算去 上门 家访 接孩子吗"],
  },
  // we are specialists
  {
    says: ["专治 专门治 专收 专门收拾 专门对付 专门整 专整 专门收", 3, "你 你这种 你们这种 不还 老油条 赖 各种不服 欠"],
    unless: [harmless, everyday, elsewhere],
  },
  {
    says: "我话放这 话放这 话撂这 把话撂 把话放 鱼死网破 同归于尽 你完了 你死定 你摊上事 摊上大事 你惹上事 惹上麻烦 有你好受 上天入地 我不要命 我烂命 光脚不怕 我疯起来 我什么都不怕 走着看 惨痛 不是我吓你 别怨我 我跟你杠 我跟你死磕 没完没了 我跟你没完 永远别想安 我耗得起 你耗不起 看谁耗得过 让你知道我",
    given: ["你 您 还 欠 钱"],
    unless: [harmless, everyday, elsewhere, "惨痛教训"],
    evenNegated: true,
  },
  // no way out, paid back with interest, I come
  {
    says: `不给我活路 没活路 没有活路 断你活路 绝你的路 加倍奉还 十倍奉还 双倍奉还 加倍还回来 加倍讨回 连本带利讨 出现在你面前 站在你面前 突然出现在 随时出现 找上门闹 上门闹 闹上门 找你算账 跟你算账 算这笔账 等我来找你 丢了饭碗 砸你饭碗 端了你饭碗 断你财路 断你后路
      跟着你的那 跟了你一路 跟在你后面 阴魂不散 冤魂不散 附体 缠上你 甩不掉我 你甩不掉 躲不过我 保不住 不太平 永不安宁`,
    given: ["你 您"],
    unless: [harmless, everyday, elsewhere, "保不住胎 世道不太平"],
    evenNegated: true,
  },
  {
    says: [
      "你妈 你爸 你爷爷 你奶奶 你老婆 你女儿 你孩子 你父母 你媳妇 你姥姥 你妹",
      3,
      "一个人住 一个人在家 独自在家 独居 一个人带 一个人走 一个人上 年纪大了",
      14,
      "吧 身体还好 小心 当心 没人照应 出点事 吓着 受不得吓 经不起",
    ],
    unless: [harmless, everyday, elsewhere, "多关心 照顾好 探望 陪陪"],
  },
  // it will cost you
  {
    says: [
      "你 您 你们 你家",
      8,
      "吃大亏 要吃亏 吃亏的是你 吃苦头 有苦头 苦头 倒霉的是你 要倒霉 遭殃 有得受 够你受 麻烦大了 麻烦才 麻烦还在后 有麻烦了 大麻烦 惹麻烦 买单 埋单 够你喝一壶 喝一壶 没有好下场 没好下场 什么下场 难收场 收不了场 下不来台 没法收场",
    ],
    unless: [harmless, everyday, elsewhere, "解决 帮您 给您添 添麻烦 优惠 我买单 替他买单 谁买单 站出来买单"],
    evenNegated: true,
  },
  {
    says: "吃亏的是你 倒霉的是你 苦头给你吃 有的是苦头 麻烦才刚开始 麻烦才刚刚 才刚刚开始 好戏刚开始 这才刚开始 这只是开始 只是个开始 这才哪到哪 才哪到哪 只是开胃菜 开胃菜",
    given: ["你 您 还 欠 后面"],
    unless: [harmless, everyday, elsewhere, "春天 新的一年"],
  },
  // I hold something against you
  {
    says: [
      "我手里有 我手上有 我这有 我有 我们有 手里有 掌握 握着 攥着",
      3,
      "你的把柄 你把柄 把柄 你的黑料 黑料 你的底 老底 底细 小辫子 你的秘密 你的丑事 见不得人",
    ],
    unless: [harmless, everyday, "没有把柄"],
  },
  // be wise; my way
  {
    says: "识趣一点 识趣点 知趣点 放聪明 学聪明 聪明点 动真格 动真章 硬碰硬 硬刚 跟我斗 跟我玩 跟我耍 跟我杠 跟我横 跟我作对 跟我们作对 跟我们斗 跟我硬 你这种人耗 跟你这种人耗 就喜欢跟你 喜欢跟你玩",
    given: ["你 您 还 别"],
    unless: [harmless, everyday, elsewhere, "跟我玩吧"],
    evenNegated: true,
  },
  {
    says: [
      "用 按 换 走 使 使用 采用 采取 启用",
      2,
      "我的方式 我们的方式 我的办法 我们的办法 我的规矩 我们的规矩 江湖规矩 别的方式 另一种方式 另外的方式 特殊方式 特别方式 极端方式 极端手段 狠招 阴招 大招 损招 非正常手段 非正规",
    ],
    given: ["你 您 还 欠 解决"],
    unless: [harmless, everyday, elsewhere, "还款 支付方式 联系方式"],
  },
  // no rest
  {
    says: [
      "不会让你 不让你 别想让我 绝不让你 休想让我",
      4,
      "安静 安生 安心 消停 好过 睡 清净 清静 太平 安稳 舒服 踏实 痛快 闲着",
    ],
    unless: [harmless, everyday, "失望"],
    evenNegated: true,
  },
  {
    says: ["敲门声 敲门 门铃 脚步声 电话铃 黑影 有人", 4, "别怕 别害怕 不要怕 别慌 别吓 别意外 不要意外"],
    given: ["你 晚上 半夜 夜里 今晚"],
    unless: [harmless, everyday, "快递 外卖"],
  },
  {
    says: ["也别 就别 都别 甭", 1, "开了 出了 睡了 做了 干了 过了 想开 想做 想睡 想出 想过"],
    given: ["你 您"],
    unless: [harmless, everyday, elsewhere, "别做了 工作 学 高铁 太晚了 雨"],
    evenNegated: true,
  },
  {
    says: [
      "你在哪 你去哪 你住哪 你几点 你跟谁 你和谁 你每天 你平时 你常去 你干什么 你干了 你吃饭 你一天",
      8,
      "我都清楚 我清楚 我知道 我都知道 我很清楚 我有数 我们都知道 我们清楚 一清二楚 瞒不过我 瞒不了我 都有人告诉我",
    ],
    unless: [harmless, everyday, "核对 登记"],
  },
  {
    says: "盯着你不是一天 盯你不是一天 盯你好久 盯你很久 看着你呢 早就盯上 混不了 这一片混 这地界 待不了 没法混 没法立足 立不了足 家里人出门 家人出门都 出门都注意 出门注意点 注意点儿安全 小心家里",
    given: ["你 您"],
    unless: [harmless, everyday, elsewhere, "注意安全哦 天冷 流感"],
  },
  // I see you, I know your ways
  {
    says: [
      "你 您 恁 你家 你们家 你每天 你住 你的",
      5,
      movements,
      14,
      "我知道 我都知道 一清二楚 我清楚 我看着 看得到 看得见 看见 对吧 是吧 我有数 盯着 有人看 有人跟 门儿清 摸清 在我这 我这都有 不是什么秘密 心里有数 我很熟 我熟",
    ],
    unless: [harmless, everyday],
  },
  {
    says: [
      "我 我们 兄弟 有人",
      5,
      "知道 清楚 看着 看见 看得到 盯着 跟着 盯 守着 记下 摸清 查了 查下 掌握",
      8,
      movements,
    ],
    given: [addressed],
    unless: [harmless, everyday, "核实住址 核对 登记 居住情况 发定位 位置发 查找 账号告诉 他在哪 门铃"],
  },
  {
    says: [
      "我 我们 老子 兄弟",
      2,
      "盯你 盯着你 盯上你 看着你 看住你 跟着你 缠着你 缠上你 守着你",
      6,
      "很久 好久 几天 了 呢 出门 进门 回家 上班 下班 天天 每天 一天 你还",
    ],
    unless: [harmless, everyday, "看着你长大 跟你婆婆 跟你未婚夫 跟你说 跟你讲 跟你谈 跟你聊 跟你沟通 跟你确认 跟你核"],
  },
  {
    says: ["有人 我们的人 眼睛", 3, "盯着你 看着你 跟着你 守着你 在看你 看着 盯着"],
    given: [addressed],
    unless: [harmless, everyday],
  },
  // walk carefully
  {
    says: [
      "走夜路 走路 出门 下班 上下班 回家 开车 骑车 过马路 夜里 晚上 睡觉 下楼 上楼 遛狗 跑步 路上 黑",
      6,
      "小心 当心 留神 看着点 别回头 别太死 别睡 注意点 多看两眼 长点眼 担心点 路灯",
    ],
    anyOrder: true,
    given: ["你 您 恁 还 欠 我"],
    unless: [
      harmless,
      everyday,
      elsewhere,
      "做工的 专门等着撞 注意安全 小心点哦 路滑 慢点 温馨 夜间骑行 被撞 撞你 做工",
    ],
  },
  {
    says: `走夜路小心 走夜路别 出门小心点 出门当心 夜里别睡太 晚上别睡太 睡觉睁只眼 睁一只眼睡 别睡太死 出门看着点 小心走夜路 天天缠着 缠上你 缠着你 你猜我接下来 你猜接下来 猜猜我会 猜猜接下来 不想好过 别想好过 打到没电 打到关机 打到你怕 给你打到没电
      大礼送到 大礼送你 份大礼 惊喜等着你 等着收惊喜 有惊喜等 半夜别关机 三点别关机 门口见红 见红 一筐 不再客气 再客气就 拉闸 别求我 完事你别`,
    given: ["你 您 还 我 拖"],
    unless: [harmless, everyday, "老婆 哦亲 生日 惊喜派对 客气了您 优惠 抽奖 路滑 停电"],
  },
  // things of theirs, damaged
  {
    says: [
      thingsOfTheirs,
      10,
      `砸 碎 烂 烧 着火 刮花 划 漏气 放气 爆胎 扎 泼 喷 堵 灌 胶水 撬 拆 摘 摘了 掀 剪 断 拉闸 下手 不顺眼 不见了 没了 结实不 放了气 没了气 不太平 报废 保不住 遭殃 不结实 可惜 出问题 起火 坏 毒 死 写字 大字 贴满 红漆`,
    ],
    given: [addressed],
    unless: [harmless, everyday, "装修 保修 维修 断电检修 可惜了"],
  },
  {
    says: ["砸 烧 拆 掀 划 刮 扎 放 喷 泼 灌 堵 撬 剪 拉 摘 封死 糊", 4, thingsOfTheirs],
    given: [addressed],
    unless: [harmless, everyday, "堵车 放心 放款 拉黑 拉群 放你"],
  },
  {
    says: [thingsOfTheirs, 4, "挺 真 不错 好看 漂亮 可爱 挺新 很新 我认得 我认识 我知道 什么颜色 叫什么"],
    given: ["你家 你的 你车 你阳台 你店 你窗 我都知道 可惜 小心"],
    unless: [harmless, everyday, "多少钱 哪买 链接"],
  },
  // filth and funerals
  { says: filth, given: [addressed], unless: [harmless, everyday] },
  {
    says: ["送 寄 订 定 备 准备 摆 放 印 烧 撒 泼 刻 写", 6, filth],
    unless: [harmless, everyday, "我家 我们家"],
  },
  {
    says: [
      "给你 送你 给您 你家 你门口 寄你",
      6,
      "大礼 惊喜 土特产 礼物 点东西 好东西 特产",
      8,
      "手别抖 别怕 签收 别吓 收好 拆 送到 蛇 慢慢享受 不客气 等着",
    ],
    unless: [harmless, everyday, "生日 优惠 会员 积分 活动"],
  },
  // hounded by calls
  {
    says: [
      hounding,
      8,
      "打 呼 拨 电话 一通 通电话 响铃 响一 骚扰 轰 轰炸 打爆 次电话 遍电话 一遍 百回 百遍 十遍 十次 百次 千条",
    ],
    given: ["你 您 恁 不还 手机 打到"],
    unless: [harmless, everyday, "关心 你跟151 一天打八回 有八百 小时客服 客服电话 服务时间 您可以拨打 你跟 您跟 你和"],
  },
  {
    says: [
      "打到你 打到手机 打到关机 打到没 响到 呼到 打爆 打得 轰到 催到",
      5,
      "没电 关机 发烫 崩溃 为止 还钱 你还 还清 怕 疯 天亮 不停 死机 你接 服 睡不着 换号 烂",
    ],
    unless: [harmless, everyday, elsewhere, "见一次 有人管"],
  },
  {
    says: [
      "电话 手机 短信 验证码 呼叫 铃声 彩铃 微信",
      6,
      "轰炸 打爆 不断 一秒一条 一直打 一直响 响个不停 停不下来 打不完 别想闲 废掉 哀乐 百通 百个 八百 一千条 不间断",
    ],
    given: ["你 您 恁 不还"],
    unless: [harmless, everyday],
  },
  {
    says: ["那我 我就 我们就 我会 老子", 1, "一直打 不停打 天天打 打十次 打一百次 换号打 打到你手机 打到你接 打到你还"],
    unless: [harmless, everyday],
  },
  // a life made bitter
  {
    says: [
      "让你 叫你 让您 使你 害你 弄得你 搞得你 管教你 包你 保证你 你 你们 你家 你全家",
      4,
      `睡不着 睡不好 觉都睡 没觉睡 不好过 难过日子 过不好 过不下去 过不安 活不好 混不下去 待不下去 呆不下去 干不下去 抬不起头 生不如死 鸡飞狗跳 鸡犬不宁 不得安 不安生 不太平 不平静 没好日子 没安生 没消停 悔青 后悔 难受
       难看 好看 好受 没好果子 吃苦头 吃不了兜 哭 跪下 跪着 求饶 来求我 走投无路 寸步难行 无家可归 家破 身败名裂 兜着走 整觉 清净 清静 安稳 踏实 蹦跶 付出代价 知道厉害`,
    ],
    given: ["让 叫 别想 休想 等着 有 会 保证 做梦 不了 还想 不会 没 试"],
    unless: [
      harmless,
      everyday,
      "不会让你 老师 学校 儿子 女儿 闺女 轮椅 发志愿 学校没 政审 难受的话 怕你 部队 转学 不怕 我怕你 怕您 理解您",
    ],
  },
  {
    says: [
      "还想 别想 休想 甭想 做梦 想都别想 也别想",
      6,
      "踏实 安生 安稳 清静 清净 消停 太平 好过 整觉 睡 睡觉 回家 安心 过年 混 抬头 好日子",
    ],
    given: [addressed],
    unless: [harmless, everyday, "政审 高铁 贷款"],
  },
  // our means, our patience
  {
    says: [
      we,
      6,
      `有的是 多得很 多的是 一百种 一万种 手段 办法 法子 招 绝招 耐心 不客气 不再客气 硬手 脾气 狠 翻脸 动真格 来真的 非常规 非常手段 下一步 升级 不是商量 不讲情面 不讲道理 啥都干得 什么都干得 什么都做得 治你 治得了 专治 对付 收拾 教训 奉陪 陪你玩 陪你耗 跟你耗 跟你没完 玩大的 十倍 记住你 记着你 找上你 找着你 碰上`,
      8,
      `你 您 恁 这种人 没了 有限 对你 让你 试试 见识 尝尝 不讲 别怪 没见过 玩 耗 到底 看看 等着 别 不是打电话 奉还 拿回来`,
    ],
    unless: [
      harmless,
      everyday,
      "没办法给 没办法 解决办法 想办法帮 有办法 帮您想 雇我 律所 律师 还款办法 宽限 分期办法 协商",
    ],
  },
  // whatever happens …
  {
    says: [
      "后果 出事 出了事 出什么事 出啥事 会发生 结果",
      6,
      "自己掂量 你掂量 承担不起 担不起 想清楚 说不准 别怪 别后悔 不敢保证 跟我没关系 与我无关 你懂 自己想 自己负责 自己体会 你猜 可不好说",
    ],
    unless: [harmless, everyday],
  },
];
