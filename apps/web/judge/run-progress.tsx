import { useMessages } from "../settings/settings.ts";
import { Button } from "../ui/button.tsx";
import type { Session } from "./judge-session.ts";

export function RunProgress({ run, onStop }: { run: Session["run"]; onStop: () => void }) {
  const words = useMessages().report;
  const reading = run.kind === "reading";
  const text = run.kind === "judging" ? words.judging : reading ? words[run.phase](run.name) : words.opening;
  return (
    <div className="ui-stack judge-progress">
      <h1>{words.judging}</h1>
      <p role="status">{text}</p>
      {reading ? (
        <progress max={1} value={run.share} aria-label={words.progress} />
      ) : (
        <progress aria-label={words.progress} />
      )}
      <Button onClick={onStop}>{words.stop}</Button>
    </div>
  );
}
