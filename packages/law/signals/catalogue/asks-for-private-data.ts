import { defineSignal, lexicon } from "../define-signal.ts";
import { banter } from "../lexicon/banter.ts";
import { news, reported, teaching } from "../lexicon/cues.ts";

/** Handing over to the speaker. */
const toMe = lexicon(
  "hand over to me",
  // send
  `(发|传|寄|交|推|转发)(给我|我|来|过来|给客服|给专员|到这个) 发一下 发一份 上传 提供 回复至 回复到 回复我 回我 拿来 转发 甩过来 丢过来 打包发`,
  // tell
  `(报|念|读|说|写|列|抄)(给我|出来|上来|一下|给我们) 告诉我 告知我 给我 给我们 需要你的`,
  // show or record
  `(拍|截图|导出来|录屏|拉出来|翻)(给我|发我|发来) 拍视频发 录屏 录个屏 录段视频 举着 配合提供`,
  // open
  `打开 开一下 开启 开放 共享给 同步给 授权给`,
);

/** The same words without 我; they count right after 把 … or right before what is to be handed over. */
const hand = lexicon(
  "hand over",
  `发 传 报 念 读 交 导 拍 截 给 打开 共享 上传 提供 转发 打印 授权 列 报一下 念一下 读一下 说一下 发一下 拍一下 拍一张 拍张 拍个 发个 发下 报下 传一下 打一份 拉一份 拍照 截图
   拍给 导出 录个 登录 上交 输入`,
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
   微信流水 微信账单 支付宝账单 亲戚的名字电话 亲戚的电话 家人的电话 家人电话 父母电话 同事电话 朋友电话 亲属电话 家属电话 联系人电话 配偶电话 老公电话 老婆电话`,
);
const identity = lexicon(
  "identity document or face",
  `身份证正反面 身份证照 身份证照片 身份证原件照 身份证复印件 身份证两面 手持身份证 手持照 手持证件 手持证件照 手持半身照 自拍照 手持身份证自拍 本人自拍 身份证 户口本
   户口本照片 结婚证照片 银行卡正反面 银行卡照片 人脸识别 刷脸 露脸 正脸照 裸照 私密照 半身照 工牌照片`,
);
const location = lexicon(
  "location",
  `定位 实时定位 位置共享 共享位置 实时位置 共享实时位置 位置 钉位 地址定位 查找功能`,
);

const secret = lexicon("what is private", code, contactsOrCalls, identity);

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
  `如非本人 请忽略 分钟内有效 有效期 验证码为 验证码(0|1|2|3|4|5|6|7|8|9) 你正在 切勿泄露 勿泄露 勿转发 入职 办理入住 携带身份证 带身份证 带好身份证 请携带 请带
   附上 请附上 补充材料 检测到该应用 申请已提交 另行发送 开户 仅在 关闭权限 索权 非本人 身份证原件 取票 凭身份证 自助办理 登录网上 挂号 报名 退订 防诈骗 谨防 谨慎`,
);

export default defineSignal({
  id: "asks-for-private-data",
  title: { zh: "索要隐私信息", en: "Asks for private data" },
  holdsFor: ["collector", "unknown"],
  evidence: [
    // 把你的验证码发给我
    { says: ["把 将", 8, secret, 10, hand] },
    { says: ["把 将", 10, location, 8, hand], given: [pressure] },
    // 验证码发我, 提供通讯录
    { says: [secret, 8, toMe], unless: [friendly] },
    { says: [toMe, 6, secret], unless: [friendly] },
    { says: [location, 6, toMe], given: [pressure], unless: [friendly] },
    { says: [toMe, 4, location], given: [pressure], unless: [friendly] },
    // 报一下验证码
    { says: [hand, 3, secret, 2, "来 过来 给我 现在 快 马上 发我 一份 然后 我 正反面 照"], unless: [friendly] },
    {
      says: [
        "报 报一下 念 念一下 读 读一下 说 说一下 发一下 发个 发下 给一下 报下 交出 交出来 打一份 拍个 拍张 拍一张",
        2,
        secret,
      ],
      unless: [friendly],
    },
    { says: [hand, 3, location, 3, "来 过来 给我 一个 发 现在 快 我看 别"], given: [pressure], unless: [friendly] },
    { says: [location, 4, "发一个 发个 发 打开 共享 开一下"], given: [pressure], unless: [friendly] },
    { says: ["发 开 共享", 1, location], given: [pressure], unless: [friendly] },
    // the code that was just sent to you
    {
      says: [
        "给你发 发给你 刚发 刚才发 收到",
        3,
        "的码 的验证码 的数字 那个码 条码短信",
        12,
        "告诉我 给我 报 念 读 发我 转发 告诉我就行",
      ],
      evenNegated: true,
      unless: [friendly],
    },
    { says: ["验证码 服务密码", 1, "给我 说 几位 多少 是多少 呢 拿来"], evenNegated: true, unless: [friendly] },
    { says: ["不给 不说 不报 不发 不肯给", 0, code], given: ["那我 我就 是吧 你等着 不然"], evenNegated: true },
    { says: ["六个数 六位数字 6位数字 六位数 几位数", 2, "说 报 念 给我 读 发"], anyOrder: true, given: [code] },
    {
      says: [
        "五个 几个 三个 十个 两个 四个 十位 五位",
        2,
        "亲戚 家人 同事 朋友 亲属 联系人 好友",
        3,
        "名字 姓名 电话 号码 手机号",
        8,
        toMe,
      ],
    },
    // posing with the identity card
    { says: ["拿着 举着 手持 拿 举", 3, "身份证 身份证原件 证件", 8, "拍 录 视频 自拍 照 念 脸 下巴 截图"] },
    { says: ["身份证 身份证件", 3, "举到 举着 放在 贴着 拿到 举", 3, "脸 下巴 胸前 镜头 嘴边"] },
    // reading the phone from afar
    { says: ["让我 我来 我要 我们要", 3, "远程 远程控制 远程看 控制", 8, "手机 屏幕 短信"], unless: [friendly] },
    {
      says: [
        "打开 开启 开一下 点开 同意 允许 共享",
        4,
        "屏幕共享 共享屏幕 远程控制 屏幕录制 短信权限 通讯录权限 读取权限",
      ],
      unless: [friendly],
    },
    { says: ["通讯录 联系人 微信好友", 5, "往下拉 一页一页 翻给 滑给 翻一遍 录屏"], anyOrder: true },
    { says: ["查找 定位 手机云", 2, "功能 服务", 6, "账号 密码", 4, "告诉 给 发"] },
    { says: ["营业厅", 4, "打 拉 查 调", 8, "清单 详单 记录 明细", 6, "给我 发 拍 交 送"] },
  ],
  butNot: `身份证地址 身份证号后四位 身份证后四位 身份证后六位 身份证尾号 身份证所在 刚才发的定位 请勿将 发短信 上传到征信 共享单车 发位置不 报警 收到传票 群发 发同城群 发朋友圈 手持身份证的照片我 裸照传 传网上 传到网 寄发 都能拿 押身份证 移交 移交过来 我有 也有 别说 不说 先说 再说 我说 跟你说
    说好 报告 报送 报案 报名 发现 发票 发货 发薪 发生 说明 交通 交流 出示委托 传票 读书`,
  unless: [reported, news, teaching, banter, official],
});
