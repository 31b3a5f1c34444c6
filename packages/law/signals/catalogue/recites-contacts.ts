import { defineSignal, lexicon, number, phone } from "../define-signal.ts";
import { banter } from "../lexicon/banter.ts";
import { news, reported } from "../lexicon/cues.ts";
import { kin, theirKin } from "../lexicon/people.ts";
import { theirCircle } from "../lexicon/third-person.ts";

const book = lexicon(
  "address book or call records",
  `通讯录 通讯信息 通联 通联情况 号码簿 号簿 手机号簿 电话簿 联系人 紧急联系人 联系人列表 联系人名单 联系人信息
     联系人资料 联系人数据 关联人 关系人 好友列表 好友名单 亲友名册 亲友名单 亲戚的名单 亲戚名单 名册
     通话记录 通话详单 通话清单 通话明细 通话单 话单 呼叫记录 通话时长 通话频次 社会关系 社交关系 关系网 关系图谱
     亲属关系 常联系人 常用联系人 打的那几个号 联络人 诵讯录 活记录 痛讯录 微信好友 微信里的人 收货地址
     手机里的人 手机里的号 存的号 lian系人 txl`,
);
/** Persons whose numbers are held. */
const person = lexicon(
  "a person they know",
  kin,
  theirCircle,
  `(堂|表)(哥|姐|弟|妹) (大|二|三|小|四|老)(哥|姐|弟|妹|姨|舅|叔|伯|姑|爷|爸|妈) 丈夫 配偶 朋友 同事 同学 闺蜜 房东
     房太 上司 领导 老板 经理 主管 班主任 辅导员 车间主任 主任 嫂子 老叔 老舅 老汉儿 老豆 恁哥 恁姐
     老师 师傅 邻居 室友 前夫 前妻 前男友 前女友 前任 现任 初恋 岳父 岳母 阿爸 阿妈 亲属 直系亲属 战友 工友 爱人 发小
     爸 妈 哥 姐 弟 妹 爹 娘 舅 姨 叔 姑 婶 客户 甲方 店长 厂长 村长 支书 父 母 兄 对象 室友栏 同事栏`,
);
const theirs = lexicon(
  "somebody's of the debtor",
  theirKin,
  theirCircle,
  `(你|恁|你家)(二舅|大舅|老舅|大姨|二姨|小姨|大伯|二叔|老叔|三叔|姑妈|表姐|表哥|表弟|表妹|堂哥|堂弟|堂姐|
     嫂子|老汉儿|老豆|爱人|前女友|前男友|前妻|前夫|发小|初恋|房东|闺蜜|室友|班主任|老师|座机|甲方)`,
);
/** In the speaker's hands. */
const held = lexicon(
  "in our hands",
  // have
  `都有 也有 我有 全有 我们有 有了 在我手 在我这 在我们 我手里 我手上 我这有 手里有 手上有 手里有张 拿到 掌握 调取
     存了 都存了 存着 留存 保存 在此 现存 摆在 摆着 躺着 在我桌 全在 在库里 都齐 齐了 齐全 都全 全套 一份不少 一个不落
     一个没少 一个不少
     抄低 抄下 副本 归档 云端 上传云端 传上来 上传了 全上传 读完 读取 抓取 导出 导出来 打印 打印了 下载了 已下载
     我已下载 备份 截了图 截图了 列了 列出 同步好 已同步 核过 刚核 生成 匹配 拉了 拉出来 调出来 爬 提取 已核实
     均已核实 收集 获取到`,
  // know
  `查到 查出来 弄到 搞到 要到了 全出来 都出来 记得清 记着 记着嘞 记下 背得出 背得 门儿清 门清 一清二楚 清清楚楚
     我看过 都看过 看过了 看得到 看得见 都看到 看到了 看见了 我知道 都知道 早就有 后台有 系统里 我们系统 表里 有张表`,
);
const we = lexicon("the speaker", "我 我们 我司 我方 公司 系统 后台 俺 咱 敝处 这边 运营商");
/** The beginning of a mobile number of which the rest is masked. */
const mobile = lexicon("masked mobile number", `(13|15|17|18|19)(0|1|2|3|4|5|6|7|8|9) 14(5|7|9) 166`);
const registered = lexicon(
  "given as a contact",
  `登记的 登记 填的 填了 填写的 写的是 栏里填了 栏写的 栏里 留的 留了 留了俩 预留的 备注 备注是 备注叫 备注的
     联系人是 联系人叫 联系人有 联系人为 名单里有 名单上有 通讯录里有 通讯录里那个 通讯录里 这边留的 申请时填 绑定的
     存成 你存了 存了个`,
);
const check = lexicon(
  "asking for confirmation",
  `对吧 是吧 对不对 没错吧 没记错吧 还记得不 认识吧 是谁呀 是你闺蜜 是你对象 是你老板吧 是不是 吧 没说错吧 有变更吗
     要听吗 继续念吗 你跟他挺熟 我看见了 我看一下啊 我这有 记着 都有`,
);
/** Common family names that are seldom anything else after a person. */
const surname = lexicon(
  "family name",
  `李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 林 郭 罗 梁 宋 郑 谢 韩 唐 冯 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 苏 卢 蒋
     蔡 贾 丁 魏 薛 叶 阎 潘 杜 戴 汪 姜 范 姚 谭 廖 邹 陆 郝 崔 康 邱 秦 顾 侯 邵 孟 龙 段 钱 汤 尹 黎 贺 龚 蒲 谷 尤
     童 庞 樊 兰 殷
     王 霍 翟 何 于 施 陶 洪 翁 钟 熊 田 任 毛 江 石`,
);
const otherLists = lexicon(
  "other lists and contacts",
  `班级通讯录 供应商 业主 公司通讯录 我们没有 没有你的通讯录 未读取 已删除 修改成功 如非本人 要删 满五千 到站 接站
     取件 会务 会议 工会 家长 值班 黑历史 对接人 订单 收货 物业 前台取 换机 招聘 电销 开户 检测到该应用 关闭权限 索权
     返现 校友 录用
     入职 报销 设置里 作业 老同学 群文件 同步已完成 亲情号 便民 缴费 体检报告 报名表 快递员 苹果 族谱 点名 获奖 出席
     请帖 寻人 席 欠贷款不还 机主是 借我们钱 从通讯录 甲方爸爸的联系方式 被填为联系人 站长催单 看通不通 超时 导购 本店
     换手机 话费详单 被告人 证人 批捕 决定书 如需变更 到柜台 相册看见 隔壁老王 长途 到庭 老同桌 话费`,
);
/** Asked for, or only threatened, and so not recited. */
const notHeld = lexicon(
  "asked for or only threatened",
  `录屏发我 打包发 上传手持 导出来发我 提供通讯录 请上传 发到这个邮箱 把你微信通讯录 发我看 写给我 需要你的 新号码吗
     别的号码吗 列给我 点同意 写满 都给我 密码 扫这个码 你不处理 我已经在联系 找你们这些 逐一联系 一个个打电话 找到你
     挨个打过去跟
     有义务 就有还款义务 十个熟人 补给我 替我 包庇 通知到 就联系 熟不熟 律师函 帮我把他 查找 从通讯录a 从通讯录
     甲方爸爸的联系方式 被填为联系人 欠贷款不还 机主是 借我们钱 借我们钱没影 钱没交 义务 怎么会有我 违法的是你
     我查了通话记录 通话记录我看了 从哪弄来`,
);

export default defineSignal({
  id: "recites-contacts",
  title: { zh: "念出联系人、称掌握通讯录", en: "Recites contacts, claims to hold the address book" },
  holdsFor: ["collector", "unknown"],
  evidence: [
    // we have your address book
    { says: [book, 10, held], unless: [notHeld] },
    { says: [held, 8, book], given: ["你 你的"], unless: [notHeld] },
    { says: ["我 我们", 3, "把你好友 把你联系人 把你通讯录", 12, "列 导 截 打印 备份"] },
    {
      says: [
        we,
        4,
        "有 掌握 拿着 存着 握着 保存 备份 下载 导出 调取 读取 拉 查 调 导 爬 采集 同步 获取 翻 留存",
        8,
        book,
      ],
      unless: [notHeld, "我有通讯录"],
      given: ["你 借 欠 还 逾期"],
    },
    {
      says: [
        "通过 按 根据 从 凭 照着",
        8,
        "通讯录 通话记录 联系人名单 联系人",
        4,
        "找到你 找到 去找人 找人 联系到 查到 看到你 打 拨",
      ],
    },
    {
      says: ["同意 授权 点允许 勾选 注册", 8, book],
      anyOrder: true,
      given: ["上传 读取了 看得到 落 我们有 都在 归档 抓取 早就 同步了"],
      unless: ["未经 点同意"],
    },
    { says: [book, 8, number, 1, "个人 个号码 条 位 人 个"], given: ["我 我们 下载 备份 共计"], unless: [notHeld] },
    { says: [book, 6, "一共 总共 共 共计", 4, "个 条 位 人 百"], given: [we, "附件"] },
    { says: [book, 6, "字头 按姓氏 TOP top 排第一 头一个 第一个 最上面 首位"] },
    { says: ["备份 下载 导出", 8, "亲属 同事 朋友", 2, "一 二 三 四 五 六 七 八 九 十 1 2 3 4 5 6 7 8 9 十二 12 31"] },
    { says: ["存了 存的 有", 4, "多少人 多少个 几百 百", 8, "我 数给 念给 都看", 0, "你听 数 念 都 过"] },
    {
      says: ["第一个叫 第一个是 排第一 最上面 第一位 首位为 字头", 8, "最后一个 第二个 接着 那个 下一个 的阿 叫"],
      given: ["通讯录 手机 存 联系人 号码 名单 密切"],
    },
    {
      says: ["数给你听 念给你听 给你念 我念几个 我念一个 继续念吗 从头念"],
      given: ["联系人 通讯录 号码 名字 电话 人 亲戚"],
      unless: ["决定书 传票"],
    },
    // with whom you talk
    { says: ["跟谁 和谁 与谁 给谁", 2, "通话 打电话 联系 聊", 4, "最多 频繁 看得 清楚 知道 我们"], unless: [notHeld] },
    {
      says: [
        "跟你 和你 与你 你跟 你和 你给 你与 与",
        10,
        "通话 联系 通电话 打电话 发短信 聊了 一天打",
        8,
        "最多 频繁 频次 时长 记录 分钟 八回 次 我看得 要听吗 最高 的人我",
      ],
      given: ["我 我们 尾号 那个号 机主 你 名单"],
      unless: ["降信用 我跟你 我给你 联系我 给你打了 本次通话", notHeld],
    },
    {
      says: [
        "通话最多 联系最多 打得最多 通话频繁 常打的 最常联系 通话频次 密切往来",
        8,
        "看得到 有 是 出来 查 尾号 号 次 者",
      ],
      given: ["我 我们 你 尾号 首位"],
      unless: [notHeld, "联系他最多的你"],
    },
    { says: ["你跟 你和 你给 你还给 还给", 8, surname, 8, "记录 聊 通话 时长 频次 发短信"], given: ["我 我们"] },
    { says: ["跟你通话的 和你通话的 跟你联系的", 6, "我有名单 名单 我都有"] },
    { says: ["跟一个 和一个", 6, "座机 号码", 4, "聊了 通了 打了"], given: ["你"] },
    { says: ["他还有个 她还有个 还有个", 3, "叫", 0, surname] },
    { says: [theirs, 12, "叫", 0, surname, 8, "尾号 电话 手机 号"] },
    { says: ["是你闺蜜 是你对象 都是你发小 是你表哥 是不是你的通讯录 是不是你通讯录"], unless: ["我是你"] },
    { says: ["联系人", 2, "我有一半 我有一多半 我有大半"] },
    { says: ["换联通 换电信 换移动", 4, mobile] },
    { says: ["常联系人 联系人 通讯录", 1, "top 前三 前五 前十"] },
    { says: ["常打的 最常打", 8, "全出来 都出来 查出来"] },
    { says: ["座机 电话", 4, "打头 开头", 8, "是你"] },
    { says: ["通讯录 号码簿 号簿", 3, "一个不落 全 一条不少", 3, "上传 同步 读"] },
    { says: ["你跟 你和 你给", 6, mobile] },
    { says: ["你跟 你和 你给", 6, number, 1, "的座机 座机 那个号"] },
    // their numbers
    { says: [theirs, 9, "电话 号码 手机号 手机 微信号 联系方式 微信 号段 号", 6, held] },
    { says: [person, 9, "电话 号码 手机号 微信号 联系方式", 4, held], given: ["你"], unless: [notHeld] },
    {
      says: [we, 4, "有 查到 拿到 弄到 搞到 存了 也有 都有 要到", 5, person, 5, "电话 号码 手机号 联系方式 微信号"],
      unless: [notHeld],
    },
    {
      says: [
        "电话 号码 手机号 微信号 号",
        2,
        "我 我们 我这 我这边 俺",
        2,
        "都有 也有 有 都查到 查到 记得 全有 拿到 都齐 掌握 存了 记着 早 背得 抄低 都知道",
      ],
      unless: [notHeld],
    },
    { says: [person, 9, phone], unless: ["转给 收款 我的号 转我 打到"] },
    { says: [phone, 3, person], unless: ["转给 收款 我的号 转我 打到"] },
    { says: [person, 9, mobile], unless: ["转给 收款 我的号"] },
    { says: [mobile, 1, "那个 打头 开头 的", 5, person] },
    { says: [mobile, 0, "那个 打头 开头"], given: [person, "通讯录"] },
    { says: [person, 8, "尾号 开头 打头", 3, number] },
    { says: [person, 8, "尾号 开头 打头 头嗰个"], given: ["电话 号码 手机 登记 联系人"] },
    { says: ["座机", 2, number, 2, "打头 开头"] },
    // given as contacts
    { says: ["联系人一 联系人二 联系人1 联系人2 第一联系人 第二联系人", 6, surname] },
    { says: ["联系人1 联系人一", 8, "联系人2 联系人二"] },
    {
      says: ["联系人 联络人 关系人 关联人", 4, "先生 女士 父亲 母亲 配偶 丈夫 妻子 某"],
      given: ["电话 号码 手机 变更 是吧 确认 都齐 核实"],
    },
    { says: [registered, 5, person, 6, check], given: ["我 我们 欠 逾期 电话 是吧 对吧 还款 借 平台 系统 app 联系人"] },
    { says: [registered, 5, surname, 4, check] },
    { says: [registered, 3, surname], given: ["联系人 栏 紧急"], unless: ["如需 柜台"] },
    { says: [registered, 12, mobile] },
    { says: [registered, 12, phone] },
    { says: ["登记的 填的 留的 名单里 名单上 填 留了", 4, "联系人", 4, "有 叫 包括 四个 三个 五个 两个 一个"] },
    { says: ["联系人 名单 常联系人 关联人 直系亲属 栏", 3, surname, 3, surname] },
    // reading names out
    { says: [theirs, 2, "叫 名叫 姓 是叫", 0, surname] },
    { says: [theirs, 0, surname, 12, "电话 号码 手机 打头 上班 住 镇上 村 尾号 对吧 是吧 微信 号段 种 开店"] },
    { says: [theirs, 3, "叫 名叫 姓", 6, check] },
    { says: [person, 0, surname, 5, person, 0, surname] },
    { says: ["父 母 兄 弟 姐 妹 夫 妻", 0, surname, 3, "父 母 兄 弟 姐 妹 夫 妻", 0, surname] },
    { says: [surname, 3, surname, 6, "这俩你认识 你认识吧 都认识吧 都是你 一家子"], given: ["你"] },
    { says: [surname, 2, surname, 3, surname], given: ["一个一个通知 一个个通知 一家子齐 挨个"] },
    {
      says: ["这个号 那个号 这个姓 姓", 6, "是你 你闺蜜 你同学 你朋友 你老板 你对象", 3, "吧 吗 是 不"],
      unless: ["我姓"],
    },
    { says: [surname, 3, "是你闺蜜 是你对象 是你老板 是你同学 是你前 是你表 是你发小 都是你发小", 0, "吧 吗 是吧"] },
    { says: [person, 3, person, 8, "都是你发小 你认识吧 都是你的人"] },
    { says: ["叫", 0, surname, 4, check], given: [theirs, "联系人 电话 删"] },
    {
      says: [person, 7, person, 7, person, 7, "的号码 号码 名单 都在我 都在群 在我拉 挨个念 都记"],
      unless: ["打给你爸妈", notHeld],
    },
    {
      says: [
        "你表姐 你二叔 你前男友 你堂哥 你二舅 你大姨 你小姨 你表弟 你大伯",
        9,
        "你表姐 你二叔 你前男友 你堂哥 你二舅 你大姨 你小姨 你表弟 你大伯",
      ],
    },
    { says: ["这不是 不就是 这个是 那个是", 3, theirKin, 4, "吗 吧"], given: ["电话 号码 记 打 联系"] },
    {
      says: [theirs, 7, "是 在 开", 7, "对吧 是吧 对不对 没错吧 没记错"],
      given: ["电话 号码 通讯录 登记 留的 查到 开头 备注 叫 姓 嗯 我看"],
    },
    { says: [person, 5, "是你", 1, "表哥 表姐 闺蜜 老板 对象 发小 同学 二姨", 0, "吧 吗"] },
    { says: ["你通讯录里 你手机里 通讯录里", 2, "那个 叫 存的 备注", 14, "是你 吧 是谁"] },
    { says: ["先 我 给 就", 1, "打 拨 call 跟 找", 1, theirKin, 9, "电话是 号码是 备注"] },
    { says: ["我打 我拨 打给", 8, "的电话", 3, "备注 备注是 就是那个"] },
    { says: [person, 9, "的电话 的号码", 2, "是", 2, number] },
    { says: ["你身边 你周围 你那些 你这些", 3, "人 朋友 同事", 20, "号码我 号码都 我都有"] },
    { says: ["左边是名字 左边名字 名字和号", 8, "号 都是你的人 右边"] },
    { says: ["你那些联系人 你的联系人", 10, "上传 云端 删也没用 都在"] },
    { says: ["你是", 6, "他爸 他妈 他哥 他姐 他弟 他妹 他爹 他老婆 他老公", 0, surname] },
  ],
  butNot: `
     没有你的通讯录 有没有 你有她 你有他 有事 有空 有困难 领导审批 有你同学 有你的 妈呀 哥们 姐妹们 备案 通知单 回执单
     名单上 黑名单 失信名单 白名单 我妈电话 我爸电话 我妈的号 号码机主 单子 联系人催 我有话 我有的 我有办法 小张 老王
     李某 王某 张某 王法 别装 老张 周末 周一 周二 周三 周四 周五 周六
     周日 本周 上周 下周 一周 两周 周转 周围 周期 周到 任何 任务 方便 于是 由于 关于 对于 石头 江湖 钱 熊 毛病 许多
     也许 允许 程序 流程 工程 过程 单子派 胡说 胡闹 金额 林子 黄了 黄牛 唐突 范围 康复 洪水 如何 田地`,
  unless: [reported, news, banter, otherLists],
});
