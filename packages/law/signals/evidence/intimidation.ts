import type { Evidence, Pattern } from "../define-signal.ts";
import { addressed, everyday } from "../lexicon/wide-address.ts";
import { elsewhere, harmless, menace, weakMenace } from "../lexicon/wide-menace.ts";
import { deeds } from "./intimidation-deeds.ts";

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
      `
        不成 不了 不下去 不起头 不得 不着 不好 不安 没法 没处 无处 惨 痛 代价 后悔 难受 难熬 难过 知道厉害 知道什么叫 好看 尝尝 见识 哭 跪 怕 滚出 完蛋 崩溃 发疯 抓狂 失眠 噩梦 走投 后半生
        长记性 记一辈子 永远记住 消失 倒霉`,
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
      `
        我拿你 我不敢 我不知道你 我治不 我们不敢 我找不到 我们找不到 我没办法 我们没办法 没人敢 没人管得 没人治 奈何不 拿你没 治不了你 我好欺 我好惹 我好说话 躲得 跑得 关机就 换号就 换个号 搬家就 拉黑就
        不接就 就没事`,
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
    says: `我话放这 话放这 话撂这 把话撂 把话放 鱼死网破 同归于尽 你完了 你死定 你摊上事 摊上大事 你惹上事 惹上麻烦 有你好受 上天入地 我不要命 我烂命 光脚不怕 我疯起来 我什么都不怕 走着看 惨痛 不是我吓你
        别怨我 我跟你杠 我跟你死磕 没完没了 我跟你没完 永远别想安 我耗得起 你耗不起 看谁耗得过 让你知道我`,
    given: ["你 您 还 欠 钱"],
    unless: [harmless, everyday, elsewhere, "惨痛教训"],
    evenNegated: true,
  },
  // no way out, paid back with interest, I come
  {
    says: `不给我活路 没活路 没有活路 断你活路 绝你的路 加倍奉还 十倍奉还 双倍奉还 加倍还回来 加倍讨回 连本带利讨 出现在你面前 站在你面前 突然出现在 随时出现 找上门闹 上门闹 闹上门 找你算账 跟你算账 算这笔账
      等我来找你 丢了饭碗 砸你饭碗 端了你饭碗 断你财路 断你后路
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
      `吃大亏 要吃亏 吃亏的是你 吃苦头 有苦头 苦头 倒霉的是你 要倒霉 遭殃 有得受 够你受 麻烦大了 麻烦才 麻烦还在后 有麻烦了 大麻烦 惹麻烦 买单 埋单 够你喝一壶 喝一壶 没有好下场 没好下场 什么下场
          难收场 收不了场 下不来台 没法收场`,
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
  ...deeds,
];
