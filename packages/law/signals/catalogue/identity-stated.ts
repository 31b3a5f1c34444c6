import { defineSignal, lexicon, signature } from "../define-signal.ts";
import { wider } from "../evidence/identity-stated.ts";
import { banter } from "../lexicon/banter.ts";
import { loanAdvertising, news } from "../lexicon/cues.ts";
import { due } from "../lexicon/due.ts";
import { lenderName, loanWord } from "../lexicon/lenders.ts";

/** Words with which somebody says who is calling. */
const speaking = lexicon(
  "who speaks",
  `我是 我们是 我系 俺是 这里是 这边是 我这里是 我这边是 我们这里是 我们这边是 本机构系 我司是 我司全称 我司系 这里
     我这边 我们 作为 来自 来电的是 说话的是 落款 致电方 发函单位 发送 报一下家门 自我介绍 隶属 敝行 字号 甲方 喺 咱家
     我们店 就是
     我 我就是 我在 我司为 本电话由 此电话由 以上信息由 本消息来自 你在 你没听过我们 欠钱的那家 借你钱那家 那家 别挂
     你好 喂 打扰了 替 帮 代 受 代表 代理 跟 知道 拖欠`,
);
/** What follows the name when its staff introduce themselves. */
const role = lexicon(
  "role at a lender",
  `客服 客服中心 客服部 人工坐席 官方人工 客户关怀 贷后 贷后中心 贷后部 贷后组 贷后管理 催收 催收部 催收专员
     催收中心 催租专员 资产保全 保全部 风控 风控部 法务 法务部 法务组 法催部 家访科 家访组 外访 外访组 外访部 核验组
     清收 清收小组 清收专员
     还款顾问 还款专员 还款管家 专属顾问 专属还款 合作律所 合作机构 合作方 第三方 委外 协商部 调解部 逾期部 账务部
     信贷部 个贷部 案件部 专案组 客户经理 三组 二组 一组 北区 华南 官方 平台 app 有限公司`,
);
/** What is said right after a name by somebody who speaks for it. */
const voice = lexicon(
  "speaking for it",
  `这边 这里 的 嘞 的撒 提醒 提示你 提醒你 温馨提醒 温馨提示 再次提醒 通知 通知你 告诉你 敬告 公告 告知 找你 你的
     你有 你设置 你在 你好 尊敬 跟你 与你 就你 就是 对你 把你 已将 欠款找你 嘅 打嚟 给你 知道找你 你借过 致函 正式函告
     特授权 授权 有合作
     委托 之托 所托 外聘 催收 的人找你 收账 追数 拨出 说说你 聊聊 替你代偿 受让 现对你 发起 向你 的债权 的合作
     的服务商 问你 欠 的欠 债 事由 就 专接 专门 专做 你断供 你拖`,
);
/** That the contact is about a debt, and not another service of the bank. */
const debtContact = lexicon(
  "debt contact",
  due,
  `你的案件 你的案子 案件已 的案件 立案 传票 开庭 律师函 起诉 诉讼 追逃 诈骗罪 黑名单 失信 代偿 撤案 罚息 减免 协商
     延期还 本金 线下催收 户籍地 债务 债权 欠 老赖 脸皮 那笔 这笔 借过 拖多久 那笔账 你的单子 的单子 断供 断了 条数
     那钱 该还 还不还 讨账 来讨账
     服务密码 通话详单 手持身份证 恶意 解冻金 联系人列表 账还 提现用于归还 紧急联系人 待还 贷款下月 贷款到期 贷款已到
     贷款将 还有十五天到期 按时还 息将 借款合同 你孩子 失联 你的账户 你的案 拿的钱 款子 借那钱 按过手印 上回跟你 通话
     核对还款 动态密码
     转告 回电 联系不到 联系不上 催 征信 找你啥事 找你追偿 你借款 借的钱 扣款失败 装死 你的借款 你的贷款 违约 账户已锁
     到期 追偿 追索 受让 跟进你 授权书 专人 持卡人 分期方案 分期，接 批了 调整还款 转我 联系人 曝光 亲友 坐牢 诈骗
     服务费 知道找你 躲 赖到 倒一笔 合同有事宜 你配合 心里有数 准备好没有 未收到 答应 利息将 派到我 你这单 律师函
     倒一笔 姓名您就 你当初签`,
);
/** Messages of lenders and others about other things. */
const otherBusiness = lexicon(
  "other business",
  `定期存款 理财 登录地点 身份证件即将过期 取件码 亲子 年费 营销 积分 保费 话费 流量 包裹 快递已 快递小哥 马桶 量房
     阿姨已出发
     消费支出 收到转账 交易提醒 网点更新 保单 查勘员 满减 领券 抢购 首借 新卡已寄出 停水 简历 驾校 外卖 幼儿园 离婚案
     该保养 房源
     老用户福利 提款额度 优惠利率 利率优惠 邀约 活动价 资金周转的需要 做银行贷款 任何理由派人 鼓励金融机构 购车 双11
     还本奶 骗局 对账单 提额 预授信 还款功能已开通 代发工资 黄金积存 验证码为 诚聘 五险 会员日 参保 起息 爱车
     亲情卡 收到工资 信用卡消费 余额抵扣 风险提示 如非本人 没有法律效力 辅导员 续贷材料 报名 公积金中心 汇缴 最高可借
     新客最高 存入人民币 申请立案的材料 风控指引 获批发行 处以罚款 下款快 利息高不高 某消 某公司 据说 不得收取 被罚
     被判
     公布催收 冒充 谨防冒充 招聘 底薪 车险 驾驶证 求经验 成功过 无权列入 全网信贷 缴纳诉讼费 用量`,
  // asking who it is, telling of it, official bodies
  `哪个公司 你到底是哪 哪家 你自称 你说的是 你说你是 公安局 派出所 这里是检察院 我是检察院 法院执行局 仲裁委员会
     经侦大队 市法院 市中级人民法院 诉前调解中心 调解员负责 刑侦 我是律师，就 机主本人 表明所属 机构名称
     怎么会有我电话 的客户，想查 的客户想查 我在青松银行上班 有事你找我`,
);

export default defineSignal({
  id: "identity-stated",
  title: { zh: "说明代表哪家机构", en: "States for which institution it speaks" },
  holdsFor: ["collector", "unknown"],
  evidence: [
    // 【name】 on a message about a debt
    { says: signature, given: [debtContact], evenNegated: true },
    // I am of …
    { says: [speaking, 6, lenderName], given: [debtContact], evenNegated: true },
    { says: [speaking, 5, loanWord, 0, voice], given: [debtContact], evenNegated: true },
    {
      says: [
        "我是 我们是 我系 俺是 这里是 这边是 我这里是 我这边是 你好我是 来自 本机构系 受 代 替 帮 代表 我所代理 代理",
        5,
        loanWord,
        1,
        role,
      ],
      evenNegated: true,
    },
    {
      says: [
        "我是 我们是 我系 俺是 这里是 这边是 我这里是 我这边是 我 我们",
        6,
        lenderName,
        1,
        "的 嘞 的工作人员 专案组 客服 贷后 催收 员工 自己的员工 小 老 风控 法务",
      ],
      evenNegated: true,
    },
    {
      says: [
        "受 shou 代表 我所代理 代理 替 帮 代",
        7,
        lenderName,
        4,
        "委托 之托 所托 跟你 与你 和你 联系 处理 通知 贵单位 收账 致电 拨出 追数 向你 本所",
      ],
      evenNegated: true,
    },
    { says: ["兹有 兹委托 执业机构 本所", 12, lenderName], evenNegated: true },
    {
      says: [
        "受 shou 代表 我所代理 代理 替 帮 代",
        6,
        loanWord,
        3,
        "委托 之托 所托 wei托 跟你 与你 和你 联系你 收账 致电 拨出 追数 通知 授权",
      ],
      evenNegated: true,
    },
    {
      says: [
        "自我介绍 报一下家门 这里是 我这边是 我是",
        6,
        "催收 清收 资管 应收账款",
        0,
        "的 专接 公司 三组 组长 二组 团队 管理",
      ],
      given: [debtContact],
      evenNegated: true,
    },
    // … speaking
    { says: [lenderName, 1, role], given: [debtContact], evenNegated: true },
    { says: [loanWord, 0, role], given: [debtContact], evenNegated: true },
    { says: [lenderName, 3, voice], given: [debtContact], evenNegated: true },
    {
      says: [
        loanWord,
        0,
        `这边 提醒 提示你 温馨提醒 通知 敬告 告诉你 你的账单 你有 你在我们 你设置 找你 给你批 把你 已将 的人找你
           跟你同步 知道找你 替你代偿 特授权 致函 有合作 外聘 的催收 催收 清收`,
      ],
      given: [debtContact],
      evenNegated: true,
    },
    { says: [lenderName, 3, "客服 贷后 风控 法务部 催收中心 信用卡中心 清收"], evenNegated: true },
    {
      says: [loanWord, 0, "客服 客服部 贷后部 贷后中心 家访科 核验组 催收部 法务部 风控部 合作律所 客户关怀 外访部"],
      evenNegated: true,
      unless: ["新卡"],
    },
    { says: [loanWord, 1, "你在我们app 你在我们平台 你在我们这"], evenNegated: true },
    // for whom
    { says: [lenderName, 0, "委托 授权", 1, "我 我们 我司 我公司 本公司"], evenNegated: true },
    {
      says: ["你在 你名下 拖欠 你欠 你通过", 6, lenderName, 1, "的债权 的借款 的欠款 的贷款 借款 平台 的这笔 拿的钱"],
      evenNegated: true,
    },
    { says: ["你在 拖欠 你欠", 5, loanWord, 0, "的债权 的借款 的欠款 的贷款 借款 的这笔 拿的钱"], evenNegated: true },
    {
      says: ["转让给 转给 划转至 转给我们 委托 外包至", 4, "我们 我司", 6, "资产 资管 咨询 信息 商务"],
      evenNegated: true,
    },
    {
      says: [lenderName],
      given: ["有一份通知 那笔账 你借过 找你啥事 欠款 那笔逾期 你欠着 欠账 还记得 欠你的 你欠"],
      unless: ["别的 其他 借出来 随便"],
      evenNegated: true,
    },
    ...wider,
  ],
  butNot: `系统 经侦 反诈中心 车管所 招聘 重要提示 催收通知 是贷后 公积金贷 跟我们贷 互联网金融 信贷风控
     保险公司 你借小 债权人 在网上借 是委外 委外公司 资产公司 银行贷款 做贷款 国家助学贷款 借款平台 你借款 笔借款
     网上借款 在借款的 信用卡已 信用卡账单 信用卡诈骗 用信用卡 信用记录 个人信用 金融监管 金融犯罪 金融机构 的分期
     个分期 做分期 可以分期 办分期 申请分期 分三期 分期方案
     受限 受理 受到 的银行 在银行 到银行 去银行 银行卡 手机银行 征信 现金分期 非银行 贷款 网贷 房贷 车贷 放贷 借贷
     还贷 高利贷 抵押贷 消费贷 农贷 装修贷 骗贷 小贷公司 的律所 律所这边 借钱的时候 借钱的人 借钱的事 借钱的那 借钱不还 借钱给 找人借钱 跟人借钱
     你借钱 他借钱 借钱时 借钱那天 催你担保 借钱就 借条 打借条
     我行 出借人 融资 融通 金融公司搞 我们公司 公司的 你们公司 贵公司 我公司 本公司 公司规定 你公司 到公司 花钱 花了
     花圈 花篮 信息部 短信息 信息将 公司已 公司将 催收员 催收的 在催收 担保人 的担保 投资人 资产冻结 资产包
     财务是 你财务 找财务 借点 借过 借了 借来 借的 借你 借我
     是资产管理公司 我们是资产管理 代表律师事务所 是律师调解 律师调解中心 借一笔 借给 外借 先借 去借 不借 再借 能借
     还借 也借`,
  unless: [news, banter, loanAdvertising, otherBusiness],
});
