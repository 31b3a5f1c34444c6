import { type Evidence, lexicon, type Pattern } from "../define-signal.ts";
import { ifNot } from "../lexicon/wide-debt.ts";
import { everyday } from "../lexicon/wide-everyday.ts";
import { namedPerson, owner, person } from "../lexicon/wide-people.ts";

/** Schools belong to another signal; these also mark messages left with a third person, or a plea to borrow. */
const elsewhere = lexicon(
  "school, messages, borrowing",
  `学校 幼儿园 班主任 辅导员 导员 教育局 校长 家长会 借点 借来 借钱给 周转 凑一凑 让他给我 让他回 叫他回 让他加 给我回 给我打过来 请转告 麻烦转告 我们不会 不会联系 不会告诉 从不联系 投诉
    违规 核查 被罚 信息核验 已更新 用卡 取件 不会再联系 不会再打 我们不会 请您敦促 她们院长 他们院长 工会 雇主 编制 问问老师 问问她老师 校门口 所在单位 所在高中 子女升学 初中 上传了
    名单里有 列了单子 联系人一 联系人1 号段我 抵押贷 辛苦费 代偿 代还入口 律师函没有 轮到你小叔 现在拨过去 录个屏 挨打 真面目 打扰了 不便说 我去打电话 就是想通知家属`,
);
export const harmless = [everyday, elsewhere];
const calm = harmless;

/** Who acts, or the act announced. */
const announce = lexicon(
  "announcing an act",
  `我就 我们就 我先 我们先 我再 我马上 我现在 我立马 我这就 我挨个 我专门 我直接 我只能 我们只能 我只好 我接着 我照着 我按 我非 我倒要 咱就 俺就 老子就 老子打 我们将 我司将 我方将
    本平台 本公司 系统将 系统自动 专员将 后续 即将 将会 将逐 将陆续 就给 就打 就找 就去 就跟 就问 就只 那就 那我 咁我 只能 只好 不得不 马上 立马 立刻 这就 接着 接下来 开始 陆续
    今天就 今晚就 明天就 下午就 五分钟 十分钟 三分钟 半小时 分钟后 别逼我 别让我 莫逼 莫怪 别怪我 下一步 按规定 按流程 按约定 依约 依规 看来要 看来得 看来只能 这边 要不要我 信不信我 让我`,
);
/** The same acts in words that friends use too: they need a reason of the debtor's beside them. */
const mention = lexicon(
  "mentioning an act",
  `我会 我们会 我要 我们要 我去 我给 我找 我跟 我打 我拨 我问 我催 我也 我都 我还 我已经 我刚 我今天 我今晚 我明天 我下午 我替你 我帮你 我来 我把 我得 我叫 我让 我从 我可 我试试
    已经在 俺去 俺给 老子给 咱去 咱找 咱打 待会 一会儿 等会 随即 系统 专员 我司 我方 系统会 到时我 正在`,
);
const pressure = lexicon(
  "pressing",
  ifNot,
  `那 就 你不 躲 装 硬 行 没用 评评理 要说法 说法 说道 骚扰 号码 挨个 下一个 接着 再 通知 催 看看 知不知道 掂量 好好 丢人 脸面 主动 配合 逾 态度 咋 不想 逼 别 你信 怎么回事
    信用 还找 声音 到时 老子 避免`,
);
const reach = lexicon(
  "reaching somebody",
  `联系 联络 通知 告知 告诉 知会 打给 打电话 打个电话 打起 打过去 打上去 打去 打遍 打一遍 打了 打通 打到 打爆 拨 拨打 拨给 拨通 拨过去 致电 去电 来电 挂电话过去 去个电话 去信 去函
    发短信 发信息 发消息 发微信 发函 发通知 群发 发给 发送 闹到 捅到 加微信 加你 私信 呼 外呼 转接 骚扰 打扰 打搅 惊动 惊扰 麻烦 叨扰 轰炸 问候 拜访 找 揾 问 问问 请教 催 催收
    核实 沟通 交流 聊 聊聊 唠 唠唠 唠嗑 谈谈 谈一谈 说说 说一声 说一说 出来说 说道 讲讲 讲一声 倾下 摆一摆 摆摆 反映 反馈 告状 通报 通个气 打招呼 评评理 要说法 讨个说法 要钱 要个说法
    请来 请出来 施压 施加 照着打 挨个 挨家 逐一 逐个 一个个 一个一个 轮着 轮流 曝给 打了 开始打 开打 打起来 拨了 一遍电话 取得联系 取得联络 建立联系 透露 捅给 捅到 传达 转发 抖搂 抖给`,
);
const eachOne = lexicon(
  "one after the other",
  `挨个 挨家 挨着 逐个 逐一 逐户 一个个 一个一个 一个接一个 全整 整一遍 慢慢打 慢慢拨 够我打 一个不落 一个都不落 一个不漏 一个也不 一个都不 一个都跑 一个不放 一个都别 一个也别 一人一 轮着
    轮流 轮番 依次 统统 通通 全部 全都 全给 全打 全整 全喊 都会接 都会收 都会知 都给 都打 都要 都得 都别 都喊 都通知 都联系 都找 都接 打一遍 打遍 打个遍 过一遍 问个遍 问一遍 找个遍
    排着 按顺序 从头 陆续 接到 收到 每个 每一个 所有 整个 多打你`,
);
const theList = lexicon(
  "address book",
  `通讯录 通迅录 捅讯路 联系人 关系人 关系网 亲友圈 社会关系 电话本 电话簿 号码本 号码簿 好友列表 微信好友 通话记录 通话详单 通话频率 常打的号 常联系 存过号 存的号 手机里存 手机里的
    认识的人 身边的人 身边人 周围的人 朋友圈子 第三方 亲友 家属`,
);
const knows = lexicon(
  "getting to know",
  `知道知道 都知道 会知道 也知道 全知道 就知道 知道了 知道你 知道自己 晓得 晓得了 听说 听听 听我讲 听我说 来听 听一听 看看你 看清 见识 认清 评评理 评理 主持公道 劝劝你 劝你 管管你
    管一管 管教 催你 催催你 来催 一起催 帮你回忆 帮你想 替你想 替你急 替你处理 陪你 急一急 操操心 操心 出面 来问你 问你 找你谈 接到 接催收 收到 响 响铃 响到 闲着 安静 别想睡 受累
    不得消停 消停 热闹 帮你记 提醒你 操个心`,
);

export const wider: readonly (Pattern | Evidence)[] = [
  // the list itself is to be worked through
  { says: [theList, 10, eachOne], unless: [...calm, "号都报 发我 截图 报一下 备份 导出 同学聚会 邀请"] },
  {
    says: [
      "从 照着 按着 按 对着 翻 翻开 翻着 顺着 跑 拨 打 爆 炸 轰 捅 刷 扫",
      4,
      theList,
      8,
      "打 打到 拨 找人 呼 开头 跑 一遍 往下 挨个 发 催 通知 爆 轰",
    ],
    unless: [...calm, "发我 截图 备份 导出"],
  },
  {
    says: ["催 找 打 通知 联系 骚扰 问候 拜访 惊动 拨 外呼 打爆 爆", 4, theList],
    given: [ifNot],
    unless: calm,
  },
  // the trade's own words for it
  {
    says: [
      "亲友 联系人 第三方 关系人 家属 亲属 社会关系 紧急联系人 周边 三方 亲朋",
      4,
      "代催 触达 联络 施压 外呼 轮呼 协催 连带催 核实 核查 介入 催促 问询 通告 告知 走访 联络程序 联络流程 环节 沟通 催告 催收 扩散 失联修复 排查",
    ],
    given: ["将 启动 进入 转入 触发 流程 程序 环节 陆续 开始 逐一 已 我们 我司 扩大"],
    unless: [...calm, "授权书 如需", "仅在"],
  },
  {
    says: ["扩大 升级 延伸 转向 转入 拓展", 3, "联系范围 联络范围 联系面 亲友 联系人 第三方 催收对象 通知范围"],
    unless: calm,
  },
  { says: ["同意 授权 默认 视为 允许 有权", 6, "联系 通知 联络 告知", 5, namedPerson], given: [ifNot], unless: calm },
  // an act announced towards a person who is theirs
  { says: [announce, 8, reach, 4, owner, 4, person], unless: calm },
  { says: [mention, 8, reach, 4, owner, 4, person], given: [pressure], unless: calm },
  { says: [announce, 12, "与 给 跟 找 向 和 同 往 打给 打到 照", 4, owner, 4, person, 10, reach], unless: calm },
  {
    says: [mention, 12, "给 跟 找 向 和 同 往 打给 打到 照", 4, owner, 4, person, 10, reach],
    given: [pressure],
    unless: calm,
  },
  { says: [announce, 8, reach, 5, namedPerson], given: [ifNot], unless: calm },
  { says: [mention, 8, reach, 5, namedPerson], given: [ifNot], unless: calm },
  { says: [announce, 4, "给 跟 找 向 和 同 往", 3, namedPerson, 10, reach], given: [ifNot], unless: calm },
  { says: [mention, 4, "给 跟 找 向 和 同 往", 3, namedPerson, 10, reach], given: [ifNot], unless: calm },
  // the person first: 你爸的电话我马上就拨, 家人那边我们会告知
  { says: [owner, 5, person, 12, announce, 8, reach], unless: calm },
  { says: [owner, 5, person, 12, mention, 8, reach], given: [pressure], unless: calm },
  { says: [namedPerson, 8, announce, 6, reach], given: [ifNot], unless: calm },
  { says: [namedPerson, 8, mention, 6, reach], given: [ifNot], unless: calm },
  { says: [owner, 4, person, 12, eachOne, 10, reach], unless: calm },
  { says: [namedPerson, 8, eachOne, 10, "打 找 通知 联系 问候 拜访 接 收到 发"], given: [ifNot], unless: calm },
  { says: [eachOne, 6, reach, 6, person], given: [ifNot], unless: calm },
  // they will hear, be asked, be kept awake
  {
    says: [owner, 4, person, 10, "接到 收到 听到 听见 先接 也接", 6, "电话 来电 短信 信息 消息 函 通知 微信 催收 铃声"],
    unless: [...calm, "报警"],
  },
  { says: [namedPerson, 10, "接到 收到 听到", 6, "我电话 电话 来电 短信 函 通知 催收"], given: [ifNot], unless: calm },
  { says: ["让 叫 喊 请 逼 换 拉 劳烦 由 等", 3, owner, 5, person, 10, knows], unless: [...calm, "拉横幅 曝光 举牌"] },
  { says: ["让 叫 喊 请 由", 3, namedPerson, 10, knows], given: [ifNot], unless: [...calm, "拉横幅 曝光 全村 群里"] },
  {
    says: [
      owner,
      4,
      person,
      10,
      "知不知道 还不知道 不知道吧 不知道你 应该不知道 瞒不住 瞒得住 瞒不过 晓不晓得 蒙在鼓里 能不接 接不接陌生 开着 不接电话我 也不接 没拉黑我 没关机 可没拉黑",
    ],
    given: ["我 我们"],
    unless: calm,
  },
  {
    says: [person, 10, "手机 电话 座机 总机", 6, "别想 不落 一个不 开着 响 打爆 停不下来 我查好 我有 也有"],
    given: [ifNot],
    unless: [...calm, "号段"],
  },
  {
    says: [announce, 2, "打 拨 call 问 找", 0, owner, 2, person],
    given: ["接了 管不了 不接 不还 再 接着 拉黑 不回 不管 挂"],
    unless: calm,
  },
  {
    says: [mention, 2, "打 拨 call 问 找", 0, owner, 2, person],
    given: ["接了 管不了 不接 不还 再 接着 拉黑 不回 不管 挂"],
    unless: calm,
  },
  { says: [eachOne, 6, reach, 4, owner, 4, person], unless: calm },
  { says: ["给 打给", 1, owner, 1, person, 3, "打电话 发短信 打", 4, "给 打给", 1, owner, 1, person], unless: calm },
  {
    says: [
      "我不想 我也不想 真不想 不愿意 不想 非要我 非逼我 别逼着我 是不是要我",
      6,
      "闹到 惊动 打到 找 麻烦 打扰 联系 通知 发给 告诉",
      3,
      owner,
      3,
      person,
    ],
    evenNegated: true,
    unless: calm,
  },
  {
    says: ["电话 打", 4, "你老家 你家里 你家去 你老屋 你娘家 你婆家 你村里"],
    given: ["我 到时 就 再"],
    unless: [...calm, "打钱 上门"],
  },
  {
    says: [owner, 4, "公司 单位 厂里 店里 办公室 工地", 2, "座机 总机 电话 前台", 6, "打了 打过 拨了 打 拨 接"],
    given: ["明天 继续 再 还 已经 三遍 我"],
    unless: [...calm, "多少"],
  },
  {
    says: ["从他开始 从她开始 从他打起 从你爸开始 从你妈开始 从你老婆开始 从第一个开始 先从第一"],
    given: [theList],
    unless: calm,
  },
  {
    says: [
      "认识你的 你认识的 你身边的 你通讯录的",
      6,
      "不会清静 别想清静 不得清静 不得安宁 都得接 谁也别想 跟着受罪 一个都",
    ],
    evenNegated: true,
    unless: calm,
  },
  {
    says: [theList, 8, "开工 开打 开干 开始工作 派活 分好工 打印好 已打印"],
    given: ["准备 还 明天 我 专员"],
    unless: ["发我"],
  },
  {
    says: ["从 先从", 4, person, 2, "开始 打起 起 下手"],
    given: ["电话 通讯录 打 联系人"],
    unless: [...calm, "孩子 学校"],
  },
  {
    says: ["看看 听听 问问 瞧瞧", 2, owner, 5, person, 6, "怎么说 咋说 怎么讲 什么态度 认不认 管不管 咋看你 怎么看你"],
    unless: [...calm, "院长 老师"],
  },
  { says: ["打爆 打烂 呼爆 轰炸 打炸 打穿 打到", 2, owner, 5, person, 4, "电话 手机 微信"], unless: calm },
  {
    says: [announce, 4, "请 喊 叫 让 劳烦", 0, owner, 2, person, 4, "出来 出面 来谈 来说 来处理 说话 谈谈"],
    unless: calm,
  },
  // next in turn
  {
    says: ["下一个 下一通 下一位 下个 下通 轮到 换成 就换 那就换 改打 改找 接下来 下一步 先从 今天就轮", 8, person],
    given: ["我 电话 接 打 催 不 是"],
    unless: [...calm, "考试"],
  },
  {
    says: ["不是打给你 打给你没用 不催你 不找你 不打你 催你没用 跟你说没用 跟你没得谈 你不管用 没必要跟你", 12, person],
    unless: calm,
  },
  { says: ["谁跟你 跟你熟 跟你亲 跟你最", 8, "找谁 打给谁 我找 我打 打 谁先"], unless: calm },
  { says: ["打给 找 催 问 拨 通知", 1, "有用的人 管事的 能管你 管得了你 做得了主 认识你的"], unless: calm },
  { says: ["挂一次 挂一个 拉黑一个 挂我一次 不接一次 拉黑一次 少接一次", 12, person], unless: calm },
  {
    says: [owner, 4, person, 14, "联系上 联系到 加上了 加到了 通过话 接的电话 通上话 要到了 聊过 搭上话 打通了"],
    given: ["下一个 现在的 接着 再 下个 约好 还 明天"],
    unless: calm,
  },
  // civil words for the same
  {
    says: ["惊动 惊扰 打扰 打搅 叨扰 麻烦 骚扰 影响到 连累 波及 牵连 给", 4, owner, 4, person],
    given: ["结清 还 逼 没办法 没别的办法 处理 只能 不便 为避免 避免 不想 不愿"],
    unless: [...calm, "不会打扰"],
  },
  { says: ["给 为", 4, person, 3, "带来不便 带来困扰 造成困扰 造成不便 添麻烦 添堵"], given: [ifNot], unless: calm },
  { says: ["您的沉默 你的沉默 视为同意"], given: ["联系 亲 社会关系 第三方"] },
  {
    says: ["不想 不希望 你想", 4, person, 6, "接到 知道 收到 晓得 听说 看到", 6, "电话 催收 短信 欠 你"],
    evenNegated: true,
    unless: calm,
  },
  { says: "总机见 座机见 前台见 单位电话见 老板电话里见", unless: calm },
  // the number lies ready
  {
    says: [
      owner,
      4,
      person,
      16,
      "我打了 我拨了 我这就打 我现在打 我就打 我先打 先打了 等下就打 等会就打 我等下打 马上就拨 我就拨 我开始打 我接着打 打给他了",
    ],
    unless: calm,
  },
  {
    says: [
      theList,
      12,
      "我先打 我们先打 先打了 轮到他 轮到她 先打他 先找他 打起 我挨个 慢慢打 够我打 打到天 已经打了 还有几百 还有三百 还有两百",
    ],
    unless: calm,
  },
  { says: ["呼死 轰死 炸死 打死 呼爆 炸翻 呼烂 轰烂 call爆", 2, theList], unless: calm },
  {
    says: ["我跟 我找 我给 我打 我问 我拨 我联系 我call 我通知", 2, owner, 3, person, 6, "说 要 谈 聊 讲 打 去 了"],
    given: ["你不 不接 不通 不还 不回 拉黑 挂 你再 那我 那就 行 好 跟你说 硬"],
    unless: calm,
  },
  {
    says: ["我催 我找 我打 打给 催", 3, "你认识的 认识你的 你存过 存过号 你身边 你担保 你周围 你通话 你联系过"],
    unless: calm,
  },
  {
    says: [owner, 4, person, 6, "去信 去函 去电 发了信息 发过信息 发了短信 通了电话 打过招呼 约好"],
    given: ["我 了"],
    unless: calm,
  },
  { says: [namedPerson, 6, "都来 会来 来问你 来催你 来劝你 来骂你 都会问"], given: ["电话 我打 通知"], unless: calm },
  {
    says: ["工位 隔壁 旁边 对面 同屋 同组 同楼", 4, "那个人 那位 的人 同事 邻居", 6, "接到 收到 知道"],
    given: ["我 电话 短信"],
    unless: calm,
  },
  {
    says: [
      "致电 打给 打到 打去 通知 联系 发函给 打爆",
      2,
      owner,
      2,
      "单位 公司 厂里 店里 工地 办公室 部门 工厂 科室 团队",
    ],
    given: [ifNot],
    unless: [...calm, "地址"],
  },
  {
    says: [
      "电话 打",
      3,
      "你单位 你公司 你厂 你店里 你们单位 你们公司 你办公室 你科室 你工地 你部门 你车间",
      6,
      "打 响 接 每 人 爆 了",
    ],
    given: [ifNot],
    unless: calm,
  },
  {
    says: [
      "总机 座机 前台 工位 人事部 办公室 科室 车间 店里 厂里 单位",
      10,
      "见 打过去 打过去 查好 每个人 每一个 人人 挨个 先接 响",
      3,
      "了 我 打 接 呀 到",
    ],
    given: [ifNot],
    unless: calm,
  },
];
