import type { CaseFile } from "@ringfence/casefile/case-file.ts";
import { lineUp } from "@ringfence/journey/prevent/privacy-log/line-up.ts";
import { dateOf, instant } from "@ringfence/kernel";
import { useMemo } from "react";
import { LineOfTime } from "./line-of-time.tsx";
import { usePrivacyLogWords } from "./privacy-log-words.ts";

/** The logs that the case keeps, beside its loans and calls; of apps for borrowing where the person named some. */
export function KeptLine({ file }: { file: CaseFile }) {
  const words = usePrivacyLogWords();
  const line = useMemo(() => {
    const apps = file.privacyLogs.flatMap((log) => log.apps);
    const lending = apps.filter((app) => app.lending === true);
    return apps.length === 0 ? [] : lineUp(lending.length > 0 ? lending : apps, file, dateOf(instant(Date.now())));
  }, [file]);
  return <LineOfTime title={words.lineTitle} line={line} />;
}
