import { type Evidence, lexicon, type Pattern } from "../define-signal.ts";
import { addressed, dunning, we } from "../lexicon/wide-address.ts";
import { civicBusiness, force, inMotion, loosePaper } from "../lexicon/wide-authorities.ts";
import { wider as widerPapers } from "./forged-document-claim.ts";

const file = lexicon(
  "the case or its papers",
  `案子 案件 本案 此案 材料 卷宗 案卷 证据 证据链 单子 资料 信息 名字 名单 你的事 这事 这件事 这个事 件 档案 起诉书 诉状 申请 你这单 你这笔 你这个 户籍信息`,
);
const handOver = lexicon(
  "hand over",
  `递交 递上 递进 递到 递了 递过 递给 递件 交到 交给 交进 交上 呈交 上交 提交 报到 报给 报进 报上 报送 上报 移交 移送 移到 转交 转给 转到 转至 转进 转
   送到 送进 送去 推送 抄送 抄报 发到 发给 发往 打包 挂 摆 放在 进了 进到 进去 到了 到 归 在 升级 列入`,
);
const mereAnnouncement = lexicon(
  "merely announced",
  "将依法 有权 保留 可能会 不排除 考虑 拟 建议你 建议您 如需 合法途径",
);

/** Authorities named or meant in further ways. */
export const wider: readonly (Pattern | Evidence)[] = [
  // whoever presents a paper of theirs has set them in motion
  ...widerPapers,
  // an authority has taken up, comes, calls
  { says: [force, 10, inMotion], given: [addressed], unless: [civicBusiness, mereAnnouncement] },
  { says: [force, 10, inMotion], given: [dunning], unless: [civicBusiness, mereAnnouncement] },
  {
    says: [force, 8, inMotion],
    given: ["案 这事 这件事 材料 催收 单子 名单 撤案 喝茶 躲 跑 他 她 大爷 大妈 阿姨 员工"],
    unless: [civicBusiness, mereAnnouncement, "我家 我们家 我报"],
  },
  // I speak for an authority
  {
    says: [
      "我是 我系 我哋系 我们是 这里是 这边是 我这边是 我这里是 本人 本人是 本人系 代表 我在 这儿是 你好 您好",
      10,
      force,
    ],
    given: [dunning],
    unless: [civicBusiness, mereAnnouncement, "律师 专案组的，可以"],
  },
  {
    says: ["我是 我系 我们是 这里是 这边是 本人 本人是 代表", 6, force],
    given: ["案 欠 债 你欠 责令 传唤 笔录 配合调查"],
    unless: [civicBusiness, mereAnnouncement, "律师"],
  },
  {
    says: [force, 10, "来电 通知 提醒 告知 正告 核对 核实 找你 找您 致电 专线 编号 工号 警号"],
    given: [dunning],
    unless: [civicBusiness, mereAnnouncement],
  },
  {
    says: [
      "本院 我院 本局 我局 我队 本庭 本委 我庭 本支队 我支队 本所民警 我大队",
      14,
      "受理 立案 调查 传唤 通知 决定 审理 依法 判 掌握 对你 对您 督促 限你 限您 责令 到庭 已",
    ],
    given: [addressed],
    unless: [civicBusiness],
  },
  // we work with them
  {
    says: [
      we,
      10,
      force,
      8,
      `绿色通道 授权 合作 直通 对接 联网 联动 共享 备案 驻 联络 打招呼 打好招呼 打过招呼 联合 协助 协同 开展 系统 熟 指定 一块 一起 坐一 朋友 关系 有人 帮忙
       求助 发函 报告 申请了 递 沟通 通气 委托 授意`,
    ],
    given: [addressed],
    unless: [civicBusiness, mereAnnouncement, "律师"],
  },
  // the file is with them
  { says: [file, 10, handOver, 8, force], given: [addressed], unless: [civicBusiness, mereAnnouncement] },
  {
    says: [
      file,
      8,
      `立了 立上 立好 立安 立咗 排期 开庭 审完 判完 分好 组庭 司法程序 刑事程序 刑事 公诉 强执 执行阶段 移交了 移送了 递上去 递进去 递上来 报上去 报进去 交上去
       公安 法院 检察院 派出所 仲裁 传唤 审判庭 专案组 挂号`,
    ],
    given: [addressed],
    unless: [civicBusiness, mereAnnouncement, "再排期"],
  },
  // reported to the police
  {
    says: [
      we,
      6,
      "报案 报警 报了警 报了案 报咗警 报咗案 报过警 报过案 报完警 报110",
      12,
      `等着 等 你 您 恁 派出所 警察 民警 差佬 回执 编号`,
    ],
    given: [addressed],
    unless: ["别打了 别再打 骚扰 被骗 钱包 他们"],
  },
  // the proceedings, without their owner
  {
    says: `组庭 审判庭 庭前 缺席审 缺席判 缺席也 缺席裁 列为被告 为被告 案号 民初 刑初 提起公诉 被提起诉讼 专案组 警员 传唤 拒传 做笔录 录口供 报警回执 报警单 受案 立案了 立案成功
       出庭通知 到庭 贴封条 上封条 拿人 强制执行已 强执已 执行程序已 起诉流程走完 等判决 庭都排 庭排 法庭见面`,
    given: [addressed],
    unless: [civicBusiness, mereAnnouncement],
  },
  // it has become a matter of justice
  {
    says: [
      "已 已经 走了 走到 进入 移交 移送 转入 在走 启动了 升级为 升级到 上升到 转为",
      4,
      "司法程序 司法流程 刑事程序 刑事案件 司法立案 司法传唤 司法机关 公诉 仲裁程序 诉讼程序 强执 执行程序 司法 司法调查 司法处置",
    ],
    given: [addressed],
    unless: [civicBusiness, mereAnnouncement, "如果 将会 将进入 将移交"],
  },
  { says: ["本案 此案 你的案子 您的案件 该案 你这案 您这案", 6, force], unless: [civicBusiness, mereAnnouncement] },
  {
    says: [
      "司法程序 刑事程序 司法流程 执行程序 强执程序 法律程序 诉讼程序",
      3,
      "已启动 已经启动 启动了 已开始 走起来 不可逆 已进入 走完了",
    ],
    unless: [civicBusiness, mereAnnouncement],
  },
  { says: ["派出所 公安局 经侦 警局 法庭上 检察院", 1, "见 见面"], given: ["你 不还 还 别"], unless: [civicBusiness] },
  {
    says: [
      "替您 替你 给您 给你 帮您 帮你 为您 已经 已 刚",
      3,
      "报警登记 报警备案 报警了 报案了 报了案 报了警 做了报警 报案登记",
    ],
    given: ["你 您 欠 款 还"],
    unless: [civicBusiness, "别打了 骚扰 被骗"],
  },
  {
    says: [force, 8, inMotion],
    given: ["处理 冻 照片 你 欠 贷"],
    unless: [civicBusiness, mereAnnouncement, "我家 我们家 我报"],
  },
  {
    says: [force, 3, "电话 来电 短信 号码", 6, "务必接 请接 接听 别挂 不接 注意接 保持畅通"],
    unless: [civicBusiness, "诈骗"],
  },
  {
    says: ["递交 提交 交了 递了 写了", 3, "控告书 控告 报案书 报案材料 刑事控告 起诉材料"],
    given: ["公安 法院 经侦 派出所 检察"],
    unless: [civicBusiness],
  },
  {
    says: ["涉嫌违法 涉嫌犯罪 涉嫌违法犯罪", 10, "办案 调查 立案 配合"],
    anyOrder: true,
    given: [addressed],
    unless: [civicBusiness],
  },
  {
    says: ["我是 这里是 我们是 我", 2, "办案人员 办案民警 办案组 专案人员 执行人员 执行干警"],
    given: [addressed],
    unless: [civicBusiness],
  },
  // proceedings told without a "you"
  {
    says: [
      "起诉 诉讼 立案 仲裁 庭审 案子 案件 卷宗 材料 裁决 判决 官司 公诉",
      4,
      "流程走完 走完了 已经立 就等判 等判决 下来了 判下来 移交了 递进去 递上去 递了 受理了 审完了 排上了 分下来 生效了 强制执行 走到强制 归法官 归法院 归检察 归公安",
    ],
    unless: [civicBusiness, mereAnnouncement, "我的案子 我们起诉 我起诉"],
  },
  {
    says: [force, 3, "来人 来查封 查封 拿人 抓人 上门查 来贴 封门 封房 扣车 拖车 搬东西 清点"],
    unless: [civicBusiness, mereAnnouncement, "被抓 破获"],
  },
  {
    says: "当面传唤 强制传唤 拒传 列为被告 提起公诉 专案组跟进 警车已 警车在 公安挂号 已出警 已出动 报警处理 警察会找 警察找你 叔叔找你喝茶",
    unless: [civicBusiness],
  },
  // withdrawn against payment
  {
    says: ["撤案 撤诉 销案 撤回案件 撤回起诉 撤警 撤报案 撤销立案 现在撤", 14, "还 钱 付 处理 结清 转 来得及"],
    anyOrder: true,
    given: [addressed],
    unless: [civicBusiness],
  },
  // their papers, looser
  { says: [force, 8, loosePaper], given: [addressed], unless: [civicBusiness, mereAnnouncement] },
];
