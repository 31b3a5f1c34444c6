import { createContext, useContext } from "react";
import { type Language, reportMessages } from "./language.ts";
import type { Messages } from "./messages/zh-CN.ts";

export interface ReportSetting {
  readonly language: Language;
  readonly messages: Messages;
  /** In a live page folded parts are drawn when opened; a page without script carries everything. */
  readonly live: boolean;
  /** Where a rule is explained; left out where there is no such page. */
  readonly ruleHref: ((rule: string) => string) | undefined;
}

export const ReportContext = createContext<ReportSetting>({
  language: "zh-CN",
  messages: reportMessages["zh-CN"],
  live: false,
  ruleHref: undefined,
});

export const useReport = (): ReportSetting => useContext(ReportContext);
