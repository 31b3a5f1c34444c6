import { defineSignal, lexicon, number, phone } from "../define-signal.ts";
import { banter } from "../lexicon/banter.ts";
import { news, reported, teaching } from "../lexicon/cues.ts";
import { kin, theirKin } from "../lexicon/people.ts";
import { theirCircle } from "../lexicon/third-person.ts";

const book = lexicon(
  "address book or call records",
  `通讯录 手机通讯录 微信通讯录 号码簿 联系人 紧急联系人 联系人列表 联系人名单 联系人信息 联系人资料 好友列表 通话记录 通话详单 通话清单 通话明细 通话单 话单 社会关系 关系网 关系人
   亲属关系 亲友名单 亲戚的名单 亲戚名单 亲友号码 常用联系人 常联系人 打的那几个号 联络人 诵讯录 活记录 微信好友 同事名单 单位名单 收货地址`,
);
/** Persons whose numbers are held. */
const person = lexicon(
  "a person they know",
  kin,
  theirCircle,
  `(堂|表)(哥|姐|弟|妹) (大|二|三|小|四|老)(哥|姐|弟|妹|姨|舅|叔|伯|姑|爷|爸|妈) 丈夫 配偶 朋友 同事 同学 闺蜜 房东 房太 上司 领导 老板 经理 主管 班主任 辅导员
   老师 师傅 邻居 室友 前夫 前妻 前男友 前女友 前任 现任 岳父 岳母 阿爸 阿妈 亲属 战友 工友 爱人 爸 妈 哥 姐 弟 妹 爹 娘 舅 姨 叔 姑 甲方爸爸 客户 甲方 店长 厂长 村长 支书`,
);
/** In the speaker's hands. */
const held = lexicon(
  "in our hands",
  `都有 也有 我有 全有 我都有 我们有 有了 都在 在我手 在我这 在我们 在手 我手里 我手上 我这儿有 我这有 我这里有 手里有 手上有 拿到 拿到了 查到 查到了 查出来 弄到 搞到 要到了 掌握 已掌握 调取 调取了
   调出来 拉出来 拉了 导出 导出来 下载了 已下载 我已下载 备份 上传了 全上传 读取 读到 提取 抓取 获取到 全出来 都出来 记得清 记着 记下 存着 列了 列出来 都齐 齐了 齐全 都全 全套 一份不少
   一个不落 一个不少 早就有 看得到 看得见 后台有 系统里有 系统里 我们系统 我们后台 表里 在表上 摆着 躺着 清清楚楚 一清二楚 打印出来 翻到 我保存了 截图了 同步过来 全部同步`,
);
const we = lexicon("the speaker", "我 我们 我司 我方 公司 系统 后台 我这 我手 大数据 俺 咱 平台 这边");
/** The beginning of a mobile number of which the rest is masked. */
const mobile = lexicon("masked mobile number", `(13|15|17|18|19)(0|1|2|3|4|5|6|7|8|9) 14(5|7|9) 166`);
const registered = lexicon(
  "given as a contact",
  `登记的 登记 填的 填了 填写的 留的 留了 预留的 预留 备注 备注是 备注叫 备注的 联系人是 联系人叫 联系人有 名单里有 名单上有 通讯录里有 通讯录里那个 通讯录里的 这边留的 申请时填 绑定的`,
);
/** A person introduced: is, called, works. */
const introduced = lexicon("introduced", `叫 名叫 姓 是不是叫 是叫 就是 对吧 是吧 对不对 没错吧 在 开 住`);
const otherLists = lexicon(
  "other lists and contacts",
  `班级通讯录 供应商 业主 公司通讯录 我们没有 没有你的通讯录 未读取 已删除 已按规定删除 修改成功 如非本人 要删 满五千 到站 接站 取件 会务 会议通知 工会 家长 值班 黑历史
   对接人 订单 收货 物业 前台取 云端 换机 招聘 电销 开户 仅在 检测到该应用 关闭权限 索权 返现 同学聚会 校友 录用 入职 报销 设置里 作业`,
);
/** Asked for, and so not held. */
const askedFor = lexicon("asked for", `录屏发我 打包发 上传手持 导出来发我 提供通讯录 请上传 发到这个邮箱 把你微信通讯录 发我看 写给我 需要你的 新号码吗 别的号码吗 有没有他`);

export default defineSignal({
  id: "recites-contacts",
  title: { zh: "念出联系人、称掌握通讯录", en: "Recites contacts, claims to hold the address book" },
  holdsFor: ["collector", "unknown"],
  evidence: [
    // we have your address book
    { says: [book, 8, held], given: [we], unless: [askedFor] },
    { says: [held, 4, "你 你的", 4, book], given: [we], unless: [askedFor] },
    { says: [we, 3, "有 掌握 拿着 存着 握着 保存 备份 下载 导出 调取 读取 拉 查 调 导 爬 采集 同步 获取", 6, book], unless: [askedFor, "我有通讯录"], given: ["你 借 欠 还 逾期"] },
    { says: ["通过 按 根据 从 凭 翻", 8, "通讯录 通话记录 联系人名单 联系人", 4, "找到你 找到 去找人 找人 联系到 查到 打给 找你 看到你"] },
    { says: ["同意 授权 点允许 勾选", 8, book], anyOrder: true, given: ["上传 读取 看得到 落 我们有 都在 同步"], unless: [askedFor] },
    { says: [book, 6, "下载 备份 导出 拷贝 同步 上传 打印", 2, "了 完成 已 好 在"], unless: [askedFor, otherLists] },
    { says: [book, 6, number, 1, "个人 个号码 条 位 人 个"], given: ["我 我们 下载 备份"], unless: [askedFor] },
    { says: [book, 5, "一共 总共 共", 4, "个 条 位 人"], given: [we] },
    { says: ["备份 下载 导出", 8, "亲属 同事 朋友", 2, "一 二 三 四 五 六 七 八 九 十 1 2 3 4 5 6 7 8 9 十二 12 31 几"] },
    { says: ["存了 存的 有", 4, "多少人 多少个 几百", 6, "我 数给 念给", 0, "你听 数 念 都"] },
    { says: ["第一个叫 第一个是 排第一 最上面 第一位", 8, "最后一个 第二个 接着 那个 下一个"], given: ["通讯录 手机 存 联系人 号码 名单"] },
    { says: ["数给你听 念给你听 我念给你 给你念 我给你念 我念几个 我念一个"] },
    { says: ["跟谁 和谁 与谁 给谁", 2, "通话 打电话 联系 聊", 4, "最多 频繁 看得 清楚 知道 我们"], unless: [askedFor] },
    { says: ["跟你 和你 与你", 2, "通话 联系 通电话", 3, "最多 频繁 的那些人 的人 的那几个", 6, "我 有 名单 都 查"], unless: ["降信用"] },
    { says: ["通话最多 联系最多 打得最多 通话频繁 常打的 最常联系 打了四百", 8, "看得到 有 是 出来 查 尾号 号 次"], given: ["我 我们"], unless: ["联系他最多的你"] },
    // their numbers
    { says: [person, 9, "电话 号码 手机号 手机 微信号 联系方式 微信", 5, held] },
    { says: [we, 4, "有 查到 拿到 弄到 搞到 存了 也有 都有 要到", 5, person, 5, "电话 号码 手机号 联系方式 微信号"], unless: [askedFor] },
    { says: ["电话 号码 手机号 微信号", 2, "我 我们 我这 我这边", 2, "都有 也有 有 都查到 查到 记得 全有 拿到 都齐 掌握 存了 记着 早"] },
    { says: [person, 9, phone] },
    { says: [phone, 3, person] },
    { says: [person, 9, mobile], unless: ["转给 收款 我的号"] },
    { says: [person, 5, "尾号 开头 打头", 3, number] },
    { says: [person, 6, "尾号 开头是 打头"], given: ["电话 号码 手机 登记 联系人"] },
    { says: ["联系人一 联系人二 联系人三 第一联系人 第二联系人"] },
    { says: ["联系人 联络人 关系人", 3, "先生 女士 父亲 母亲 配偶 丈夫 妻子 父 母"] , given: ["电话 号码 手机 变更 是吧 确认 手机号码 都齐"] },
    { says: [registered, 5, person, 6, "是吧 对吧 对不对 吗 没错 叫 先生 女士 电话 号码 和 同事 房东"], given: ["我 我们 欠 逾期 电话 是吧 对吧 还款 借 平台 系统 app 联系人"] },
    { says: [registered, 12, mobile] },
    { says: [registered, 12, phone] },
    { says: ["登记的 填的 留的 名单里 名单上 名单 填", 3, "联系人", 3, "有 叫 包括 四个 三个 五个 两个"] },
    // reading names out
    { says: [person, 7, person, 7, person, 7, "的号码 的电话 号码 电话 名单 都在我 都在群 在我拉 挨个 一个个念 都记"] , unless: ["打给你爸妈"] },
    { says: [theirKin, 2, "叫 名叫 姓", 6, "对吧 是吧 对不对 没错 电话 号码 住 在 吧 手机 微信 我"] },
    { says: [theirKin, 2, "叫 名叫"], given: ["1 电话 号码 打 拨 联系"] },
    { says: ["这不是 不就是 这个是 那个是", 3, theirKin, 4, "吗 吧"], given: ["电话 号码 记 打 联系"] },
    { says: [theirKin, 7, "是 在 开", 7, "对吧 是吧 对不对 没错吧 吧"], given: ["电话 号码 通讯录 登记 留的 查到 开头 13 15 18 19 备注"] },
    { says: [theirKin, 6, theirKin, 8, theirKin], given: ["群里 拉群 我拉的 挨个念"] },
    { says: ["你表姐 你二叔 你前男友 你堂哥 你二舅 你大姨 你小姨 你表弟 你大伯", 9, "你表姐 你二叔 你前男友 你堂哥 你二舅 你大姨 你小姨 你表弟 你大伯"] },
    { says: ["先 我 给 就", 1, "打 拨 call 跟 找", 1, theirKin, 9, "电话是 号码是 备注"] },
    { says: ["我打 我拨 打给", 8, "的电话", 3, "备注 备注是 就是那个"] },
    { says: [person, 9, "的电话 的号码", 2, "是", 2, number] },
    { says: ["你身边 你周围 你那些 你这些", 3, "人 朋友 同事", 20, "号码我 电话我 号码都 我都有"] },
  ],
  butNot: `没有你的通讯录 有没有 你有她 你有他 有事 有空 有困难 领导审批 有你同学 有你的 妈呀 哥们 姐妹们`,
  unless: [reported, news, teaching, banter, otherLists],
});
