import type { Evidence, Pattern } from "../define-signal.ts";
import { addressed, everyday, we } from "../lexicon/wide-address.ts";
import { elsewhere, filth, harmless, hounding, movements, thingsOfTheirs } from "../lexicon/wide-menace.ts";

/** Watching, damage, filth, endless calls, a life made bitter. */
export const deeds: readonly (Pattern | Evidence)[] = [
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
    says: `走夜路小心 走夜路别 出门小心点 出门当心 夜里别睡太 晚上别睡太 睡觉睁只眼 睁一只眼睡 别睡太死 出门看着点 小心走夜路 天天缠着 缠上你 缠着你 你猜我接下来 你猜接下来 猜猜我会 猜猜接下来 不想好过 别想好过
      打到没电 打到关机 打到你怕 给你打到没电
      大礼送到 大礼送你 份大礼 惊喜等着你 等着收惊喜 有惊喜等 半夜别关机 三点别关机 门口见红 见红 一筐 不再客气 再客气就 拉闸 别求我 完事你别`,
    given: ["你 您 还 我 拖"],
    unless: [harmless, everyday, "老婆 哦亲 生日 惊喜派对 客气了您 优惠 抽奖 路滑 停电"],
  },
  // things of theirs, damaged
  {
    says: [
      thingsOfTheirs,
      10,
      `
        砸 碎 烂 烧 着火 刮花 划 漏气 放气 爆胎 扎 泼 喷 堵 灌 胶水 撬 拆 摘 摘了 掀 剪 断 拉闸 下手 不顺眼 不见了 没了 结实不 放了气 没了气 不太平 报废 保不住 遭殃 不结实 可惜 出问题 起火
        坏 毒 死 写字 大字 贴满 红漆`,
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
      `睡不着 睡不好 觉都睡 没觉睡 不好过 难过日子 过不好 过不下去 过不安 活不好 混不下去 待不下去 呆不下去 干不下去 抬不起头 生不如死 鸡飞狗跳 鸡犬不宁 不得安 不安生 不太平 不平静 没好日子 没安生 没消停
        悔青 后悔 难受
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
      `
        有的是 多得很 多的是 一百种 一万种 手段 办法 法子 招 绝招 耐心 不客气 不再客气 硬手 脾气 狠 翻脸 动真格 来真的 非常规 非常手段 下一步 升级 不是商量 不讲情面 不讲道理 啥都干得 什么都干得
        什么都做得 治你 治得了 专治 对付 收拾 教训 奉陪 陪你玩 陪你耗 跟你耗 跟你没完 玩大的 十倍 记住你 记着你 找上你 找着你 碰上`,
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
