import { sensitive, standardTerms, toldBefore } from "../basis.ts";
import { affirmed, definePattern, near } from "../clause-pattern.ts";

const act = "点击|注册|登录|继续使用|使用本(?:服务|软件|应用)|任何方式使用|下载|安装|提交申请|勾选|一次性授权|签署本";
const yes =
  "(?:即|均)?(?:视为|表示|代表).{0,16}(?:同意|接受|授权|认可|知悉)|全部环节|一并授权|概括(?:授权|同意)|构成.{0,12}(?:接受|同意)";
export default definePattern({
  id: "blanket-consent",
  concern: "rights",
  severity: 2,
  title: { zh: "一次同意全部", en: "one consent for everything" },
  why: { zh: "概括同意不等于对每一件事的单独同意。", en: "A blanket yes is no separate consent to each thing." },
  ask: {
    zh: "把各项用途分开，逐项由本人选择，默认不勾选。",
    en: "Split the purposes, each to be chosen, none ticked beforehand.",
  },
  basis: [toldBefore, sensitive, standardTerms],
  find: (sentence) => affirmed(sentence, near(act, yes, 30)),
  examples: ["注册即视为您同意本平台的全部规则。"],
  counterExamples: ["您可以只勾选其中一部分。"],
});
