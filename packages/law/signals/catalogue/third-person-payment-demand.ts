import { defineSignal, lexicon } from "../define-signal.ts";
import { joking, news, reported, teaching } from "../lexicon/cues.ts";
import { kin } from "../lexicon/people.ts";

const family = lexicon("family who should pay", kin, "你(妈|爸|爹|娘|姐|哥|弟|妹|舅|叔|姑|婆婆|爷爷|奶奶) 爹妈 老爹 老娘 爹 娘 一家人 全家 老两口 老俩口 做父母的 当爹的 当妈的 做儿子的 夫妻 夫妻俩 小两口");
const pay = lexicon("paying", "还 付 垫 垫付 掏 出钱 出面还 结 结清 偿还 偿付 代偿 代还 清偿 承担 负责还 凑 拿钱 补上 填 给钱 出 扛 认 打钱 处理 还清 还掉 结了 平了 平账 顶上 还钱 出面 掏钱 解决");

export default defineSignal({
  id: "third-person-payment-demand",
  title: { zh: "要求他人代偿", en: "Demanding payment from others" },
  holdsFor: ["collector", "unknown"],
  evidence: [
    `(父|爸|爹|老子)债子(偿|还) 子债父(偿|还) 夫债妻(偿|还) 妻债夫(偿|还) 母债子(偿|还) 儿债父(偿|还) 夫妻共同(债务|偿还|还) 夫妻(债务|一体|应共同|要一起还|有连带|共同承担) 代偿 代为(还款|偿还|清偿|垫付|支付|结清|处理) 代还 连带(责任|偿还|还款) 担保人(应|要|必须|得|有) 先(行|)(帮|替|给|)(他|你|你儿子|你女儿|)(代为|)(垫|垫上|垫付|垫一) 你(也|都|)有(份|责任|义务) (家人|家属|父母|家里|家里人|亲属|全家)(有|负有)(责任|义务|连带)`,
    { says: ["替 帮 给 为", 0, "他 你儿子 你女儿 你老公 你老婆 你弟 你哥 你姐 你妹 你爸 你妈 儿子 女儿 孩子 你家 家里人 你孙子 你女婿 你外甥 你侄子 他们 徒弟 你徒弟 他妈 他爸", 6, pay] },
    { says: ["让 叫 找 要 喊 请 管 问 由 通知", 2, family, 8, pay], unless: ["借 别让 周转 转告"] },
    { says: [family, 4, "应 应该 应当 必须 有责任 有义务 得 要 就得 就要 也得 也要 来 都得 共同 一起 先 负责 出面 都要 就得管 得管 接着", 5, pay], unless: ["借 转告"] },
    { says: ["你儿子 你女儿 你老公 你老婆 你弟 你哥 你爸 你妈 你孙子 你女婿 你外甥 他 儿子 女儿 老公", 12, "你来 你不 你们不 你得 你就 你先 你帮 你替 你要 你们来 你们得 你们先 你们要 你也 你认 你给 你出", 4, pay] },
    { says: ["你不 你们不", 4, pay, 2, "谁还 谁替 谁管 谁来 谁付"] },
    { says: ["家里 家人 家属 父母 爸妈 老人 爹妈 你爸 你妈 退休金 养老金 彩礼 拆迁款 抚恤金", 6, "拿 凑 划 扣 掏 出", 4, "钱 来 还 给"] , given: ["还 欠 债 款"], unless: ["借 周转"] },
  ],
  butNot: `你(自己|本人)(还|来还|处理) 借(给|)`,
  unless: [reported, news, teaching, joking],
});
