import { type Evidence, lexicon, type Pattern } from "../define-signal.ts";
import { addressed, dunning } from "../lexicon/wide-address.ts";
import { force } from "../lexicon/wide-authorities.ts";

/** Measures that come as a paper, and the paper. */
const measure = lexicon(
  "measure",
  `限高 拘留 刑拘 逮捕 通缉 传唤 立案 受案 受理 查封 冻结 冻卡 扣押 扣划 执行 强制执行 强执 搜查 保全 布控 协查 追逃 开庭 出庭 应诉 裁定 裁决 判决 仲裁
   举证 应诉须知 证据交换 阅卷 庭审 诉讼 督促履行 督促 履行 腾退 腾房 搬家 清场 拘执 移送 到案 涉案人员 管制 账户管制 小额诉讼 诉讼程序 起诉意见 评估拍卖 司法拍卖 财产 财产保全 扌办查 扣人 诉讼文书 失信
   限消 限制出境 限制消费 讯问 拘传 调查 起诉 公诉 拍卖`,
);
const sheet = lexicon(
  "sheet",
  "令 证 书 函 单 单子 票子 状 须知 笔录 排期表 意见书 执行单 协助函 移送函 告知书 文号 催告 通知 通告 通报 公告 决定 裁定 回执 文书 批文 文件 手续 令状 告知 凭证 副本 照片",
);
const step = lexicon(
  "step",
  `已签 签发 签了 签好 下来 下了 已下 下达 下发 下到 批了 批下来 已批 批准 办好 开出 开好 开了 出了 出来 已出 送达 送到 送去 送上 寄到 寄出 寄了 寄往 寄给 邮寄 发到 发你 发给 发了 发出
   已发 贴 拍给 拍你 拍照 收到没 查收 签收 领取 待领 拒收 生效 作出 挂网 已到 到了 在手 在我手 在这 盖 自己看 看看 附件 照片 准备好 扔 张贴 公示 留置 到位 打印 截图 念给你 点链接 链接 附上 随短信
   补签 倒计时 在此 收一下 收好 也收 满六十天 确认 下载 速回电 复印 请签收 寄的 挂号寄 有的 念一下 盖章 钢印`,
);
const notTheirs = lexicon(
  "papers in earnest",
  `学校红头 放假 谢谢 原件 案款 录取通知书 怎么写 如何起草 起草 模板 证据清单 申请书 一式 我的判决 我收到 收到传票 无犯罪记录 送达地址确认 12368 依法公告 公证 起诉要 缴费通知 停水通知 停电通知 中奖
   放假 会议通知 仅针对`,
);

/** Papers of authorities in looser wordings. */
export const wider: readonly (Pattern | Evidence)[] = [
  // a measure on paper, issued, sent or shown
  { says: [measure, 2, sheet, 10, step], given: [addressed], unless: [notTheirs] },
  { says: [step, 6, measure, 2, sheet], given: [addressed], unless: [notTheirs] },
  { says: [measure, 2, sheet, 8, step], given: [dunning], unless: [notTheirs] },
  // a paper of an authority
  {
    says: [
      force,
      8,
      `
        票子 传票 起诉意见书 排期表 钢印 令状 须知 笔录 文号 协助函 腾退 这个章 盖了章 盖着 盖的章 单子 那张纸 一张纸 大印 公章 红章 红头 文书 公函 函件 发的函 函 裁定 裁决 判决 裁决书 决定书
        通知书 公告 专递 专邮 通报 批文 回执单 受理单 警情单 协查 寄的信 挂号信 信封`,
    ],
    given: [addressed],
    unless: [notTheirs, "判决前 等判决 执行送达 法警送达"],
  },
  // ruled, and on its way
  {
    says: ["判决 裁决 裁定 判决书 裁决书 裁定书 文书 限制令 红头文件 决定书 限高 限高令 传票 法院单子", 8, step],
    given: [addressed],
    unless: [notTheirs],
  },
  // a paper with a court's name needs no addressee
  {
    says: [
      "文书 裁定 裁定书 判决书 裁决书 法院公告 传唤通知书 起诉状副本 起诉书副本 冻结令 查封令 开庭通知 立案通知 立案回执 拘留通知",
      6,
      "已送达 视为签收 视为送达 已经挂网 挂网 发你邮箱 发您邮箱 已下达 已签发 已寄 附件 请查收",
    ],
    unless: [notTheirs],
  },
  {
    says: ["附件 附图 图片 照片 扫描件", 6, "起诉状 传票 立案 裁定 判决 拘留 逮捕 协查 通知书 冻结令"],
    given: [addressed],
    unless: [notTheirs],
  },
  {
    says: [
      "公安 法院 检察院 派出所 经侦 仲裁委",
      4,
      "协查 立案 传唤 冻结 查封 执行 拘留 调查",
      2,
      "单子 函 单 令 通知 手续 文书 文件",
      4,
      "开 出 下 签 批 盖 寄 发",
    ],
    unless: [notTheirs],
  },
  // headed by the measure
  {
    says: `到案通知 到案通知书 督促履行令 出庭通知 诉讼告知书 程序告知书 证据交换通知 举证通知 应诉须知 评估拍卖裁定 保全执行单 拘执移送函 移送函 腾退公告 涉案人员通知书 账户管制令 诉讼文书 司法拍卖公告 阅卷通知
      起诉书副本 开庭函 民事裁定 刑事裁定 电子送达 视为送达 视为收到 公告送达`,
    given: [dunning],
    unless: [notTheirs],
  },
  {
    says: `到案通知 督促履行令 出庭通知 诉讼程序告知书 程序告知书 证据交换通知 举证通知 评估拍卖裁定 保全执行单 移送函 腾退公告 涉案人员通知书 账户管制令 阅卷通知 起诉书副本 开庭函 电子送达 公告送达`,
    unless: [notTheirs],
  },
  // they call it by its name
  {
    says: `拘留证 逮捕证 搜查证 传唤证 拘传票 通缉令 逮捕令 冻结令 查封令 搜查令 限高令 限消令 追逃令 协查函 协查令 判决书 裁定书 裁决书 起诉书 起诉状副本 缉捕令 立案信息 立案信息表 失信人决定 立案书
      立案回执
      受案回执 支付令 强制执行令 执行令
      报案回执 报警回执 公安函 法院函 庭审通知 到案通知 到案通知书 警情通报 督办函 查封条 封条`,
    given: [addressed],
    unless: [notTheirs],
  },
];
