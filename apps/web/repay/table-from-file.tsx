import { noTableWords } from "@ringfence/journey/repay/debts/cost-words.ts";
import type { NoTableFile } from "@ringfence/journey/repay/debts/table-file.ts";
import { say } from "@ringfence/report-view/language.ts";
import { useState } from "react";
import { useSettings } from "../settings/settings.ts";
import { FileButton } from "../ui/file-button.tsx";
import { useRepayWords } from "./words.ts";

/** Puts the repayment table of a file where a person would paste it, to be looked at before it counts. */
export function TableFromFile({ onRead }: { readonly onRead: (text: string) => void }) {
  const words = useRepayWords();
  const { language } = useSettings();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<NoTableFile>();
  const read = async (file: File) => {
    setBusy(true);
    const [{ tableText }, { browserFile }, { browserImportPorts }] = await Promise.all([
      import("@ringfence/journey/repay/debts/table-file.ts"),
      import("@ringfence/adapters/file-input-browser.ts"),
      import("@ringfence/adapters/import-ports-browser.ts"),
    ]);
    const found = await tableText(browserFile(file, file.name), browserImportPorts);
    setBusy(false);
    setTrouble(found.ok ? undefined : found.code);
    if (found.ok) onRead(found.value);
  };
  return (
    <>
      <FileButton
        label={words.tableFile}
        busy={busy}
        accept=".csv,.tsv,.txt,.xls,.xlsx,.pdf,.htm,.html"
        onPick={(file) => void read(file)}
      />
      <p role="alert" className="keep-text">
        {trouble === undefined ? "" : say(noTableWords[trouble], language)}
      </p>
    </>
  );
}
