import { ownConsent } from "../basis.ts";
import { affirmed, definePattern, near } from "../clause-pattern.ts";

const vouch =
  "已(?:经)?(?:取得|获得|征得|得到)|(?:视为|代表|表示).{0,10}(?:征得|取得|允许|同意)|(?:已|均已)获|知悉并同意|声明";
const others = "(?:联系人|他人|第三人|第三方|其本人|该等人员|家人).{0,14}(?:同意|授权|许可)|(?:同意|授权|许可|允许)";
const about = /联[系络]人|他人|第三人|其本人|该人/u;
export default definePattern({
  id: "third-person-consent-presumed",
  concern: "address-book",
  severity: 3,
  title: { zh: "让你替别人同意", en: "has you consent for others" },
  why: {
    zh: "别人的号码只有别人自己能同意；这一条把责任推给你。",
    en: "Only the others can consent; this clause shifts the blame to you.",
  },
  ask: {
    zh: "删去“已取得他人同意”的保证；需要联系他人的，由对方自己确认。",
    en: "Strike the assurance; whoever is to be contacted says so himself.",
  },
  basis: [ownConsent],
  find: (sentence) => (about.test(sentence) ? affirmed(sentence, near(vouch, others, 20)) : []),
  examples: ["您保证所提供的联系人信息已获得其本人授权。", "提供他人信息的，视为已征得该第三人同意。"],
  counterExamples: ["请先征得对方同意，我们会向其核实。", "经您同意后我们提供服务。"],
});
