import { notPublic, privateLife } from "../basis.ts";
import { affirmed, definePattern, near } from "../clause-pattern.ts";

const open =
  "公布|公示|公开|曝光|张贴|通报|(?:通知|说明).{0,12}(?:单位|社区|村|学校)|(?:单位|社区|村|居).{0,10}说明|(?:媒体|网络平台|社会).{0,6}(?:公布|公示|公开)|失信名单";
const what = "逾期|违约|欠款|失信|姓名|头像|照片|未(?:按|还)";
export default definePattern({
  id: "default-publication",
  concern: "address-book",
  severity: 3,
  title: { zh: "违约就公开或告诉别人", en: "publishes default" },
  why: {
    zh: "欠款不是可以公开的事；公开会伤到家人和工作。",
    en: "A debt is not for the public; publishing hurts family and work.",
  },
  ask: {
    zh: "删去公开、通报单位或社区的内容；只依法向征信系统报送。",
    en: "Strike publication; report to the credit database only as the law says.",
  },
  basis: [notPublic, privateLife],
  find: (sentence) => affirmed(sentence, near(open, what, 36)),
  examples: ["借款人违约的，可在媒体公布其姓名和照片。"],
  counterExamples: ["我们不会公开您的逾期信息。"],
});
