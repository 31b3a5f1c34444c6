import { amount, defineSignal, lexicon, number } from "../define-signal.ts";
import { banter } from "../lexicon/banter.ts";
import { news, otherTrades, reported, teaching } from "../lexicon/cues.ts";
import { due } from "../lexicon/due.ts";

/** Fees that nobody but a collector or a fraudster asks for. */
const collectorsFee = lexicon(
  "collector's fee",
  // for collecting
  `(催收|催款|催缴|催告|催讨|追收|追讨|清收|外访|家访|上门催收|外勤|出勤|出差|差旅|跑腿|劳务|车马|辛苦|误工|电催|法催|贷后|逾期管理|逾期|
   调查|诉前|函件|律师代理|委托)费`.replace(/\s+/g, ""),
  `S门费 好处费 茶水费 茶钱 封口费 打点费 跑路费 油钱 油费 路费 车费 过路费 电话费另 逾期管理费`,
  // for releasing an account, a case, a record
  `(解冻|解封|解锁|激活|撤案|撤诉|撤单|销案|销单|销账|销户|结案|撤销|消案|和解|调解|谅解|保全|执行|诉讼|立案|律师|开庭|公证|冲正|
   注销|系统注销|核销|清账|洗白|征信修复|修复|消除|删除记录|平账|结清证明|开证明)费`.replace(/\s+/g, ""),
  `解冻金 解封金 诚意金 和解金 诚信金 认证金 验资金 还款保证金 减免保证金 履约金 押金款`,
  // for postponing
  `(展期|延期|续期|宽限|缓期|分期服务|减免审核|减免|延迟|加急|加急处理|通道|渠道|绿色通道|资金占用|占用|账户管理|信息咨询|审核|考察)费`,
  `砍头息 断头息 介绍费 中介费 资料费`,
);

/** Fees that other trades take, too. */
const fee = lexicon(
  "fee",
  `手续费 服务费 平台服务费 平台费 管理费 上门费 违约金 高额违约金 滞纳金 保证金 担保费 担保金 审核费 处理费 押金 会员费 工本费 咨询费 材料费 拖车费 拖车费停车费
   快递费 邮寄费 打印费 文件费 代理费 资金费 保险费 技术费 风险金 罚款 罚金 转账费 税费 定金 赔偿金 精神损失费 损失费 辅务废 微约金 bzj 审查费 文件打印 打印邮寄 邮寄差旅`,
);

/** That it has to be paid. */
const demand = lexicon(
  "has to be paid",
  `交 缴 缴纳 付 付掉 支付 转 转来 转我 转给 打 打过来 打给 打来 给 给我 出 你出 归你 归你出 你来 收 照收 收取 加 另加 再加 外加 加上 加收 要收 还要 补
   补上 补交 补缴 扫 汇 清 结 结清 承担 由你承担 算你 算在你 拿来 拿 包给 包个 付清 一起 另算 另付 另计 另外 额外 不含本息 翻倍 产生 先 少一分 少一毛 一分不能少
   没给 没交 没付 欠着 了解一下 赶紧 垫`,
);

/** Who asks: without one of these words it may be any shop. */
const debtContact = lexicon(
  "a debt is collected",
  due,
  `本金 本息 利息 借款 借 贷款 贷 平台 还 撤案 结案 征信 账户 冻结 解冻 律师 法院 立案 展期 延期 减免 通讯录 扣款失败 流程 销 你爸 你妈 老婆 兄弟们 跑一趟
   平台 打款 放款 合同 不抵 催 债`,
);
const otherPayments = lexicon(
  "other payments",
  otherTrades,
  `物业 师傅 修 骑行 停车费已 已从话费 已扣除 已扣款 余额不足 已收讫 免除 已免 全免 免手续费 无手续费 败诉方 预交 绩效 退租 退房 房东 押一付 搬运 搬家
   研学 活动费 自愿 代驾 出场 离场 票务 退票 改签 购票 培训费 学费 押金已退 请问 接了个电话要他 要他交 自动扣款 不收任何 不收取任何 不收费 无任何费用 无需另付 无需支付 先垫付 套路`,
);

export default defineSignal({
  id: "extra-fee-demand",
  title: { zh: "索要额外费用", en: "Demands an extra fee" },
  holdsFor: ["collector", "unknown"],
  evidence: [
    { says: [collectorsFee, 8, demand], anyOrder: true },
    { says: [collectorsFee, 5, amount], anyOrder: true },
    { says: [collectorsFee, 5, number], anyOrder: true },
    { says: [fee, 6, demand], anyOrder: true, given: [debtContact] },
    { says: [fee, 4, amount], anyOrder: true, given: [debtContact] },
    { says: [fee, 4, number], anyOrder: true, given: [debtContact] },
    // one fee upon another
    { says: [fee, 2, "翻倍 涨了 另加 外加 另算 也要 照收 也得"] },
    { says: ["打印 邮寄 差旅 公证 律师 上门 外勤", 8, "由你另外承担 由你承担 你来承担 不抵本息 另外承担"] },
    // the fee comes first, the debt after it
    { says: ["先交 先付 先转 先缴 先打 先补 先给 得交 需缴 要交", 6, "费 费用 保证金 金"], given: [debtContact] },
    {
      says: ["费 费用", 8, "另外 另算 另计 另付 额外 由你承担 由你另外承担 你出 归你 你来出 算你头上"],
      given: [debtContact],
    },
  ],
  butNot: `要不要违约金 什么违约金 油钱你出不出 上门费用 先交给 消费金融 消费 免费 学费 话费充值 手续费全免 服务费全免 违约金减半 年费 费心 费劲 浪费 费解 已扣 金额 不收费 会费`,
  unless: [reported, news, teaching, banter, otherPayments],
});
