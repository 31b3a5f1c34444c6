import type { GateFault } from "@ringfence/casefile/document/truth-gate.ts";
import { useWritingWords } from "./words.ts";

/** Why the truth gate did not let a paper through, each with the words it stopped at. */
export function Faults({ faults }: { faults: readonly GateFault[] }) {
  const words = useWritingWords();
  return (
    <ul className="writing-faults">
      {faults.map(({ code, words: found }) => (
        <li key={`${code}${found}`} role="alert">
          {words.faults[code](found)}
        </li>
      ))}
    </ul>
  );
}
