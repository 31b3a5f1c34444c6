import { defineSignal, lexicon } from "../define-signal.ts";
import { news, reported, teaching, joking } from "../lexicon/cues.ts";
import { theirKin } from "../lexicon/people.ts";

/** The debtor, as somebody of the addressee's. */
export const theirs = lexicon(
  "somebody of the addressee's",
  theirKin,
  `(你|你们)(的|)(同事|朋友|好友|员工|职工|下属|学生|学员|徒弟|师傅|工友|邻居|租客|亲戚|女婿|儿媳|儿媳妇|外甥|外甥女|侄子|侄女|孙子|孙女|小舅子|小姨子|姐夫|妹夫|嫂子|弟妹|大舅哥|前夫|前妻|男人|女人|室友|同学|老同学|战友|老乡|合伙人|老板|领导|闺蜜|兄弟|家那口子|那口子|家里那位|儿砸|妹子|宝贝|二叔|叔叔|伯伯|舅舅|姑姑|姨|店里|手下|单位|公司|厂里|村里|村|班里|学校|部门|群里|楼上) 贵(公司|单位|司|校|店|厂|村)(的|)(员工|职工|教师|学生|村民|) 令(郎|爱|尊|堂)`,
);
export const owing = lexicon(
  "owing",
  `欠款 欠钱 欠债 欠账 欠了 欠着 欠的 欠我 欠下 欠贷 欠 逾期 借款 借了 借的 贷款 网贷 贷了 借贷 拖欠 赖账 赖着 没还 未还 不还 还不上 还不起 债务 债 老赖 失信 这笔钱 那笔 的账 账单 信用卡`,
);

export default defineSignal({
  id: "debt-disclosure",
  title: { zh: "向他人透露欠款", en: "Telling others about the debt" },
  holdsFor: ["collector", "unknown"],
  evidence: [
    { says: [theirs, 14, owing] },
    { says: ["他 他们", 8, "欠款 欠钱 欠债 欠了 欠着 欠的 欠我 欠账 逾期 借了 借款 贷款 网贷 拖欠 没还 不还 还不上 赖账 欠"], given: ["你是 你好 转告 让他 叫他 告诉他 跟他 联系他 找他 帮他 替他 劝 你跟他 你认识 紧急联系人 担保 同事 家属 通知他 督促 你们 的朋友 他人 你知道 叔 阿姨 大妈 大爷 老板 师傅 校长 书记 主任 嫂子 姐 你儿子"] },
    { says: ["家属 家长 亲属 朋友 同事 紧急联系人 联系人 担保人", 10, "你好 你们好"], given: [owing] },
    { says: [owing, 12, "留了你 留的你 填的你 填了你 把你填 把你留 留你 预留你 填你 你是他 是他的 你作为 紧急联系人是你 联系人是你"] },
    { says: ["留了你 留的你 填的你 填了你 把你填 把你留 预留了你 紧急联系人 你是他 通讯录找到你 通讯录里找到 你认识 认识", 24, owing], given: ["他 你是 的朋友 转告 先生 女士 认识"] },
    { says: ["你是", 10, "的妈妈 的爸爸 的父亲 的母亲 的家人 的家属 的老婆 的老公 的爱人 的妻子 的丈夫 的哥哥 的姐姐 的弟弟 的妹妹 的同事 的朋友 的领导 的老板 的老师 的亲戚 的同学 的邻居 的哥 的姐 的舅 的叔 的姑 的姨 的室友 的儿子 的女儿 的嫂子 的班主任 他妈 他爸 他老婆 他老公 他哥 他姐 他朋友 他同事 他家人 家属"], given: [owing] },
    { says: ["父债子 子债父 夫债妻 你爸走"], given: [owing] },
  ],
  butNot: `你(还|)(欠|借|逾期|拖欠|不还|没还|贷款|的欠款|的贷款|的借款|的逾期|的债务|的账单|的信用卡|的账) 借(给|我|一下|点|你) 不欠`,
  unless: [reported, news, teaching, joking],
});
