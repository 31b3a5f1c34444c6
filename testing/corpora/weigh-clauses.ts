/**
 * `node testing/corpora/weigh-clauses.ts`: learns the weights of the clause patterns anew where what they are learned from has changed, which takes
 * some minutes; `--again` learns and prints the held-out figures in any case, `--check` only says whether they are stale.
 */
import { learnAnew } from "../../scripts/learn-anew.ts";
import { clauseWeights } from "../../scripts/weight-inputs.ts";

await learnAnew(clauseWeights, async () => (await import("./learn-clauses.ts")).render());
