import { defineSignal } from "../define-signal.ts";
import { wider } from "../evidence/forged-document-claim.ts";
import { officialPaper } from "../lexicon/authorities.ts";
import { joking, reported } from "../lexicon/cues.ts";
import { inEarnest, newsNarrow, teachingNarrow } from "../lexicon/wide-earnest.ts";

export default defineSignal({
  id: "forged-document-claim",
  title: { zh: "出示或声称有公文", en: "Presents a document of an authority" },
  holdsFor: ["collector", "unknown"],
  evidence: [
    { says: officialPaper },
    // something stamped or issued by an authority
    {
      says: [
        "公安局 公安 公安厅 法院 派出所 检察院 经侦 仲裁委 司法局 警方 最高院 公证处",
        10,
        "盖了章 盖着章 盖章的 盖的章 大红章 红章 公章 批文 下达的函 签发的 出具的 文书 公函 函件 通知单",
      ],
    },
    {
      says: [
        "限高 拘留 逮捕 通缉 传唤 立案 查封 冻结 执行",
        1,
        "令 证 书 函 通知",
        8,
        "签发 已签发 下来 批下来 下达 下发 送达 盖章 回执 照片 拍给你 发你 寄",
      ],
    },
    // a form filled in to have somebody hunted or arrested
    { says: ["追逃 逮捕 拘留 刑拘 通缉 立案", 3, "登记表 审批表 呈请 报告书 申请表", 8, "填 批 签 交 报"] },
    ...wider,
  ],
  butNot: `(没有|未|从未|并未)(向你|)(发送过|发送|出具|寄送|下达)(任何|)(传票|文书|函) 无犯罪记录证明 录取通知书
    (领|拿)(判决书|调解书|裁定书) (判决书|调解书)(下周|去拿) 起诉书(怎么)写 法院文书电子`,
  unless: [inEarnest, reported, newsNarrow, teachingNarrow, joking, "陪审员 遗产 公证书已办结 无罪 附录 开题"],
});
