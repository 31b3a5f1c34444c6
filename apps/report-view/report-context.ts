import type { FindingReport } from "@ringfence/journey/record/report/report.ts";
import { createContext, type ReactNode, useContext } from "react";
import { type Language, reportMessages } from "./language.ts";
import type { Messages } from "./messages/zh-CN.ts";

export interface ReportSetting {
  readonly language: Language;
  readonly messages: Messages;
  /** In a live page folded parts are drawn when opened; a page without script carries everything. */
  readonly live: boolean;
  /** Where a rule is explained; left out where there is no such page. */
  readonly ruleHref: ((rule: string) => string) | undefined;
  /** Buttons below a finding, where the person can agree or say that it was not so. */
  readonly askAboutFinding: ((rule: string, finding: FindingReport) => ReactNode) | undefined;
}

export const ReportContext = createContext<ReportSetting>({
  language: "zh-CN",
  messages: reportMessages["zh-CN"],
  live: false,
  ruleHref: undefined,
  askAboutFinding: undefined,
});

export const useReport = (): ReportSetting => useContext(ReportContext);
