import type { Report } from "@ringfence/journey/record/report/report.ts";
import { canonicalJson } from "@ringfence/kernel";
import { summaryText } from "@ringfence/report-view/summary-text.ts";
import { type ReactNode, useState } from "react";
import { useMessages, useSettings } from "../settings/settings.ts";
import { Button } from "../ui/button.tsx";
import { saveFile } from "./save-file.ts";

/** Taking the result along: a page, the data, or words to paste; and showing whole numbers only on request. */
export function ReportActions(props: {
  report: Report;
  unmasked: boolean;
  onUnmask: (unmasked: boolean) => void;
  children?: ReactNode;
}) {
  const { report, unmasked } = props;
  const words = useMessages().report;
  const { language, elder } = useSettings();
  const saveHtml = async () => {
    const { renderReportHtml } = await import("@ringfence/report-view/render-report-html.tsx");
    saveFile(`${words.fileName}.html`, "text/html", renderReportHtml(report, language, { elder }));
  };
  const saveJson = () =>
    saveFile(`${words.fileName}.json`, "application/json", `${canonicalJson(JSON.parse(JSON.stringify(report)))}\n`);
  return (
    <section className="rf-card judge-actions" aria-labelledby="judge-actions">
      <h2 id="judge-actions">{words.actions}</h2>
      <div className="judge-buttons">
        <Button onClick={saveHtml}>{words.downloadHtml}</Button>
        <Button onClick={saveJson}>{words.downloadJson}</Button>
        <CopyButton text={summaryText(report, language)} />
        <Button aria-pressed={unmasked} onClick={() => props.onUnmask(!unmasked)}>
          {unmasked ? words.mask : words.unmask}
        </Button>
        {props.children}
      </div>
      <p className="rf-soft">{words.downloadHint}</p>
    </section>
  );
}

/** Where the clipboard is closed (some web views), the words are shown to be copied by hand. */
function CopyButton({ text }: { text: string }) {
  const words = useMessages().report;
  const [state, setState] = useState<"ready" | "copied" | "by-hand">("ready");
  const copy = () =>
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => setState("copied"),
        () => setState("by-hand"),
      );
  return (
    <>
      <Button onClick={copy}>{words.copy}</Button>
      <p className="judge-copied" role="status">
        {state === "copied" ? words.copied : state === "by-hand" ? words.copyByHand : ""}
      </p>
      {state === "by-hand" ? (
        <textarea
          className="judge-by-hand"
          readOnly={true}
          rows={6}
          value={text}
          aria-label={words.copy}
          onFocus={({ target }) => target.select()}
        />
      ) : null}
    </>
  );
}
