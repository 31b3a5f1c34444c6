import { lexicon } from "../define-signal.ts";
import { authority } from "./authorities.ts";

/** Authorities and their people, also in dialect and slang. */
export const force = lexicon(
  "authority, any wording",
  authority,
  // police
  `差佬 差人 差馆 阿sir 条子 警察叔叔 警车 警局 警署 p出所 片儿警 片区民警 管片民警 户籍民警 警员 警长 干警 专案 公安网安 公安系统 公安大数据
   局里 所长 110 110指挥中心 公家人 公家的人 刑事部门 反诈民警 抓捕组 联合执法 执法组 执法队 办案人员 办案组 办案单位`,
  // courts
  `检方 检察机关 互联网法院 中级人民法院 送达组 送达员 立案窗口 立案大厅 诉讼服务中心 诉服中心 审判庭 审判员 审判长 合议庭 执行员 执行干警 执行科
   法院系统 司法系统 审判机关 司法专员 司法调解 调解室 调解员 特邀调解员 人民调解 诉前调解中心 诉调 庭长 院长 刑庭 民庭`,
  // arbitration
  "仲裁员 仲裁机构 仲裁中心 仲裁",
);

/** What an authority does once it is set in motion. */
export const inMotion = lexicon(
  "in motion",
  // proceedings
  `介入 受理 立案 立了 立上 立好 立咗 立安 备案 备过案 备了案 挂号 挂了号 接案 接警 受案 报案 出警 出动 出发 开拔 展开调查 调查你 在调查 正在查 在查
   去查 要查 查你 查到你 核查 调取 调你 传唤 传你 传讯 约谈 约你 提审 侦办 侦查 列入 列为 列你 录了 登记了 挂网 上网追 布控 锁定 定位
   盯上 盯着你 盯紧 督办 过问 知道了 知情 点名`,
  // at work
  `
    给我打电话 来电话 打来电话 下周审 要审 审你 立完案 看过你 看了你 看过 控告 控告书 联合我司 开展打击 打击恶意 名单 取证 采取措施 采取强制 采取行动 冻你 冻结你 陪我 走一趟 强制 出面 追查 请问话 问话
    拘押 挂了你 派车 出手 处置 办案 在列 联合办案 立案侦 人脸识别 求助 发函 公安挂号 递诉 组成合议`,
  // steps of a court
  `排期 排上 排好 排了 开庭 组庭 分案 分好 审批 批了 批下 批准 批捕 签字 签了字 判你 判了 裁了 裁决 冻结 查封 扣划 扣你 封条 强执 执行你
   送达 签发 下达 提起公诉 公诉 审完 缺席 到庭 出庭 应诉 席位 桌上 列席 留了`,
  // they come
  `来人 拿人 抓人 抓你 抓捕 带走 带人 带队 拘你 拘了 铐 拉你 拉走 随行 到场 一起过去 跟我过去 跟我一起 找你 揾你 找上你 联系你 与你联系 与您联系
   联系您 通知你 通知您 来电 给你打 给您打 打你电话 电话你 你家 你单位 你公司 你们村 你村 敲门 敲你 敲您 上门 登门 去你 来你 到你 会去 走一趟 喝茶 饮茶 等你 等着你 候着
   做笔录 录笔录 笔录 问话 谈话 跟你讲 跟你谈 跟你说 让你`,
  // they have taken it up
  `接手 接收 收料 收了 收下 收到了 在办 经办 承办 跟进 负责你 管你 说了 说啦 让我 叫我 委托我 委托 指派 派我 授权 指定 在我旁边 在我边上 坐我旁边`,
);

/** Papers of an authority, shorter and looser than {@link officialPaper}; never without their issuer or a step. */
export const loosePaper = lexicon(
  "loose paper",
  `单子 那张纸 一张纸 大印 公章 红章 文书 公函 函件 裁定 裁决 判决 裁决书 决定书 通知书 公告 专递 专邮 通报 通告 批文 批捕 回执 回执单 受理单 告知书
   函 文件 令 证件照 决定 警情单 报警单`,
);

/** The business of citizens with an authority that is no claim of a collector. */
export const civicBusiness = lexicon(
  "civic business",
  `来取身份证 取身份证 他们让我 我去派出所 我到派出所 我报的案 提醒： 户籍窗口 户口本 办证 补办 居住证 身份证到期 领取身份证 取身份证 驾照 酒驾 走失 遗失 拾到 捡到 失主 讲座 宣传 频道 破案 证人 一式三份
    申请书 证据清单 旁听
   你的举报 您的举报 您的起诉 你的起诉 您起诉 您提起 您的报案 你的报案 您报的 劳动仲裁申请 工伤 陪审 案款 庭审直播 网上立案最快 推出网上 12368查
   是假的 你说派出所 你说法院 你们说 模拟法庭 剧组 小剧场 蛋糕 本院宣判你 你偷吃 放我鸽子 志愿者 核酸 养犬 消防检查 反诈app 国家反诈`,
);
