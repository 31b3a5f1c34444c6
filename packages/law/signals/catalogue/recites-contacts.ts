import { defineSignal, lexicon } from "../define-signal.ts";
import { banter } from "../lexicon/banter.ts";
import { news, reported, teaching } from "../lexicon/cues.ts";
import { kin, theirKin } from "../lexicon/people.ts";
import { theirCircle } from "../lexicon/third-person.ts";

const book = lexicon(
  "address book or call records",
  `通讯录 手机通讯录 微信通讯录 号码簿 手机号码簿 联系人 紧急联系人 联系人列表 联系人名单 好友列表 通话记录 通话详单 通话清单 通话明细 话单
   通话记录单 社会关系 关系网 关系人 亲属关系 亲友名单 亲戚的名单 亲友号码 常用联系人 常联系人 联系人信息 联系人资料 打的那几个号 诵讯录 通活记录 联络人`,
);
/** Persons whose numbers are held. */
const person = lexicon(
  "a person they know",
  kin,
  theirCircle,
  `(堂|表)(哥|姐|弟|妹) (大|二|三|小|四|老)(哥|姐|弟|妹|姨|舅|叔|伯|姑|爷|爸|妈) 丈夫 配偶 朋友 同事 同学 闺蜜 房东 房太 上司 领导 老板 经理 主管 班主任 辅导员
   老师 师傅 邻居 室友 前夫 前妻 前男友 前女友 前任 现任 岳父 岳母 阿爸 阿妈 亲属 战友 工友 爱人 爸 妈 哥 姐 弟 妹 爹 娘 舅 姨 叔 姑`,
);
const held = lexicon(
  "held by the speaker",
  `都有 也有 我有 全有 都在 有了 有你 有他 我这有 我这里有 在我手 在我这 在我们 我手里 我手上 我们手上 手里有 手上有 手里的 在手 拿到 拿到了 查到 查到了 掌握 调取 调出
   导出 导出来 下载 备份 上传 上传了 读取 读到 提取 抓取 获取 全出来 都出来 记得清 记着 记下 存着 列了 列出 都齐 齐了 齐全 都全 全套 一份不少 一个不落 一个不少 写着
   早就有 看得到 看得见 看到 显示 后台 系统里 我们系统 表里 表格 名单 授权了 授权的 同意了 清清楚楚 一清二楚`,
);
/** The beginning of a mobile number of which the rest is masked. */
const mobile = lexicon("masked mobile number", `(13|15|17|18|19)(0|1|2|3|4|5|6|7|8|9) 14(5|7|9) 166`);
const registered = lexicon(
  "given as a contact",
  `登记 登记的 填的 填了 填写 留的 留了 预留 预留的 备注 备注是 备注叫 备注的 联系人是 联系人叫 联系人有 名单里有 名单上有 通讯录里有 通讯录里那个 通讯录里的 这边留的 申请时填 绑定`,
);
const otherLists = lexicon(
  "other lists and contacts",
  `班级通讯录 供应商 业主联系表 公司通讯录 合作商 我们没有 没有你的通讯录 未读取 已删除 已按规定删除 修改成功 如非本人 你的紧急联系人已 人要删 满五千 到站 接站
   取件 会务 会议通知 报到 工会 家长核对 各位家长 有事直接找 值班 黑历史 对接人 订单 收货 物业 前台取`,
);

export default defineSignal({
  id: "recites-contacts",
  title: { zh: "念出联系人、称掌握通讯录", en: "Recites contacts, claims to hold the address book" },
  holdsFor: ["collector", "unknown"],
  evidence: [
    // we have your address book
    { says: [book, 8, held], anyOrder: true },
    {
      says: [
        "通过 按 根据 从 凭",
        8,
        "通讯录 通话记录 联系人名单 授权的通讯录 联系人",
        4,
        "找到你 找到 去找人 找人 联系到 查到 打给 找你",
      ],
    },
    {
      says: [
        "我们 我 系统 后台 大数据",
        5,
        "拉 调 导 查 爬 提取 读取 采集",
        6,
        "通讯录 通话记录 通话详单 联系人 常打的 号码簿 好友",
      ],
    },
    {
      says: ["点同意 点了同意 授权 同意的时候 点允许", 8, "通讯录 号码簿 联系人 通话记录 号码"],
      anyOrder: true,
      given: ["上传 读取 看得到 导 落 我们 都"],
    },
    {
      says: [book, 4, "一共 总共 共 有", 3, "一百 两百 二百 三百 四百 五百 几百 几十 百 十 条 个人 个号码 位 人", 0],
      given: ["我 我们 系统 下载 备份"],
    },
    { says: ["手机里 通讯录里 通讯录", 3, "存了 存的 有", 4, "多少人 多少个 几百", 6, "我 数给 念给 给你 都 知道"] },
    {
      says: ["第一个叫 第一个是 第一个 排第一 最上面", 5, "最后一个 第二个 接着 那个 下一个"],
      given: ["通讯录 手机 存 联系人 号码"],
    },
    { says: ["跟谁 和谁 与谁 给谁", 2, "通话 打电话 联系 聊", 4, "最多 频繁 看得 清楚 知道"] },
    { says: ["跟你 和你 与你", 2, "通话 联系", 3, "最多 频繁 的那些人 的人 的那几个", 6, "我 有 名单 都 查"] },
    {
      says: ["通话最多 联系最多 打得最多 通话频繁 常打的 最常联系", 6, "看得到 有 是 出来 查 尾号 号"],
      given: ["我 我们 你"],
    },
    // their numbers
    { says: [person, 9, "的电话 电话 的号码 号码 手机号 手机 微信号 联系方式", 5, held] },
    { says: [held, 5, person, 6, "的电话 电话 的号码 号码 手机号 联系方式"] },
    {
      says: [
        "电话 号码 手机号 微信",
        2,
        "我 我们 我这 我这边 我也",
        2,
        "都有 也有 有 都查到 查到 记得 全有 拿到 都齐 掌握",
      ],
      unless: ["你有 没有 有没有"],
    },
    { says: [person, 9, mobile], unless: ["转给 打到我 收款 我的号"] },
    { says: [mobile, 4, person] },
    { says: ["联系人一 联系人二 联系人1 联系人2 第一联系人 第二联系人 紧急联系人 联系人", 1, person] },
    { says: ["联系人 联络人 关系人", 6, person, 6, person] },
    { says: [registered, 6, person], given: ["我 我们 欠 逾期 电话 是吧 对吧 有变 还款 借 平台 系统 app"] },
    { says: [registered, 12, mobile] },
    { says: ["登记的 填的 留的 名单里 名单上 名单", 2, "联系人", 3, "有 叫 是 包括"] },
    // reading names out
    { says: [theirKin, 5, theirKin, 5, theirKin, 6, "的号码 的电话 号码 电话 表 名单 都在 群 挨个"] },
    { says: [theirKin, 3, "叫 名叫 姓"], given: ["对吧 是吧 对不对 没错吧 13 15 18 19 电话 号码 打 拨 住 联系"] },
    { says: ["这不是 不就是 这个是 那个是", 3, theirKin, 4, "吗 吧"], given: ["电话 号码 记 打 联系"] },
    { says: [theirKin, 6, "对吧 是吧 对不对 没错吧"], given: ["电话 号码 联系人 通讯录 打 登记 留的 查到 开头"] },
    { says: [theirKin, 9, theirKin, 9, theirKin], given: ["群里 拉群 挨个 一个个 名单 通讯录 电话 号码 我都"] },
    { says: ["先 我 给 就", 1, "打 拨 call 跟 找", 1, theirKin, 8, "电话是 号码是 聊聊 备注"] },
    { says: ["我打 我拨 打给", 8, "的电话", 3, "备注 备注是 就是那个"] },
  ],
  butNot: `没有你的通讯录 有没有 联系人信息我们已 你有她 你有他 有事 有空 有困难 领导审批`,
  unless: [reported, news, teaching, banter, otherLists],
});
