import { reportMessages } from "@ringfence/report-view/language.ts";
import { ReportContext } from "@ringfence/report-view/report-context.ts";
import { type ReactNode, useMemo } from "react";
import { useSettings } from "../settings/settings.ts";

/** Lets parts of the report (citations, help lines) stand on a page of the law, in the language of the page. */
export function ReportSetting({ children }: { children: ReactNode }) {
  const { language } = useSettings();
  const setting = useMemo(
    () => ({
      language,
      messages: reportMessages[language],
      live: true,
      ruleHref: undefined,
      askAboutFinding: undefined,
    }),
    [language],
  );
  return <ReportContext value={setting}>{children}</ReportContext>;
}
