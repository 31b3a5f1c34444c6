import { defineSignal, lexicon } from "../define-signal.ts";
import { banter } from "../lexicon/banter.ts";
import { news, reported, teaching } from "../lexicon/cues.ts";

/** Handing over in any way: telling, sending, showing, opening. */
const hand = lexicon(
  "hand over",
  // send
  `发 发来 发我 发给 发过来 发一下 发一个 发个 发下 传 传来 传给 传我 上传 转发 转给 打包发 推给 寄 交 交出 交给 上交 回复至 回复到 回复给
   回复我 回我 拿来 甩过来 丢过来`,
  // tell
  `给我 给我们 报 报给 报一下 报下 念 念给 念一下 读 读给 读一下 说 说一下 说给 告诉我 告诉我们 告我 告知 告知我 提供 填写 写给 列给 列出 抄给 需要你的
   讲 口述 透露`,
  // show or record
  `拍 拍给 拍照 拍张 拍个 拍一张 截图 截屏 截个图 录屏 录个屏 录视频 导出 打印 打一份 拉一份 调出来 拉出来 举 手持 出示 展示`,
  // open
  `打开 开一下 开下 开启 开放 授权 允许 同步 共享 点同意 点允许 点一下`,
);

const code = lexicon(
  "one-time code or password",
  `验证码 校验码 动态码 动态口令 动态密码 短信码 短信密码 确认码 口令 短信里的码 短信里的数字 收到的码 收到的数字 收到的六位 给你发的码
   六位数字 6位数字 六位码 6位码 六个数 服务密码 运营商密码 查询密码 营业厅密码 客服密码 网银密码 支付密码 取款密码 银行卡密码
   手机密码 锁屏密码 开机密码 账号密码 icloud密码 苹果id密码 id密码 微信密码 支付宝密码 邮箱密码 学信网账号 学信网密码 公积金密码 社保密码
   服务宓码`,
);
const contactsOrCalls = lexicon(
  "contacts or calls",
  `通讯录 微信通讯录 联系人列表 联系人名单 好友列表 通话记录 通话详单 通话清单 通话明细 通话账单 话单 详单 聊天记录 短信记录 手机相册 相册 流水 银行流水
   微信流水 微信账单 支付宝账单 (五个|几个|三个|十个|两个|亲戚|家人|父母|同事|朋友|亲属|家属|联系人|配偶|老婆|老公|直系亲属)(的|亲戚|朋友|)(名字|姓名|)(电话|号码|手机号)`,
);
const identity = lexicon(
  "identity document or face",
  `身份证正反面 身份证照 身份证照片 身份证原件照 身份证复印件 身份证两面 手持身份证 手持照 手持证件 手持证件照 手持半身照 自拍 自拍照 身份证 户口本
   户口本照片 结婚证照片 银行卡正反面 银行卡照片 人脸识别 刷脸 露脸 正脸照 裸照 私密照 半身照 工牌照片`,
);
const location = lexicon(
  "location",
  `定位 实时定位 位置共享 共享位置 实时位置 共享实时位置 位置 钉位 地址定位 查找功能`,
);

/** Why a collector wants to know where somebody is. */
const pressure = lexicon(
  "pressure",
  `实时 共享 还款 还钱 欠 逾期 催收 贷后 核实 核查 证明 外访 上门 同事(明|今|过) 在外地 住院 跑路 躲 行踪 真在 你跑 关了 不发 别关 别墨迹
   分钟内 家访 借款 分期 客户 处理 两个小时 别装 别废话 老实 不然 否则 信不信 马上发 现在发 立刻发 立马发`,
);
const friendly = lexicon(
  "friends and services asking",
  `接你 接我 打车 导航 停车 到学校 妈妈 妈看 宝贝 见面 吃饭 聚 婚礼 请柬 送货 外卖 快递 师傅 司机 骑手 看房 房源 面试 开团 房间 队长 远程协助 垃圾软件 报表
   你接 过去玩 来玩 到哪了 等你们 景区 酒店 医院门口 露营 开会 会议 生日`,
);
/** What the sender of a code says about it, and what offices ask one to bring. */
const official = lexicon(
  "codes and documents of offices",
  `如非本人 请忽略 分钟内有效 有效期 验证码为 验证码是 你正在 切勿泄露 勿泄露 勿转发 入职 办理入住 携带身份证 带身份证 带好身份证 请携带 请带
   身份证原件 取票 凭身份证 自助办理 登录网上 挂号 报名 退订 防诈骗 谨防 谨慎`,
);

export default defineSignal({
  id: "asks-for-private-data",
  title: { zh: "索要隐私信息", en: "Asks for private data" },
  holdsFor: ["collector", "unknown"],
  evidence: [
    { says: [hand, 9, code], anyOrder: true, unless: [friendly] },
    { says: [hand, 9, contactsOrCalls], anyOrder: true, unless: [friendly] },
    { says: [hand, 7, identity], anyOrder: true, unless: [friendly] },
    { says: [hand, 7, location], anyOrder: true, given: [pressure], unless: [friendly] },
    // the code that was just sent to you
    { says: ["给你发 发给你 刚发 刚才发 收到", 3, "的码 的验证码 的数字 那个码 条码短信", 8, hand], unless: [friendly] },
    { says: ["验证码 服务密码", 1, "给我 不给 说 几位 多少 是多少 呢 拿来"], evenNegated: true, unless: [friendly] },
    // posing with the identity card
    { says: ["拿着 举着 手持 拿 举", 3, "身份证 身份证原件 证件", 8, "拍 录 视频 自拍 照 念 脸 下巴 截图"] },
    { says: ["身份证 身份证件", 3, "举到 举着 放在 贴着 拿到 举", 3, "脸 下巴 胸前 镜头 嘴边"] },
    // reading the phone from afar
    { says: ["让我 我来 我要 我们要", 3, "远程 远程控制 远程看 控制", 8, "手机 屏幕 短信"], unless: [friendly] },
    { says: ["打开 开启 开一下 点开 同意 允许 共享", 4, "屏幕共享 共享屏幕 远程控制 屏幕录制 短信权限 通讯录权限 读取权限"], unless: [friendly] },
    { says: ["通讯录 联系人 微信好友", 5, "往下拉 一页一页 翻给 滑给 翻一遍 录屏"], anyOrder: true },
    { says: ["查找 定位 手机云", 2, "功能 服务", 6, "账号 密码", 4, "告诉 给 发"] },
    { says: ["营业厅", 4, "打 拉 查 调", 8, "清单 详单 记录 明细", 6, "给我 发 拍 交 送"] },
  ],
  butNot: `身份证地址 身份证号后四位 身份证后四位 身份证后六位 身份证尾号 身份证所在 刚才发的定位 请勿将 发短信 上传到征信 共享单车 发位置不 报警 收到传票
    说好 报告 报送 报案 报名 发现 发票 发货 发薪 发生 说明 交通 交流 出示委托 传票 读书`,
  unless: [reported, news, teaching, banter, official],
});
