import { type Evidence, lexicon, type Pattern } from "../define-signal.ts";
import { owing } from "../lexicon/wide-debt.ts";
import { everyday } from "../lexicon/wide-everyday.ts";
import { address, owner, person, relative } from "../lexicon/wide-people.ts";

/** Words that show the debtor is the one spoken to, that a contact answers, or that something else is owed. */
const toTheDebtor = lexicon(
  "spoken to the debtor",
  `你欠 你借 你逾期 你的逾期 你的借款 你的欠款 你的贷款 你的账 你的债 你的款 你不还 你再不 你还不 你拖 你这笔 你那笔 你本人名下 你名下 你的账单 你的分期 你的信用卡 你的网贷 你的征信 你征信
    你到底 你在我们 你在我司 你在我平台 您要是一次 掉头回去 什么时候还 你断供 你不处理 你当初 你到期 你赖 你躲 把你欠 帮你还 替你还 你还款 你还钱 你什么时候还 你的合同 你没还 你拿了 你装
    你爸替 你妈替 让你爸 让你妈 他妈的 本月账单 你的本期 你本期 您本期 你拉黑 你挂 再不还 还不还 你自己 不还就 不还我就 你个老赖 你这个老赖 你这种 你就是 你可真 你若 如你 若你 你的花呗`,
);
const notADebt = lexicon(
  "other debts, answers, lessons",
  `充电器 借书 图书馆 供应商 欠薪 供货商 欠我三杯 一顿饭 火腿肠 麻将 电费 话费 物业费 水费 发票 助学贷款申请 亲情卡 我弟 我哥 我姐 我妹 我爸 我妈 我朋友 我同学 我老公 我老婆 跟我没关系
    跟我无关 别再打 别打给我 不清楚 不想知道 没来往 我是他前 我委托 受您委托 索要 别装不认识 没有关系 不会告诉 不会联系 将来贷款 以后找对象 借给你 他借给 借来 去借 找他借 跟他借 问他借 借你
    帮你借 周转 放款人 利率 申请贷款 可贷 额度 首付 贷款买房 丈母娘讲 作业 恁还不还 自有收入 上梁不正 是户主 打我办公室 借了还 借撒 借一下 拆借 借钱还 借钱好开口 好开口 求求 资格认证 农户
    客户经理 你配 你个瓜 你个龟 他妈的 她们家得认 他们家的债 没有偿还义务 书面同意 直系亲属有无 续贷 停止催收 停止一切 也将被列入 别关机 别玩失踪 经侦报案 我是他生 爸对不起 我都不知道
    天天给我打 学费交`,
);
export const harmless = [everyday, notADebt];
const calm = harmless;
const listThreat =
  "打一遍 拨他号 拨他 触达 逐一核实 响铃 通知你 联系你的 群发 挨个打 电话打到你 打到您 找班主任 打给他们 曝光 挂上 认识认识 导员打 留校";
const guarded = [...calm, toTheDebtor, listThreat];

/** The debtor by name or third person. */
const debtor = lexicon(
  "debtor spoken of",
  `他 佢 他们 先生 女士 小姐 某 某某 小李 小王 小张 小刘 小陈 小赵 小周 小吴 小孙 小马 小蔡 小程 小郑 小林 小罗 老李 老王 老张 老刘 老陈 老赵 老周 老黄 老唐 老秦 老董 老马 阿杰
    阿强 阿明 阿伟 机主 当事人 借款人 他本人 这个人 那个人 此人 员工 业主 新人 小伙 小子 姑娘 儿子 女儿 孩子 老公 老婆 弟弟 妹妹 哥哥 姐姐 孙子 孙女 女婿 儿媳 外甥 侄子 父亲 母亲
    你弟 你妹 你哥 你姐 你爸 你妈 你儿 恁儿 那家`,
);
/** The addressee's standing towards the debtor, or what the caller wants of them. */
const standing = lexicon(
  "addressee is somebody else",
  `请问是 帮忙通知 麻烦通知 打听 跟你打听 问个人 认得 邻居 同村 贵司 的公司吗 的家人吗 转告 转达 告知他 请告知 告诉他 让他 叫他 喊他 劝劝他 劝他 帮他 替他 联系他 见着他 见到他 他本人
    你是他 恁是他 您是他 你系佢 是他的 作为他 你们是 你作为 你认识 认识吗 认识吧 你知道吗 知道不 知道吧 晓得不 晓得吗 知不知道 听说了吗 没听说 你不知道 你还不知道 的单位吗 的公司吗 是他单位
    蒙在鼓里 背着你 瞒着你 瞒着家 背着你 没告诉你 没跟你说 骗你 跟你说 跟你讲 和你说 说一声 讲一声 知会 告知 特告 反映一下 通知家属 通知一声 联系不上他 找不到他 找他 我们在找 填了你 填的你
    留了你 留的你 留你 把你填 把你留 填为 留为 紧急联系人 联系人 担保人 家属 亲属 亲人 核实一下 核对下 你当爸 你当妈 你当哥 当爹 当妈 当舅 当哥 当姐 做老汉 做邻居 做儿 监护人 家长
    合伙人 他不还你 你来还 你替 你帮 你垫 先垫 垫付 代付 代还 代偿 垫一 你们家 一家人 全家凑 当家长 老爷子 替你 您先 他跑了 他失联 他既然 他人没了 他人找不着 女人接电话 你看清 你可看
    当心 小心点 悄悄`,
);
const lateWords = `
  逾期 超期 到期了 到期没 到期好 过了期 过了还款日 过咗期 愈期 没还 没结 没供 没交 没付 没清 未还 未结 未清 未偿 未归还 未按时 还未还 未还清 不还 还不上 还不起 没还上 不认账 赖账
  拖欠 拖着 拖了 违约 爆雷 失联 玩失踪 跑路 躲债 没影 扣不到款 欠我 欠了 欠着 欠下 欠起 欠得 欠咧 欠款 欠钱 欠债 欠账 欠贷 欠一 欠两 欠三 欠五 欠俺 欠咱 欠网贷 该我们 该俺 饥荒
  负债 外债 一堆债 的债 坏账 断供 断了 断缴 全断 崩了 没影 影儿都 不见了 躲着 晚了 黄了 透支 刷爆 无力偿还 借咗 贷了 老赖 失信人 借了我们 拿了我们 借钱不 借完钱 债还在 这窟窿 账拖
  拖太久 还差着 没还款 未还款 欠起的 的账清 高利贷跑 债务没 贷款今天 贷款必须 钱没处理 一直没处理 谦款`;
const late = lexicon("owing or late", lateWords);

export const wider: readonly (Pattern | Evidence)[] = [
  // theirs owes: 您孙女的白条晚了
  { says: [owner, 4, person, 18, late], unless: guarded },
  {
    says: [owner, 4, person, 18, late],
    given: [standing],
    unless: [...calm, "你欠 你的欠款 你逾期 你的逾期 再不还我 别怪我 你自己"],
  },
  { says: [late, 12, owner, 2, person], given: [standing], unless: guarded },
  { says: [owner, 4, person, 10, "欠 借", 10, "钱 款 债 万 千 百 块 平台 银行"], unless: guarded },
  // addressed as mother, teacher, headman
  { says: [address, 24, late], given: [debtor], unless: guarded },
  { says: [address, 24, owing], given: [debtor, standing], unless: calm },
  { says: [late, 24, address], given: [debtor], unless: guarded },
  // he, a name
  { says: [debtor, 14, late], given: [standing], unless: guarded },
  { says: [debtor, 14, owing], given: [standing], unless: guarded },
  { says: [late, 10, debtor], given: [standing], unless: guarded },
  {
    says: [
      "跟 向 替 帮 在",
      1,
      "我们 我司 我方 本公司 我平台 我处 俺 咱 我哋",
      6,
      "借 贷 拖 欠 有一笔 有笔 的贷款 的借款 的钱 的款",
    ],
    given: [debtor, standing],
    unless: guarded,
  },
  {
    says: [
      "借款人 他 你儿子 你女儿 孩子 客户",
      10,
      "失联 不还 不管 没收入 跑了 没钱 没了 找不着 找不到 死了",
      14,
      "你 您 家属 联系人 家长",
    ],
    given: [owing],
    unless: guarded,
  },
  // the addressee was named as contact
  {
    says: ["填为 留为 填成 留作 登记为 写的是你 预留 列为 填的 填了 留了 留的", 6, "联系人 担保人 你 您 电话"],
    given: [late],
    unless: guarded,
  },
  {
    says: ["你 您", 2, "是", 3, "联系人 紧急联系人 担保人 保证人 监护人 配偶 合伙人 家属 亲属"],
    given: [owing],
    unless: guarded,
  },
  {
    says: ["家属 亲属 家长 监护人 亲人 配偶", 20, owing],
    given: ["请 您 尊敬 通知 告知 义务 代偿 代还 你 一声"],
    unless: [...guarded, "联系您的家 联系你家 你家属"],
  },
  {
    says: [
      "你 您 恁 叔 姨 爷 大哥 朋友 同事 同学",
      10,
      "替他 帮他 替她 给他",
      6,
      "还 垫 付 结 清 缴 出 担 平 掏 顶 补 过了",
    ],
    unless: [...calm, "替他给了 我替 我帮 帮他申请 帮他问"],
  },
  {
    says: [
      "婚内借 离婚前借 婚后借 他欠的就是 儿子没钱 子女欠款 孩子欠 孩子的借 孩子的账 他的账 她的账 他那份 他这份 他那笔 她那笔 他这笔",
      14,
      "你 您 家 父母 给 承担 认 补 拖 还 付",
    ],
    unless: guarded,
  },
  { says: ["你跟他 你们", 2, "两口子 夫妻 父子 一家人", 12, "还 债 欠 账"], unless: [...guarded, "不还谁管"] },
  {
    says: ["你是担保人 您是担保人 你是保人 你是配偶 您是配偶 请家属 你这个当妈 你这个当爹 你这当"],
    given: ["他 儿子 女儿 代偿 代还 欠 外甥"],
    unless: calm,
  },
  {
    says: [
      "你 您",
      1,
      "儿子 女儿 弟 老公 老婆 孙子 哥",
      8,
      "诈骗 够判 携款潜逃 被起诉 被立案 被传唤 判刑 坐牢 抓住",
      10,
      "了 的 劝 还",
    ],
    unless: guarded,
  },
  {
    says: [
      "告诉你弟 告诉你哥 告诉你儿子 告诉你老公 跟你弟说 跟你哥说 跟你儿子说 让你弟 让你哥 让你儿子 叫你弟 叫你儿子",
      12,
      "不露面 不还 再躲 欠 逾期 不出来 赶紧还 的账 的钱 的款",
    ],
    unless: calm,
  },
  {
    says: ["让他 叫他 喊他", 3, "赶紧还 快还 还钱 还款 把钱还 把账 按时还 今天还 结清 抓紧还"],
    given: ["阿姨 叔 姐 哥 你 您"],
    unless: calm,
  },
  { says: ["背着你 瞒着你 瞒着家里 背着家里 没告诉你 不让你知道 骗你", 8, "欠 借 贷 透支 网贷"], unless: calm },
  {
    says: [
      `的(单位|公司|家人|家属|同事|朋友|邻居|领导|老板|老师|父亲|母亲|爸爸|妈妈|老婆|老公|妻子|丈夫|房东|室友|同学)(吗|吧|对吧|是吧|么)`,
      20,
      owing,
    ],
    unless: guarded,
  },
  // pay for him
  {
    says: ["替 帮 代 给", 1, debtor, 10, "还 垫 付 结 清 缴 出 担 平 掏 顶 补"],
    given: ["你 您 恁 家 叔 姨"],
    unless: [...calm, "替他给了 帮他问 我替 我帮 代购"],
  },
  { says: ["替 帮", 1, owner, 2, relative, 6, "还 垫 付 结 清 缴 出"], unless: calm },
  {
    says: [
      "父 爹 爸 娘 子 夫 妻 儿",
      0,
      "债",
      0,
      "子偿 子还 父偿 父还 妻偿 妻还 夫还",
      12,
      "你来还 你还 你爸 你老公 你丈夫 你儿子",
    ],
    unless: [...calm, "替你还", "还不上就"],
  },
  // his case: sued, in a list
  {
    says: [owner, 3, relative, 8, "被我们起诉 被起诉 的案子 的案件 欠款案 移送 进了黑 被列 被立案 吃官司"],
    given: ["劝 还 你家 法院 派出所 公安 你 黑"],
    unless: [...calm, "你的案子", "你被起诉"],
  },
  {
    says: [
      "员工 职工 贵司 贵公司 你们公司 你们单位 你们店 你们厂 你们村 你们班 你们学校 你班上 你手下 你店里 你们科室 你们部门 你们乐队 你们小区 你们主管 你们老板 住你那",
      16,
      owing,
    ],
    unless: [...guarded, "去你们公司 到你们公司 打到你们 打你们"],
  },
];
