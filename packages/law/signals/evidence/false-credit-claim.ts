import { type Evidence, lexicon, type Pattern } from "../define-signal.ts";
import { addressed, dunning, we } from "../lexicon/wide-address.ts";
import { creditRecord, denied, forEver, impossible, ruined, sober, wipe } from "../lexicon/wide-credit.ts";

const list = lexicon(
  "list of theirs",
  "黑名单 灰名单 黑库 黑榜 禁入名单 封杀名单 名单 黑户 失信人 失信者 失信名录 红码 d级 绝缘体",
);

/** Untrue or exaggerated consequences for credit. */
export const wider: readonly (Pattern | Evidence)[] = [
  // for ever, for everybody
  {
    says: [creditRecord, 14, forEver],
    anyOrder: true,
    given: [addressed],
    unless: [sober, "朋友圈 打给 联系你 告诉你 通知你 单位群"],
  },
  { says: [creditRecord, 14, forEver, 8, impossible], given: [dunning], unless: [sober] },
  {
    says: [
      "征信 信用记录 信用报告 信用档案 信用分 信用污点 黑名单 不良记录 失信 污点 黑户",
      12,
      "棺材 投胎 一辈子 终身 永久 永远 三代 五代 子孙 全家都 全家一起 一起黑 连坐 七十年 五十年 三十年 二十年 跟着身份证 下辈子 跟到",
    ],
    anyOrder: true,
    unless: [sober, "我想"],
  },
  { says: ["背 挂 留 记 带着 跟", 4, forEver, 4, "不良 黑 污点 征信 失信 记录"], unless: [sober] },
  // ruined
  { says: [creditRecord, 10, ruined], given: [addressed], unless: [sober, "信用卡逾期 黑了脸"] },
  { says: [ruined, 8, creditRecord], given: [addressed], unless: [sober] },
  // nothing will be possible any more
  {
    says: [denied, 8, impossible],
    given: ["征信 信用 失信 黑名单 黑户 黑了 污点 不良 大数据 上报 风控 黑库 老赖 红码 限高"],
    unless: [sober, "减免 宽限"],
  },
  {
    says: [impossible, 6, denied],
    given: ["征信 信用分 信用黑 信用破 信用系统 信用惩戒 失信 黑名单 黑户 黑了 污点 不良 上报 黑库 老赖 红码 限高"],
    unless: [sober, "减免 宽限"],
  },
  { says: [creditRecord, 14, denied, 8, impossible], given: [dunning], unless: [sober, "减免 宽限"] },
  {
    says: [
      "坐不了 坐不上 坐唔到 上不了 买不了 买不到 骑不了 扫不开 打不到 住不了 开不了 办不了 办不下 办唔到 出不了 出不去 进不去 进不了 过不了 租不到 找不到 贷不了 贷不到 贷不来 借不到 用不了 提不了 连",
      5,
      denied,
    ],
    given: ["不还 逾期 征信 信用 失信 黑 欠 拖"],
    unless: [sober, "找不到你 找不到人 钥匙"],
  },
  // said shortly
  {
    says: [
      "逾期的人 逾期人员 失信的人 欠钱的人 黑户 上了黑名单 征信黑",
      8,
      "社保 医保 银行卡 微信 支付宝 工作 房子 高铁 飞机",
      5,
      "停 封 没 不 拒 冻",
    ],
    unless: [sober],
  },
  {
    says: ["去哪 到哪 走到哪 哪里 换哪", 4, "都是黑户 都是黑的 都查得到 都没人要 都借不到 都被拒"],
    given: ["信用 征信 黑 联网 失信"],
    unless: [sober],
  },
  {
    says: [
      "你连 连 你的 你 以后 往后 微信支付宝 微信 支付宝 银行卡 身份证 手机卡 单车 高铁",
      6,
      "都骑不了 都办不了 都扫不开 都坐不了 都坐不上 都住不了 都用不了 都买不了 都开不了 都贷不到 都租不到 都找不到工作 给你封了 给你停了 给你注销 以后废了 全废了 全封了 全停用 用不成",
    ],
    unless: [sober, "手机没电 没抢到 停电 检修 钥匙"],
  },
  {
    says: [
      "征信 信用 芝麻信用 信用分 大数据 黑名单 失信 社会性",
      4,
      "清零 归零 一黑 黑了 破产 死亡 就废 全毁 毁了 完蛋 全完 臭了 一查 烂了",
      14,
      "你 您 都 哪个 谁 全 一辈子 开除 不要 不会再 别想 没人",
    ],
    anyOrder: true,
    given: ["你 您 哪个平台 公司 以后 直接 都"],
    unless: [sober, "我的 我征信 手机"],
  },
  {
    says: "社会性死亡 信用破产 信用死亡 永远消不掉 一辈子消不掉 永远洗不白 信用直接清零 信用分清零 征信清零",
    unless: [sober],
  },
  // lists of their own
  {
    says: [
      `全网 行业 业内 同业 联合 共享 内部 平台 我司 本公司 我们公司 百家 几百家 三百家 各大 所有平台 所有银行 网贷 互联网 全国 国家级 反催收 终身 永久 风控 征信联盟 联盟 系统`,
      6,
      "黑名单 灰名单 黑库 黑榜 禁入名单 封杀 失信人 失信人员 失信名单 拉黑 老赖名单 永不通过 禁入 禁贷",
    ],
    given: [addressed],
    unless: [sober],
  },
  {
    says: [
      "拉进 拉入 列入 进了 上了 挂上 弄进 弄成 打入 划入 纳入 录入 写进 丢进 推到 同步 你将成为 就成 成了 变成",
      8,
      list,
    ],
    given: ["你 您 恁 不还"],
    unless: [sober, "法院 判决 拉入群 联系人名单"],
  },
  // pay me and it is wiped
  {
    says: [
      "还 转 付 给钱 给我 结清 到账 打款 交 今天 今晚 现在 马上 加钱 花钱 费 三百 五百 八百 走我 找我",
      16,
      "征信 记录 黑名单 污点 不良 信用 黑户 上报 名单 逾期记录",
      10,
      wipe,
    ],
    unless: [sober],
  },
  {
    says: [
      "还 转 付 给钱 给我 结清 到账 打款 交 今天 今晚 现在 马上 加钱 花钱 费 三百 五百 八百 走我 找我",
      14,
      wipe,
      8,
      "征信 记录 黑名单 污点 不良 信用 黑户 上报 名单 逾期记录",
    ],
    unless: [sober],
  },
  {
    says: [we, 10, wipe, 6, "征信 记录 黑名单 污点 信用 上报 名单"],
    given: ["还 转 付 钱 结清 到账 费 今晚"],
    unless: [sober],
  },
  { says: [we, 10, "上报 征信 名单", 4, wipe], given: ["还 转 付 钱 结清 到账 费 今晚"], unless: [sober] },
  { says: ["消不掉 抹不掉 洗不掉 删不掉 消不了 去不掉", 10, "除非 只有我 只有今天 走我"], unless: [sober] },
  {
    says: "永远不消 永不消除 永不删除 终身黑 永久黑 自动变白 判死刑",
    given: ["你 您 信用 征信 黑 央行"],
    unless: [sober],
  },
  { says: ["限高 失信 信用", 6, "自动触发 的下场 及格 等级d 降到零 不及格"], unless: [sober] },
  {
    says: ["取消 吊销 限制 冻结 停掉", 6, "户口迁移 户口 驾照 社保 医保 积分 低保 资格", 14, "信用 失信 征信 不还"],
    anyOrder: true,
    unless: [sober],
  },
  // we command the record
  {
    says: [
      "央行 人行 人民银行 征信中心 征信系统 征信",
      8,
      "直连 直通 有人 我说了算 一句话 一键 点一下 一个按钮 的人跟我 朋友 关系 专线 判死刑 归我管 跟我们 和我们",
    ],
    given: [addressed],
    unless: [sober],
  },
  { says: ["一键上报 我点一下 点一下鼠标 一秒上报 随手一报", 12, "央行 征信 信用 全国 黑"], unless: [sober] },
  // court lists without a court
  {
    says: [
      "不还 逾期 没还 未还 拒不还 拖",
      14,
      "失信被执行人 失信人员 失信人 老赖名单 失信名单 限高 限制高消费 国家级失信",
    ],
    unless: [sober, "法院 判决 裁定 胜诉"],
  },
];
