import type { DoorForm } from "./door.ts";

interface FormWords {
  readonly title: string;
  readonly parties: string;
  readonly complainant: string;
  readonly respondent: string;
  readonly facts: string;
  readonly requests: string;
}

const complaint: FormWords = {
  title: "投诉书",
  parties: "投诉人与被投诉人",
  complainant: "投诉人",
  respondent: "被投诉人",
  facts: "事实经过",
  requests: "投诉请求",
};

/** The headings each kind of paper has in Chinese practice. */
export const documentForms: Readonly<Record<DoorForm, FormWords>> = {
  complaint,
  report: {
    ...complaint,
    title: "违法违规行为举报信",
    parties: "举报人与被举报人",
    complainant: "举报人",
    respondent: "被举报人",
    requests: "举报请求",
  },
  police: {
    ...complaint,
    title: "报案材料",
    parties: "报案人与涉案人员",
    complainant: "报案人",
    respondent: "涉案单位（人员）",
    requests: "报案请求",
  },
  lawsuit: {
    title: "民事起诉状（草稿，提交前请律师过目）",
    parties: "当事人",
    complainant: "原告",
    respondent: "被告",
    facts: "事实与理由",
    requests: "诉讼请求",
  },
  mediation: {
    title: "调解申请书",
    parties: "当事人",
    complainant: "申请人",
    respondent: "被申请人",
    facts: "纠纷事实",
    requests: "申请事项",
  },
  lead: {
    ...complaint,
    title: "公益诉讼线索材料",
    parties: "提供人与涉及单位",
    complainant: "线索提供人",
    respondent: "涉及单位",
    requests: "请求事项",
  },
  advice: {
    ...complaint,
    title: "法律咨询要点",
    parties: "咨询人与对方",
    complainant: "咨询人",
    respondent: "对方",
    requests: "想咨询的问题",
  },
};
