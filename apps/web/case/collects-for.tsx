import type { CaseFile, Id } from "@ringfence/casefile";
import { collectsForDrafts, lenderIsOpen } from "@ringfence/journey/record/collects-for.ts";
import { Link } from "@tanstack/react-router";
import { Button } from "../ui/button.tsx";
import { append } from "./case-session.ts";
import { usePeopleWords } from "./people-words.ts";

/** Asks for which lender somebody collects, while that is open: nearly every rule and every door depends on it. */
export function CollectsFor({ file, who }: { file: CaseFile; who: Id }) {
  const words = usePeopleWords();
  if (!lenderIsOpen(file, who)) return null;
  const lenders = file.parties.filter(({ kind }) => kind === "lender");
  if (lenders.length === 0)
    return (
      <p>
        {words.collectsForWhy} <Link to="/case/people">{words.addLoan}</Link>
      </p>
    );
  return (
    <fieldset className="keep-chips">
      <legend>{words.collectsFor}</legend>
      {lenders.map(({ id, name }) => (
        <Button key={id} onClick={() => append(collectsForDrafts(file, who, id, words.ownWord))}>
          {name ?? words.unknownLender}
        </Button>
      ))}
    </fieldset>
  );
}
