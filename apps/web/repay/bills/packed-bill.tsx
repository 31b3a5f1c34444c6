import { useState } from "react";
import { useCase } from "../../case/case-session.ts";
import { Field } from "../../case/correct-entry.tsx";
import { Button } from "../../ui/button.tsx";
import { type DoneBill, unpack } from "./bill-session.ts";
import { useBillsWords } from "./bills-words.ts";

/** A bill as the mail brought it: packed, with a password that stands elsewhere. */
export function PackedBill({ packed }: { packed: DoneBill }) {
  const words = useBillsWords();
  const { busy } = useCase();
  const [password, setPassword] = useState("");
  const { file, refusal } = packed;
  const opens = refusal === "needs-password" || refusal === "wrong-password";
  return (
    <section className="ui-card ui-stack" aria-label={file.name}>
      <h2>{file.name}</h2>
      {opens ? (
        <form
          className="ui-stack"
          onSubmit={(event) => {
            event.preventDefault();
            unpack(packed, password.trim());
          }}
        >
          <p>{words.packed}</p>
          <Field label={words.packedPassword} type="text" value={password} onChange={setPassword} />
          <p role="alert">{refusal === "wrong-password" ? words.packedWrong : ""}</p>
          <Button look="main" type="submit" disabled={busy || password.trim() === ""}>
            {words.unpack}
          </Button>
        </form>
      ) : (
        <p role="alert">{words.packedBroken}</p>
      )}
    </section>
  );
}
