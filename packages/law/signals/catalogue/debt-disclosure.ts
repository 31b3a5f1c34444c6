import { defineSignal, lexicon } from "../define-signal.ts";
import { harmless, wider } from "../evidence/debt-disclosure.ts";
import { joking, news, reported, teaching } from "../lexicon/cues.ts";
import { theirKin } from "../lexicon/people.ts";

/** The debtor, as somebody of the addressee's. */
const relations = lexicon(
  "relations",
  `同事 朋友 好友 员工 职工 下属 学生 学员 徒弟 师傅 工友 邻居 租客 亲戚 女婿 儿媳 儿媳妇 外甥 外甥女 外孙 外孙女
    侄子 侄女 孙子 孙女 小舅子 小姨子 姐夫 妹夫 嫂子 弟妹 大舅哥 前夫 前妻 男人 女人 室友 同学 老同学 战友 老乡 合伙人
    闺蜜 那口子 家里那位 儿砸 妹子 二叔 堂弟 表弟 表妹
    老二 老大 老三 男朋友 女朋友 对象 前男友 前女友 爱人 厨子 服务员 店员 儿 小子 娃儿 孩儿 仔 家小子 兄弟 先生 父亲
    母亲`,
);
const theirs = lexicon(
  "somebody of the addressee's",
  theirKin,
  [lexicon("whose", "(你|你们|恁|贵|你个|你屋头|令)(的|家的|那个|那宝贝|家|这个|)"), relations],
  `(你们|你|贵)(店里|手下|单位|公司|厂里|村里|班里|学校|系|部门|群里|楼上|园里|车间|校|司|工地)(的|那个|有个|里的|员工|职工|教师|学生|有位)
    你们村的人
    (你们|你|恁)(家)(老大|老二|老三|老四|小子|娃|闺女|孩子)
    贵(公司|单位|司|校|店|厂|村)(的|)(员工|职工|教师|学生|村民) 对门 楼上的 你隔壁`,
);
const owes = lexicon(
  "owes",
  `欠款 欠钱 欠债 欠账 欠了 欠着 欠的 欠我 欠下 欠贷 欠 逾期 借款 借了 借的 借一屁股 贷款 网贷 贷了 借贷 拖欠 赖账
    没还 未还 不还 还不上 还不起 债务 一屁股债 老赖 信用卡 分期拖 整容贷 房贷断 还差 拿了我们 到处借 的账 那笔 这笔
    老赖 骗了我们 账单`,
);
/** Signs that somebody else than the debtor is spoken to. */
const somebodyElse = lexicon(
  "the addressee is not the debtor",
  `转告 转达 让他 叫他 喊他 请他 告诉他 跟他 联系他 找他 帮他 替他 劝他 劝劝 通知他 督促 催催他 你认识 他填的 他留的
    你是他 是他的 他本人 他的(朋友|同事|家人|家属|紧急联系人|担保人) 他欠 他的欠款 他逾期 他的账 大妈 大爷 大姨 婶子
    老头 老爷子 老人家 阿姨 叔叔 老板娘
    老姐姐 校长 书记 主任好 村长 物业 教练 班主任 家属你好 老师你好 他在我们 他借 他不还 他跑了 留了你 填了你 把你填
    紧急联系人是你 做邻居的 当舅舅的 你们老两口 说一声 带个话 他的新号 他的电话 他新号码 他手机 新号码吗`,
);

export default defineSignal({
  id: "debt-disclosure",
  title: { zh: "向他人透露欠款", en: "Telling others about the debt" },
  holdsFor: ["collector", "unknown"],
  evidence: [
    {
      says: [theirs, 12, owes],
      unless: [
        `你欠 你的欠款 你借款 你逾期 你的逾期 你不还 你再不 你还不 你拖 你不接 你欠钱 你这笔 你账 你这一逾期 你的债务
      你的账单 你不处理 把你欠`,
      ],
    },
    { says: ["他 他们 先生 女士", 10, owes], given: [somebodyElse] },
    { says: ["家属 家长 亲属 紧急联系人 担保人", 10, "你好 你们好"], given: [owes] },
    { says: [owes, 14, "留了你 留的你 填的你 填了你 把你填 把你留 填你 你是他 是他的 你作为 紧急联系人是你"] },
    {
      says: ["留了你 留的你 填的你 填了你 把你填 把你留 预留了你 通讯录找到你 通讯录里找到 你认识 认识", 24, owes],
      given: ["他 你是 的朋友 转告 先生 女士 认识"],
    },
    {
      says: [
        "是 你是 请问是 你好",
        10,
        `的妈妈 的爸爸 的父亲 的母亲 的家人 的家属 的老婆 的老公 的爱人 的妻子 的丈夫 的哥哥 的姐姐 的弟弟 的妹妹 的同事
    的朋友 的领导 的老板 的老师 的亲戚 的同学 的邻居 的哥 的姐 的舅 的叔 的姑 的姨 的室友 的儿子 的女儿
    的嫂子 的班主任 他妈 他爸 他老婆 他老公 他哥 他姐 他朋友 他同事 他家人 对门邻居 他对门 教练吧 家吗 幼儿园吗 物业吗
    的家长 的男朋友 的女朋友 的师傅`,
      ],
      given: [owes],
    },
    { says: ["父债子 夫债妻 你爸走"], given: ["你爸 你老公 你男人 你丈夫"] },
    { says: ["替 帮 给", 0, theirs, 4, "还 付 结 清 垫"] },
    {
      says: ["转告 跟 告诉 让 叫 通知 催催 带话给", 4, "先生 女士 他 小 老", 12, "欠 逾期 借款 贷款 账单 欠款 还款 债"],
      given: [somebodyElse],
    },
    { says: ["跟 告诉 转告 通知", 6, "说一声 带个话 讲一声", 10, "欠 逾期 还 贷款 借"] },
    {
      says: ["楼上 楼下 隔壁 对门 邻居 同村", 12, "欠我们 欠了 欠网贷 欠钱 借了我们 老赖"],
      unless: ["让楼上 让邻居 你欠"],
    },
    ...wider,
  ],
  butNot: `你(还|)(欠|借|逾期|拖欠|不还|没还|贷款|的欠款|的贷款|的借款|的逾期|的债务|的账单|的信用卡|的账|这个欠账|这笔|那笔)
    借(给|我|一下|点|你) 不欠 共同借款人 不认识你 你们老板 (他|其他)(金融|机构|平台)(贷款|) 还差(一|点|不多)`,
  unless: [reported, news, teaching, joking, ...harmless, "公开你 让大家 拉横幅 曝光你 让他们知道 让他知道"],
});
