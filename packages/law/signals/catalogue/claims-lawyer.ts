import { defineSignal, lexicon } from "../define-signal.ts";
import { wider } from "../evidence/claims-lawyer.ts";
import { joking, reported } from "../lexicon/cues.ts";
import { debt } from "../lexicon/debt.ts";
import { inEarnest, newsNarrow, teachingNarrow } from "../lexicon/wide-earnest.ts";

const lawyer = lexicon(
  "lawyer",
  `律师 律所 律师事务所 律师楼 律师团队 律师团 代理律师 大律师 辩护律师 法律事务所 法律顾问 律师们 lv师 律师部`,
);
const context = lexicon("about a debt", debt, "函 起诉 案 诉 你 催 寄 量刑 送达 联系人 取证 声明稿 老家");

export default defineSignal({
  id: "claims-lawyer",
  title: { zh: "自称律师或发律师函", en: "Claims to be or act through a lawyer" },
  holdsFor: ["collector", "unknown"],
  evidence: [
    // the letter
    `律师(函|信|告知|催告|公函|声明|警告|通知书|意见书) 律师代理费 律师费(由你|你出|另) 律函`,
    { says: ["函 信", 6, "发出 寄出 发 寄 拟好 马上就发"], given: [lawyer] },
    // I am, we are
    {
      says: ["我是 我们是 这里是 这边是 本人是 作为 身为 我们 我所 本所 本 这边 我司 我方 公司", 4, lawyer],
      given: [context],
    },
    {
      says: [
        lawyer,
        6,
        `受 已 正式 接受 代理 代表 发 寄 起诉 介入 联系 催告 跟进 将 这边 负责 接手 出具 上门 找你 找他 找她 盖章 说了
      告诉你 下周 帮你 明天 向 给你 告知`,
      ],
      given: [context],
    },
    { says: ["委托 聘请 请了 指派 交给 转给 有 我们的", 3, lawyer], given: [debt] },
    `本律(师|所) 我所律师 本所(受|接受|律师|将|现|已|向|绝不|特此|代理) 律所(这边|那边|已|受|找|会|将|发) 代理本案
    承办律师 经办律师 执业证号`,
    ...wider,
  ],
  butNot: lexicon(
    "no claim",
    `(没有|未|不是|并非|暂未|尚未|还没|没)(有|)(转给|委托|聘请|交给|找|通过|)(任何|)(律师|律所|律师事务所)
    律师(楼下|助理|考试|证|协会|资格|朋友|同学|咨询|在线|免费|普法|实务|办案手记|证书|表示|认为|说法)
    (找|咨询|问)(个|了|一个|过|)律师 准律师 好律通 我请了律师 名义发函 离婚律师 让律师过 冒名律师函`,
  ),
  unless: [
    inEarnest,
    "律协 冒用律师 出借执照 受您委托 您委托 招聘 商标 侵权 零食 床头 帅到 同学们 考虑请律师 书面授权",
    reported,
    newsNarrow,
    teachingNarrow,
    joking,
    "我们起诉要用 隔壁 做笔录的 工伤 司法考试 家猫 援助 网络谣言 装修公司 甲方",
  ],
});
