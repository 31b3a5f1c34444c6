import { necessary, sensitive } from "../basis.ts";
import { affirmed, definePattern, near } from "../clause-pattern.ts";

const records =
  "通话(?:记录|详单|清单)|收件箱|短信|已安装(?:的)?应用|(?:应用|软件)列表|精确位置|位置信息|行踪|轨迹|相册|照片|剪贴板|麦克风|浏览记录";
const taking = "读取|访问|获取|收集|采集|上传|调取|查询|扫描|记录(?=您|用户|行踪|位置)|提供|取得|监测|分析";
/** A single photo for a single check, or a place only while a map is used. */
const onlyFor = /仅(?:用于|在|限)|认证后删除|自行填写|只在/u;
export default definePattern({
  id: "reads-other-records",
  concern: "address-book",
  severity: 2,
  title: { zh: "读取短信、通话、应用、位置或相册", en: "reads messages, calls, apps, location or photos" },
  why: {
    zh: "这些记录能看出你和谁来往、在哪里；多数不是放贷所必需。",
    en: "They show whom you deal with and where; most is not needed for lending.",
  },
  ask: {
    zh: "只保留办理业务必需的信息，其余授权删去，并允许单独拒绝。",
    en: "Keep only what the service needs; allow each other item to be refused.",
  },
  basis: [necessary, sensitive],
  find: (sentence) => (onlyFor.test(sentence) ? [] : affirmed(sentence, near(records, taking, 24))),
  examples: ["我们将读取您的短信和通话记录。", "平台会持续收集您的位置信息。"],
  counterExamples: ["我们不读取您的短信内容。", "位置权限仅在您查找门店时使用，可以读取也可以拒绝。"],
});
