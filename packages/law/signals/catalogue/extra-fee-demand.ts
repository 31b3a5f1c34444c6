import { amount, defineSignal, lexicon, number } from "../define-signal.ts";
import { banter } from "../lexicon/banter.ts";
import { news, reported } from "../lexicon/cues.ts";
import { due } from "../lexicon/due.ts";

/** Fees that nobody but a collector or a fraudster asks for. */
const collectorsFee = lexicon(
  "collector's fee",
  // for collecting
  `(催收|催款|催缴|催告|催讨|追收|追讨|清收|外访|家访|上门催收|外勤|出勤|跑腿|劳务|车马|辛苦|误工|误时|
     电催|法催|贷后|逾期管理|逾期|调查|诉前|函件|律师代理|委托|处置|委外处置|信息|看护|建档|法务建档|排队|
     查档|人工|人工处理|审批|通道|评估|风控评估|资料|法务|协商|结清|代扣|外包)费
     催收成本 催告成本 催告所生 债权实现费用 S门费 逾期管理费 委外处置服务费 劳务酬金 佣金谁出 行街费 跑腿钱 辛苦钱
     好处费 茶水费 茶费 茶水钱 喝茶的钱 茶钱 烟钱 封口费 打点费 油钱 油费 路费 食宿费 邮资 印花 油钱`,
  // for releasing an account, a case, a record
  `(解冻|解封|解锁|激活|账户激活|撤案|撤诉|撤单|销案|销单|销账|销户|销号|结案|撤销|消案|和解|调解|谅解|
     保全|执行|冲正|注销|系统注销|核销|清账|洗白|征信修复|修复|消除|删除记录|平账|结清证明|开证明|开通|方案定制|
     定制|停催|申请|重开|减免办理|办理|评审)费
     解冻金 解封金 诚意金 和解金 诚信金 认证金 验资款 验资金 激活金 账户激活金 刷单金 流水金 还款保证金 减免保证金
     履约金 履约保证款 履约保证金 补税点 税点`,
  // for postponing
  `(展期|延期|续期|宽限|缓期|分期服务|减免审核|减免|延迟|加急处理|绿色通道|资金占用|占用|信息咨询|考察)费 砍头息
     断头息 介绍费`,
);
/** Fees that other trades take, too. */
const fee = lexicon(
  "fee",
  `手续费 服务费 平台服务费 平台费 管理费 账户管理费 上门费 违约金 高额违约金 滞纳金 保证金 担保费 担保金 审核费
     处理费 押金 会员费 工本费 咨询费 材料费 资料费 停车费 拖车费 渠道费 中介费 加急费 差旅费 出差费 交通费
     快递费 邮寄费 打印费 文件费 代理费 资金费 保险费 技术费 风险金 罚款 罚金 转账费 税费 定金 赔偿金 精神损失费
     损失费 辅务废 微约金 bzj 电话费 律师费 诉讼费 公证费 车费 复印费 会员费 评审费 佣金 劳务费 辛苦 成本 红包 保费
     跑路钱`,
);
/** That it has to be paid. */
const demand = lexicon(
  "has to be paid",
  `交 缴 缴纳 缴付 付 掉 掏 支付 转 转来 转我 转给 打 打过来 打给 打来 给 给我 结 才给销 出 你出 归你 归你出 你来 收
     照收 收取 加 另加 再加 外加 加上 加收 要收 还要 补 补上 补交 补缴 补我 补齐 扫 汇 汇付 清 结 结清 当场结 单算
     另计 另算 承担 负担 由你
     算你 算在你 拿来 拿 包给 包个 付清 一起 另付 另外 额外 另须 另需 不含本息 翻倍 翻 按日 产生 先 少一分 少一毛
     一分不能少 没给 没交 没付 欠着 了解一下 赶紧 垫 你得 你掏 你们家来付 意思意思 管 概不赊欠 谁出 懂事点 须 需
     羊毛出在 添 滚到 一并 都得给 不交 不出 不给`,
);
/** Who asks: without one of these words it may be any shop. */
const debtContact = lexicon(
  "a debt is collected",
  due,
  `本金 本息 利息 借款 贷款 网贷 平台 还 撤案 结案 征信 冻结 解冻 不加急 立案 展期 延期 减免 通讯录 扣款失败 流程 销
     跑一趟 合同里写没写 合同 不抵 催 债 律师都请 律师费你 帮你提交 先交再谈 我才 才给你 才帮你 改卡 填错卡号 不平
     给你平 平账 请哥几个 哥几个 兄弟们 贵方 今日缴纳 天天折腾
     领导签字 懂事点 你得掏 按日翻 坐牢 你欠 你家 转我微信 个人码 拿来 一分不能少 少一毛 不抵账 分期是 给你办 规矩
     钱得算你 你拖 拖了 你打没了 一并打来 别走公司 不谈 归你 你出`,
);
/** Payments in other trades. */
const daily = lexicon(
  "other payments",
  `物业 师傅 维修 修不好 骑行 停车费已 离场 已从话费 已扣除 已扣款 余额不足 已收讫 免除 已免 免收 全免 免手续费
     无手续费 败诉方 预交 绩效 退租 退房 房东 房租 押一付 搬运 搬家 护照 签证 驾校 兴趣班 校服 报名费 装修公司 设计费
     健身房 转卡
     研学 活动 自愿 代驾 票务 退票 改签 机票 购票 培训费 学费 押金已退 退还 归还自动退 自动退 共享 快递到付 运费 报销
     发票 附发票 挂号 年费 首年 律所报价 咨询费首次 半小时 离婚官司 遗嘱 跨行 工地 完工 酒店 首晚 保单 自动扣缴 超期
     图书 财政专户
     困难证明 护照 签约付 停车场 会员 充电宝 车子被拖 家长 加班费 律师费要两万`,
);
/** Waived, refused, warned of or told. */
const notSaid = lexicon(
  "waived, refused, warned of or told",
  `不收任何 不收取任何 不收取 不收费 不收催收费 一分不要你 全给你免 滞纳金给你免 手续费给你免 都免 减半 无任何费用
     无需另付 无需支付 诈骗 套路 反诈 不得转嫁 可以拒绝 责令整改 他要我交 要他交 要我交 听都没听 合同里没写服务费
     我不会交 有发票吗 我不认 冒出一笔 血本无归 不存在
     请问 要不要违约金 通知书载明 诉讼费缴纳账号 撤诉处理 请按通知书 含利息 约定计收 计收罚息 接了个电话要他
     已自动扣款 这合理吗`,
);

export default defineSignal({
  id: "extra-fee-demand",
  title: { zh: "索要额外费用", en: "Demands an extra fee" },
  holdsFor: ["collector", "unknown"],
  evidence: [
    { says: [collectorsFee, 10, demand], anyOrder: true, evenNegated: true },
    { says: [collectorsFee, 6, amount], anyOrder: true },
    { says: [collectorsFee, 6, number], anyOrder: true },
    {
      says: ["加急处理费 误时费 逾期费 上门费 催收费 停催费 外访费"],
      given: ["天 百 千 不加急 当场 交 付 都欠 你"],
      evenNegated: true,
    },
    { says: [fee, 8, demand], anyOrder: true, given: [debtContact], evenNegated: true },
    { says: [fee, 5, amount], anyOrder: true, given: [debtContact] },
    { says: [fee, 5, number], anyOrder: true, given: [debtContact] },
    // one fee upon another
    { says: [fee, 2, "翻倍 涨了 另加 外加 另算 另计 也要 照收 也得 和担保费 和管理费"] },
    { says: ["滞纳金 违约金", 4, "另加 另计 翻 滚到 两千 三千 一天 按日 赶紧"] },
    {
      says: [
        "打印 邮寄 差旅 公证 律师 上门 外勤 寄函 交通 住宿 催告",
        12,
        "由你另外承担 由你承担 你来承担 不抵本息 另外承担 你们家来付 概由 由贵方 由贵方负担 一并汇付",
      ],
    },
    { says: ["律师都请好了 请了律师 车都开来了 人都派了 跑了一趟", 14, "你掏 你得掏 你出 归你 你来 费用"] },
    { says: ["包 给", 3, number, 2, "的红包 喝茶 辛苦"], given: ["哥 兄弟 他 跟了"] },
    { says: ["喝茶的钱 烟钱 茶钱 油钱 辛苦费 跑腿钱 茶费", 8, "你 意思 拿 五百 几百 百 出 懂事"] },
    { says: ["电话费 话费 油钱 车费", 8, "补我 补给我 你出 给我补 你补 你来出"] },
    { says: ["来了", 2, "个人", 4, "都得管 你管 你都得管"] },
    { says: ["每小时 每天 一天 每周", 4, "另收 收 加收 加", 3, "块 十块 百 元", 4, "费"], given: [debtContact] },
    { says: ["一天 每天 每周", 3, amount, 3, "另算 另计 额外 另收"] },
    { says: [collectorsFee, 8, "认也得认 你认 跑不掉 少不了"], evenNegated: true },
    // the fee comes first
    {
      says: [
        "先交 先付 先转 先缴 先打 先补 先给 得交 需缴 要交 须先行缴纳 请先支付 先支付 先扫",
        6,
        "费 费用 保证金 金 保证款 金额",
      ],
      given: [debtContact, "办 提交 安排 结清 通道 开通"],
    },
    {
      says: ["费 费用 成本", 8, "另外 另算 另计 另付 额外 由你承担 由你另外承担 你出 归你 你来出 算你头上 由贵方 你掏"],
      given: [debtContact],
    },
  ],
  butNot: `
     上门费用 先交给 消费金融 消费 免费 学费 话费充值 手续费全免 服务费全免 年费 费心 费劲 浪费 费解 已扣 金额 会费
     油钱你出不出 先生 收到 收费标准 先别 现金 本金 资金 基金 佣金按回款 打电话 打你 打给你 管理费减 掉头`,
  unless: [reported, news, banter, daily, notSaid],
});
